import { termWords } from '../messages/term-words.ts';
import { useFormats, useLocale, useMessages } from '../messages/use-messages.tsx';
import { Badge } from '../ui/index.ts';
import type { Answer } from './answer-types.ts';

/** What is to be done now, with whom and when. */
export function DutyList(props: {
  readonly duties: Answer['duties'];
  readonly holders: ReadonlyMap<string, readonly string[]>;
}) {
  const t = useMessages('answers');
  const locale = useLocale();
  const formats = useFormats();
  return (
    <ol className="pw-duties">
      {props.duties.map(({ text, to, within: term, article, does }) => {
        const names = to === null ? [] : (props.holders.get(to.role) ?? []);
        return (
          <li key={`${article}-${does}-${text.nl}`}>
            <p>{text[locale]}</p>
            {to === null && term === null ? null : (
              <p className="pw-row">
                {term === null ? null : <Badge>{termWords(t, term)}</Badge>}
                {to === null ? null : (
                  <span className="pw-muted">
                    {t.toWhom({ role: to.name[locale], names: formats.either(names) })}
                  </span>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
