import { type FormEvent, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, TextField } from '../../ui/index.ts';
import { coveredTexts, type Mark, placesOf, withMarks, withoutText } from './marks.ts';
import type { RightsPart } from './rights-queries.ts';

interface MaskToolsProps {
  readonly lines: RightsPart['lines'];
  readonly marks: readonly Mark[];
  readonly onMarks: (marks: readonly Mark[]) => void;
}

/** Covers words wherever they stand, and lists what is covered. */
export function MaskTools(props: MaskToolsProps) {
  return (
    <div className="pw-stack">
      <MaskWords {...props} />
      <MaskList {...props} />
    </div>
  );
}

function MaskWords({ lines, marks, onMarks }: MaskToolsProps) {
  const t = useOfficeMessages('rights');
  const [words, setWords] = useState('');
  const [says, setSays] = useState('');
  const cover = (event: FormEvent) => {
    event.preventDefault();
    const places = placesOf(lines, words);
    setSays(places.length === 0 ? t.maskNone : t.maskDone({ count: places.length }));
    if (places.length === 0) return;
    onMarks(withMarks(marks, places));
    setWords('');
  };
  return (
    <form noValidate onSubmit={cover} className="pw-card pw-stack pw-stack--close">
      <TextField
        label={t.maskWord}
        help={t.maskWordHelp}
        maxLength={500}
        autoComplete="off"
        value={words}
        onChange={setWords}
      />
      <div className="pw-row">
        <Button type="submit">{t.maskGo}</Button>
        <span role="status">{says}</span>
      </div>
    </form>
  );
}

function MaskList({ lines, marks, onMarks }: MaskToolsProps) {
  const t = useOfficeMessages('rights');
  const texts = coveredTexts(marks, lines);
  return (
    <section aria-labelledby="rights-masks" className="pw-card pw-stack pw-stack--close">
      <h3 id="rights-masks">{t.masksTitle}</h3>
      {texts.length === 0 ? (
        <p className="pw-muted">{t.masksNone}</p>
      ) : (
        <ul className="pw-rows">
          {texts.map(({ text, times }) => (
            <li key={text} className="pw-rows__row">
              <span className="pw-rows__words">
                <span className="rights__text">{text}</span>{' '}
                <span className="pw-muted">{t.maskTimes({ count: times })}</span>
              </span>
              <Button
                look="quiet"
                aria-label={t.unmaskNamed({ text })}
                onPress={() => onMarks(withoutText(marks, lines, text))}
              >
                {t.unmask}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
