import { useLocale, useMessages } from '../messages/use-messages.tsx';
import { Badge, type Tone } from '../ui/index.ts';
import type { Precedent } from './answer-types.ts';

/** How a decision of a person looks. */
export const decisionLook: Readonly<Record<Precedent['decision'], Tone>> = {
  may: 'may',
  'may-if': 'may-if',
  'may-not': 'not',
};

/** What was decided before about something alike, without who it was about. */
export function PrecedentList(props: { readonly precedents: readonly Precedent[] }) {
  const t = useMessages('answers');
  const locale = useLocale();
  return (
    <ul className="pw-precedents">
      {props.precedents.map(({ id, summary, decision, role, decidedIn }) => (
        <li key={id} className="pw-card">
          <p className="pw-row">
            <Badge tone={decisionLook[decision]}>{t.decisions[decision]}</Badge>
            <span className="pw-muted pw-small">
              {t.decidedBy({ role: role?.name[locale] ?? null, month: monthOf(decidedIn, locale) })}
            </span>
          </p>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}

function monthOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
