import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Maximize2,
  Minimize2,
  SquarePlus,
  Trash2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import type { NamedBox } from './named-box.ts';
import { movedBy, type PictureBox, scaledBy } from './picture-box.ts';
import { useUiTexts } from './texts.tsx';

interface PictureToolsProps {
  /** Null where no box can be added. */
  readonly adding: {
    readonly isOn: boolean;
    readonly onChange: (isOn: boolean) => void;
    /** For who has no pointer: there is nothing to draw with. */
    readonly onAddInMiddle: () => void;
  } | null;
  readonly zoom: number;
  readonly mostZoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** What can be done with the picture. */
export function PictureTools({ adding, zoom, onZoom, ...props }: PictureToolsProps) {
  const texts = useUiTexts().boxes;
  return (
    <div className="pw-row pw-boxes__tools">
      {adding === null ? null : (
        <Button
          look={adding.isOn ? 'primary' : 'secondary'}
          icon={<SquarePlus aria-hidden size={20} />}
          onPress={({ pointerType }) => {
            if (pointerType === 'keyboard' || pointerType === 'virtual') adding.onAddInMiddle();
            else adding.onChange(!adding.isOn);
          }}
        >
          {adding.isOn ? texts.stopAdding : texts.add}
        </Button>
      )}
      <span className="pw-row">
        <IconButton
          label={texts.smaller}
          icon={<ZoomOut aria-hidden size={22} />}
          isDisabled={zoom <= 1}
          onPress={() => onZoom(zoom - 1)}
        />
        <IconButton
          label={texts.larger}
          icon={<ZoomIn aria-hidden size={22} />}
          isDisabled={zoom >= props.mostZoom}
          onPress={() => onZoom(zoom + 1)}
        />
      </span>
    </div>
  );
}

interface BoxToolsProps {
  readonly box: NamedBox;
  /** Height of the picture by its width. */
  readonly ratio: number;
  readonly onChange: (box: PictureBox) => void;
  /** Null where it stays. */
  readonly onRemove: (() => void) | null;
}

/** What one press of a button does, in parts of the width of the picture, and of the size of a box. */
const nudge = 0.01;
const growth = 0.15;

/** Buttons for what is otherwise done by dragging. */
export function BoxTools({ box, ratio, onChange, onRemove }: BoxToolsProps) {
  const texts = useUiTexts().boxes;
  const steps: readonly (readonly [string, ReactNode, PictureBox])[] = [
    [texts.left, <ArrowLeft key="left" aria-hidden size={20} />, movedBy(box, -nudge, 0)],
    [texts.right, <ArrowRight key="right" aria-hidden size={20} />, movedBy(box, nudge, 0)],
    [texts.up, <ArrowUp key="up" aria-hidden size={20} />, movedBy(box, 0, -nudge / ratio)],
    [texts.down, <ArrowDown key="down" aria-hidden size={20} />, movedBy(box, 0, nudge / ratio)],
    [texts.grow, <Maximize2 key="grow" aria-hidden size={20} />, scaledBy(box, growth)],
    [texts.shrink, <Minimize2 key="shrink" aria-hidden size={20} />, scaledBy(box, -growth)],
  ];
  return (
    <fieldset className="pw-boxes__box-tools">
      <legend className="pw-field__label">{texts.selected({ box: box.label })}</legend>
      <span className="pw-row">
        {steps.map(([label, icon, next]) => (
          <IconButton key={label} label={label} icon={icon} look="secondary" onPress={() => onChange(next)} />
        ))}
        {onRemove === null ? null : (
          <Button icon={<Trash2 aria-hidden size={20} />} onPress={onRemove}>
            {texts.remove}
          </Button>
        )}
      </span>
    </fieldset>
  );
}
