import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { PersonConsent } from './consent-queries.ts';
import { StateBadge } from './state-badge.tsx';

/** How it stands for each purpose, and why. */
export function Standing({ consent }: { readonly consent: PersonConsent }) {
  const t = useOfficeMessages('consent');
  return (
    <section aria-labelledby="consent-standing" className="pw-card pw-stack pw-stack--close">
      <h2 id="consent-standing">{t.purposesOfPerson}</h2>
      {consent.purposes.length === 0 ? <p className="pw-muted">{t.noPurposes}</p> : null}
      <div>
        {consent.purposes.map((purpose) => (
          <OnePurpose
            key={purpose.id}
            name={purpose.name}
            consent={consent.consents.find(({ purposeId }) => purposeId === purpose.id)}
          />
        ))}
      </div>
    </section>
  );
}

interface OnePurposeProps {
  readonly name: string;
  readonly consent: PersonConsent['consents'][number] | undefined;
}

function OnePurpose({ name, consent }: OnePurposeProps) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const state = consent?.state ?? 'none';
  const { byWhom = [], way = null, since = null, notes = [] } = consent ?? {};
  const who = byWhom.length === 0 ? t.entryByNobody : f.list(byWhom.map((one) => one.name));
  return (
    <div className="consent-purpose">
      <div className="pw-row">
        <h3>{name}</h3>
        <StateBadge state={state} />
      </div>
      <p>
        {t.stateMeans[state]} {consent === undefined ? null : t.why[consent.why]}
      </p>
      {way === null || since === null ? null : (
        <p className="pw-muted">{t.byWhom({ who, way: t.ways[way], day: f.day(since) })}</p>
      )}
      {notes
        .filter((note) => note !== 'decides-self')
        .map((note) => (
          <p key={note} className="pw-muted">
            {t.notes[note]}
          </p>
        ))}
    </div>
  );
}
