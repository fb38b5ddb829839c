import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';
import { markPieces, type TextMark } from './mark-pieces.ts';
import { TextCount } from './text-count.tsx';
import { useUiTexts } from './texts.tsx';

/** A text that can be changed, with stretches of it underlined. */
export interface MarkedProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly marks: readonly TextMark[];
  /** What can be done about a mark: a button or two below its sentence. */
  readonly actions?: ((mark: TextMark) => ReactNode) | undefined;
  readonly limit?: number | undefined;
  readonly rows?: number | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * An ordinary textarea with the same text under it, invisible but for its underlining. Who can't see that has the list
 * below, in which every mark is a button that selects its stretch in the text.
 */
export function Marked(props: MarkedProps) {
  const { label, help, error, optional, value, onChange, marks, limit, rows = 6 } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  useMirror(area, mirror, value);
  const pieces = markPieces(value, marks);
  const shown = pieces.flatMap((piece) => (piece.mark === null ? [] : [piece.mark]));
  return (
    <div className="pw-stack pw-stack--close">
      <AriaTextField
        {...(props.id === undefined ? {} : { id: props.id })}
        {...(props.name === undefined ? {} : { name: props.name })}
        {...ariaField({ label, error, optional })}
        value={value}
        onChange={onChange}
        className="pw-field pw-marked"
      >
        <FieldParts label={label} help={help} error={error} optional={optional} />
        <span className="pw-marked__pane">
          <span ref={mirror} aria-hidden className="pw-marked__mirror">
            {pieces.map((piece) =>
              piece.mark === null ? (
                piece.text
              ) : (
                <mark
                  key={piece.mark.id}
                  data-tone={piece.mark.tone}
                  data-current={piece.mark.id === current ? true : undefined}
                >
                  {piece.text}
                </mark>
              ),
            )}
            {/* A last empty line has no height without something after it. */}
            {'\u200b'}
          </span>
          <AriaTextArea ref={area} className="pw-input" rows={rows} />
        </span>
        {limit === undefined ? null : <TextCount length={[...value].length} limit={limit} />}
      </AriaTextField>
      <MarkList
        text={value}
        marks={shown}
        actions={props.actions}
        onCurrent={setCurrent}
        onShow={(mark) => {
          area.current?.focus();
          area.current?.setSelectionRange(mark.start, mark.end);
        }}
      />
    </div>
  );
}

interface MarkListProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly actions: ((mark: TextMark) => ReactNode) | undefined;
  readonly onCurrent: (id: string | null) => void;
  readonly onShow: (mark: TextMark) => void;
}

function MarkList({ text, marks, actions, onCurrent, onShow }: MarkListProps) {
  const texts = useUiTexts();
  if (marks.length === 0) return null;
  return (
    <ul aria-label={texts.markedList} className="pw-marked__list">
      {marks.map((mark) => (
        <li
          key={mark.id}
          data-tone={mark.tone}
          className="pw-marked__item"
          onPointerEnter={() => onCurrent(mark.id)}
          onPointerLeave={() => onCurrent(null)}
          onFocus={() => onCurrent(mark.id)}
          onBlur={() => onCurrent(null)}
        >
          <div>
            <button type="button" className="pw-marked__quote" onClick={() => onShow(mark)}>
              {text.slice(mark.start, mark.end)}
            </button>
            <p>{mark.says}</p>
          </div>
          {actions === undefined ? null : <div className="pw-row">{actions(mark)}</div>}
        </li>
      ))}
    </ul>
  );
}

/** Keeps the mirror exactly under the text: same scroll, same width when a scrollbar comes or the field is resized. */
function useMirror(
  area: RefObject<HTMLTextAreaElement | null>,
  mirror: RefObject<HTMLElement | null>,
  text: string,
): void {
  const follow = useCallback(() => {
    const [from, to] = [area.current, mirror.current];
    if (from === null || to === null) return;
    // `clientWidth` leaves out border and scrollbar; with the border back the mirror wraps where the textarea does.
    const border = Number.parseFloat(getComputedStyle(from).borderInlineStartWidth);
    to.style.inlineSize = `${from.clientWidth + 2 * border}px`;
    to.style.blockSize = `${from.offsetHeight}px`;
    to.scrollTop = from.scrollTop;
  }, [area, mirror]);
  useLayoutEffect(() => {
    const from = area.current;
    if (from === null) return;
    const watch = new ResizeObserver(follow);
    watch.observe(from);
    from.addEventListener('scroll', follow, { passive: true });
    return () => {
      watch.disconnect();
      from.removeEventListener('scroll', follow);
    };
  }, [area, follow]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text can bring a scrollbar or move the view
  useLayoutEffect(follow, [follow, text]);
}
