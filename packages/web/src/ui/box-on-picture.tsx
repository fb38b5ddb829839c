import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { classNames } from './class-names.ts';
import { type NamedBox, placeOf } from './named-box.ts';
import { movedBy, type PictureBox, resizedBy } from './picture-box.ts';

interface BoxOnPictureProps {
  readonly box: NamedBox;
  /** Height of the picture by its width. */
  readonly ratio: number;
  readonly isSelected: boolean;
  /** A box is being drawn: those that are there already are not in the way. */
  readonly isAsleep: boolean;
  readonly onSelect: () => void;
  readonly onChange: (box: PictureBox) => void;
  readonly onRemove: () => void;
}

/** What a press of an arrow does, in parts of the width of the picture. */
const arrowStep = 0.005;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One box: a button where it stands. A selected one can be dragged, and has a corner to pull. */
export function BoxOnPicture(props: BoxOnPictureProps) {
  const { box, ratio, isSelected, onSelect, onChange, onRemove } = props;
  const move = useDrag(props, movedBy);
  const pull = useDrag(props, resizedBy);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove();
      return;
    }
    const arrow = arrows[event.key];
    if (arrow === undefined) return;
    event.preventDefault();
    const [dx, dy] = [arrow[0] * arrowStep, (arrow[1] * arrowStep) / ratio];
    onSelect();
    onChange(event.shiftKey ? resizedBy(box, dx, dy) : movedBy(box, dx, dy));
  };
  return (
    <button
      type="button"
      data-box={box.id}
      className={classNames('pw-box', 'pw-tone', box.tone !== undefined && `pw-tone--${box.tone}`)}
      style={placeOf(box, ratio)}
      aria-pressed={isSelected}
      data-asleep={props.isAsleep ? true : undefined}
      onClick={onSelect}
      onKeyDown={press}
      {...(isSelected ? move : {})}
    >
      <span className="pw-visually-hidden">{box.label}</span>
      <span aria-hidden className="pw-box__frame">
        <span className="pw-box__mark">{box.mark}</span>
        {isSelected ? <span className="pw-box__corner" {...pull} /> : null}
      </span>
    </button>
  );
}

interface Grip {
  readonly x: number;
  readonly y: number;
  readonly box: PictureBox;
  /** Of the picture, in pixels on screen. */
  readonly width: number;
  readonly height: number;
}

/** Follows a pointer from where it went down. */
function useDrag(
  { box, isAsleep, onChange }: BoxOnPictureProps,
  follow: (box: PictureBox, dx: number, dy: number) => PictureBox,
) {
  const grip = useRef<Grip | null>(null);
  const letGo = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const picture = event.currentTarget.closest('.pw-boxes__picture')?.getBoundingClientRect();
      if (isAsleep || !event.isPrimary || event.button !== 0 || picture === undefined) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      const { width, height } = picture;
      grip.current = { x: event.clientX, y: event.clientY, box, width, height };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (held === null) return;
      event.stopPropagation();
      onChange(
        follow(held.box, (event.clientX - held.x) / held.width, (event.clientY - held.y) / held.height),
      );
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}
