import { Check, X } from 'lucide-react';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import type { PersonInPost } from './check-types.ts';

/** Who is in the post, and of each whether they may be seen on the channel; never why not. */
export function PeopleList({ people }: { readonly people: readonly PersonInPost[] }) {
  const t = useMessages('checkPeople');
  const formats = useFormats();
  if (people.length === 0) return null;
  const hasMark = people.some(({ maySee }) => maySee !== null);
  return (
    <section aria-labelledby="check-people" className="pw-stack pw-stack--close">
      <h3 id="check-people" className="check__small-title">
        {t.whoTitle}
      </h3>
      {hasMark ? <p className="pw-muted pw-small">{t.whoHelp}</p> : null}
      <ul className="check__people">
        {[...people].sort(byMark).map(({ personId, name, shown, maySee }) => (
          <li key={personId}>
            <span>
              {name} <span className="pw-muted">({formats.list(shown.map((how) => t.shown[how]))})</span>
            </span>
            {maySee === null ? null : (
              <span className={`pw-tone pw-tone--${maySee ? 'may' : 'not'} check__mark`}>
                {maySee ? <Check aria-hidden size={18} /> : <X aria-hidden size={18} />}
                <span>{maySee ? t.maySee : t.mayNotSee}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who may not be recognisable stands first: there is something to be done about them. */
function byMark(one: PersonInPost, other: PersonInPost): number {
  return Number(one.maySee !== false) - Number(other.maySee !== false);
}
