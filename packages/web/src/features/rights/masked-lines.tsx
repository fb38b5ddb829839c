import { useEffect, useRef, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import { Button } from '../../ui/index.ts';
import { type Mark, piecesOf, withMarks } from './marks.ts';
import type { RightsPart } from './rights-queries.ts';

interface MaskedLinesProps {
  readonly lines: RightsPart['lines'];
  readonly marks: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/**
 * The text as it would be given. What is covered is a button that shows it again; what is selected can be covered. Whoever
 * has no mouse types what is to be covered, beside it.
 */
export function MaskedLines({ lines, marks, onMarks }: MaskedLinesProps) {
  const t = useOfficeMessages('rights');
  const box = useRef<HTMLDivElement>(null);
  const selected = useSelectedPlaces(box);
  const items = [
    ...Map.groupBy(
      lines.map((line, at) => ({ ...line, at })),
      ({ item }) => item,
    ),
  ];
  return (
    <section aria-labelledby="rights-text" className="pw-card pw-stack pw-stack--close">
      <h3 id="rights-text">{t.textTitle}</h3>
      <p className="pw-muted">{t.maskSelectionHelp}</p>
      <div className="rights__selection">
        <Button
          isDisabled={selected.length === 0}
          onPress={() => {
            onMarks(withMarks(marks, selected));
            document.getSelection()?.removeAllRanges();
          }}
        >
          {t.maskSelection}
        </Button>
      </div>
      <div ref={box} className="rights__items">
        {items.map(([item, rows]) => (
          <dl key={item} lang="nl" className="rights__item">
            {rows.map(({ at, label, text }) => (
              <div key={at}>
                <dt>{label}</dt>
                <dd>
                  <Line
                    at={at}
                    text={text}
                    marks={marks.filter(({ line }) => line === at)}
                    onUncover={(start) =>
                      onMarks(marks.filter((mark) => mark.line !== at || mark.start !== start))
                    }
                  />
                </dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly at: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly onUncover: (start: number) => void;
}

function Line({ at, text, marks, onUncover }: LineProps) {
  const t = useOfficeMessages('rights');
  const locale = useLocale();
  return piecesOf(text, marks).map((piece) =>
    piece.covered ? (
      <button
        key={piece.start}
        type="button"
        // What it is called is in the language of the screen.
        lang={locale}
        className="rights__covered"
        data-line={at}
        data-start={piece.start}
        aria-label={t.maskedNamed({ text: piece.text })}
        onClick={() => onUncover(piece.start)}
      >
        {piece.text}
      </button>
    ) : (
      <span key={piece.start} data-line={at} data-start={piece.start}>
        {piece.text}
      </span>
    ),
  );
}

/** Which places of the lines are selected now. */
function useSelectedPlaces(box: React.RefObject<HTMLElement | null>): readonly Mark[] {
  const [places, setPlaces] = useState<readonly Mark[]>([]);
  useEffect(() => {
    const look = () => setPlaces(selectedIn(box.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [box]);
  return places;
}

function selectedIn(box: HTMLElement | null): readonly Mark[] {
  const selection = document.getSelection();
  if (box === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...box.querySelectorAll<HTMLElement>('[data-line]')].flatMap((piece) => {
    const [text] = piece.childNodes;
    if (text === undefined || !range.intersectsNode(text)) return [];
    const from = Number(piece.dataset['start']);
    const start = range.startContainer === text ? range.startOffset : 0;
    const end = range.endContainer === text ? range.endOffset : (text.textContent ?? '').length;
    return start < end ? [{ line: Number(piece.dataset['line']), start: from + start, end: from + end }] : [];
  });
}
