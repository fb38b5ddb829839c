import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, Link } from '../../ui/index.ts';
import type { KeptKind } from './retention-queries.ts';

/** How long each kind of thing is kept here. */
export function KeptPart({ kinds }: { readonly kinds: readonly KeptKind[] }) {
  const t = useOfficeMessages('retention');
  return (
    <section aria-labelledby="retention-kept" className="pw-stack pw-stack--close">
      <h2 id="retention-kept">{t.keptTitle}</h2>
      <ul className="pw-rows">
        {kinds.map(({ kind, months, trigger, own, notRunning }) => (
          <li key={kind} className="pw-rows__row">
            <span className="pw-rows__words">
              <span className="retention__what">{t.kinds[kind].name}</span>
              <span>{t.keptTerm({ months: t.months({ count: months }), trigger: t.triggers[trigger] })}</span>
              {notRunning === 0 ? null : (
                <span className="pw-muted pw-small">{t.notRunning({ count: notRunning })}</span>
              )}
            </span>
            {own ? <Badge tone="act">{t.keptOwn}</Badge> : null}
          </li>
        ))}
      </ul>
      <p>
        <Link href="/bewaren/termijnen">{t.termsLink}</Link>
      </p>
    </section>
  );
}
