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
  const within = useTermWords();
  return (
    <ol className="pw-duties">
      {props.duties.map(({ text, to, within: term, article, does }) => {
        const names = to === null ? [] : (props.holders.get(to.role) ?? []);
        return (
          <li key={`${article}-${does}-${text.nl}`}>
            <p>{text[locale]}</p>
            {to === null && term === null ? null : (
              <p className="pw-row">
                {term === null ? null : <Badge>{within(term)}</Badge>}
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

/** A term in words: `at-once`, `beforehand` or an ISO 8601 duration. */
function useTermWords(): (term: string) => string {
  const t = useMessages('answers');
  return (term) => {
    if (term === 'at-once') return t.atOnce;
    if (term === 'beforehand') return t.beforehand;
    const [, count, unit] = /^PT?(\d+)([HDWMY])$/.exec(term) ?? [];
    const name = term.startsWith('PT') ? 'hours' : unitOf(unit);
    return count === undefined || name === null ? term : t.within({ count: Number(count), unit: name });
  };
}

function unitOf(letter: string | undefined): 'days' | 'weeks' | 'months' | 'years' | null {
  switch (letter) {
    case 'D':
      return 'days';
    case 'W':
      return 'weeks';
    case 'M':
      return 'months';
    case 'Y':
      return 'years';
    default:
      return null;
  }
}
