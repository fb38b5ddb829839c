import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import { BoxOnPicture } from './box-on-picture.tsx';
import { BoxTools, PictureTools } from './box-tools.tsx';
import { type NamedBox, placeOf } from './named-box.ts';
import { boxAround, inReadingOrder, type PictureBox } from './picture-box.ts';
import { useUiTexts } from './texts.tsx';
import { useDrawnBox } from './use-drawn-box.ts';

/** A picture on which boxes can be added, moved and removed. */
export interface PictureBoxesProps {
  readonly label: string;
  readonly src: string;
  /** What the picture shows, as far as a program knows. */
  readonly alt: string;
  /** In pixels; only how they stand to each other counts. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly NamedBox[];
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (id: string, box: PictureBox) => void;
  /** Null where the boxes there are stay. */
  readonly adding: {
    /** Adds a box and says by which id it goes on. */
    readonly onAdd: (box: PictureBox) => string;
    readonly onRemove: (id: string) => void;
  } | null;
  /** What belongs to the box that is selected; stands below the picture. */
  readonly children?: ReactNode;
}

const mostZoom = 4;

/**
 * Everything can be done by mouse, by finger and by keyboard: a box is a button, the arrows move it, and whoever can't
 * drag has buttons that do the same.
 */
export function PictureBoxes(props: PictureBoxesProps) {
  const texts = useUiTexts().boxes;
  const { boxes, selected, width, height, onSelect, adding, onChange } = props;
  const [zoom, setZoom] = useState(1);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const picture = useRef<HTMLDivElement>(null);
  const ratio = height / width;
  const toFocus = useFocusOnNew(picture, boxes);
  const add = (box: PictureBox) => {
    if (adding === null) return;
    toFocus.current = adding.onAdd(box);
    onSelect(toFocus.current);
    setAdding(false);
    setSaid(texts.added);
  };
  const drawing = useDrawnBox(isAdding, {
    drawn: add,
    tapped: (point) => add(boxAround(point, boxes, ratio)),
  });
  const current = boxes.find(({ id }) => id === selected);
  const remove = (box: NamedBox) => {
    if (adding === null) return;
    adding.onRemove(box.id);
    onSelect(null);
    setSaid(texts.removed({ box: box.label }));
    picture.current?.focus();
  };
  return (
    <div className="pw-boxes pw-stack pw-stack--close">
      <PictureTools
        adding={
          adding === null
            ? null
            : {
                isOn: isAdding,
                onChange: setAdding,
                onAddInMiddle: () => add(boxAround({ x: 0.5, y: 0.5 }, boxes, ratio)),
              }
        }
        zoom={zoom}
        mostZoom={mostZoom}
        onZoom={(next) => {
          setZoom(next);
          setSaid(texts.zoomed({ times: next }));
        }}
      />
      {/* Scrolls when it is enlarged: then it must be possible to get there by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keyboard */}
      <section className="pw-boxes__window" aria-label={props.label} tabIndex={0}>
        <div
          ref={picture}
          tabIndex={-1}
          className="pw-boxes__picture"
          data-adding={isAdding ? true : undefined}
          style={{ '--zoom': zoom, '--ratio': ratio } as CSSProperties}
          {...drawing.handlers}
        >
          <img src={props.src} alt={props.alt} draggable={false} />
          {inReadingOrder(boxes).map((box) => (
            <BoxOnPicture
              key={box.id}
              box={box}
              ratio={ratio}
              isSelected={box.id === selected}
              isAsleep={isAdding}
              onSelect={() => onSelect(box.id)}
              onChange={(next) => onChange(box.id, next)}
              onRemove={() => remove(box)}
            />
          ))}
          {drawing.box === null ? null : (
            <span aria-hidden className="pw-boxes__draft" style={placeOf(drawing.box, ratio)} />
          )}
        </div>
      </section>
      <p role="status" className="pw-visually-hidden">
        {said}
      </p>
      {current === undefined ? (
        <p className="pw-muted pw-small">
          {adding === null ? texts.howToMove : isAdding ? texts.howToAdd : texts.howToChange}
        </p>
      ) : (
        <BoxTools
          box={current}
          ratio={ratio}
          onChange={(next) => onChange(current.id, next)}
          onRemove={adding === null ? null : () => remove(current)}
        />
      )}
      {props.children}
    </div>
  );
}

/** A new box gets the focus, so that it can be moved at once; it is there only after the next drawing of the page. */
function useFocusOnNew(picture: { readonly current: HTMLElement | null }, boxes: readonly NamedBox[]) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null || !boxes.some(({ id }) => id === wanted.current)) return;
    picture.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  return wanted;
}
