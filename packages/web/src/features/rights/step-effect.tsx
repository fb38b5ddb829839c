import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Link, Notice } from '../../ui/index.ts';
import type { RightsStepToDo, StepPlan } from './step-queries.ts';

type View = NonNullable<RightsStepToDo['view']>;
type ViewOf<Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>;

/** In plain words, exactly what will be done to which thing. */
export function StepEffect({ view, plan }: { readonly view: View; readonly plan: StepPlan }) {
  switch (view.kind) {
    case 'person-details':
      return <DetailsEffect view={view} />;
    case 'file-statement':
    case 'file-erasure':
      return <FileEffect plan={plan} />;
    case 'consent-withdrawal':
      return <WithdrawalEffect view={view} />;
    case 'publication-recall':
      return <RecallEffect view={view} />;
    case 'photo-cover':
    case 'photo-erasure':
      return <PhotoEffect view={view} />;
  }
}

function DetailsEffect({ view }: { readonly view: ViewOf<'person-details'> }) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  const worded = (field: keyof typeof t.fields, value: string | null) =>
    value === null ? t.none : field === 'birthDate' ? f.longDay(value) : value;
  return (
    <>
      <ul>
        {view.fields.map(({ field, from, to }) => (
          <li key={field}>
            {t.fieldChange({ field: t.fields[field], from: worded(field, from), to: worded(field, to) })}
          </li>
        ))}
      </ul>
      {view.comesFrom === null ? null : (
        <Notice kind="warning" title={t.importTitle}>
          {t.importText({ source: t.comesFrom[view.comesFrom] })}
        </Notice>
      )}
    </>
  );
}

function FileEffect({ plan }: { readonly plan: StepPlan }) {
  const t = useOfficeMessages('rightsSteps');
  const words = useOfficeMessages('files');
  if (plan.kind === 'file-erasure')
    return (
      <>
        <p>{t.erasureEffect}</p>
        <p>
          {t.ground} {words.ground[plan.ground]}
        </p>
      </>
    );
  if (plan.kind !== 'file-statement') return null;
  return (
    <>
      <p>{t.statementEffect}</p>
      <figure className="pw-card">
        <figcaption className="pw-muted">{words.saidBy[plan.saidBy]}</figcaption>
        <p className="rights__text">{plan.text}</p>
      </figure>
    </>
  );
}

function WithdrawalEffect({ view }: { readonly view: ViewOf<'consent-withdrawal'> }) {
  const t = useOfficeMessages('rightsSteps');
  const said = (now: keyof typeof t.consentNow) => t.consentNow[now];
  return (
    <>
      {view.by === '' ? null : <p>{t.withdrawalEffect({ name: view.by })}</p>}
      <ul>
        {view.purposes.map(({ id, name, now }) => (
          <li key={id}>
            {name} <span className="pw-muted">({said(now ?? 'none')})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RecallEffect({ view }: { readonly view: ViewOf<'publication-recall'> }) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  return (
    <>
      <p>{t.recallEffect({ channel: view.channel, day: f.longDay(view.placedOn) })}</p>
      {view.taskOpen ? <p>{t.recallOpen}</p> : null}
      <p>{t.recallNotYet}</p>
      <p>
        <Link href={`/plaatsingen/${view.publicationId}`}>{t.openPublication}</Link>
      </p>
    </>
  );
}

function PhotoEffect({ view }: { readonly view: ViewOf<'photo-cover' | 'photo-erasure'> }) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  return (
    <>
      {view.preview === null ? null : (
        <img src={view.preview} alt={t.photoShown} className="rights__picture" />
      )}
      {view.takenInAt === null ? null : <p>{t.photoFrom({ day: f.moment(view.takenInAt) })}</p>}
      <p>{view.kind === 'photo-cover' ? t.coverEffect({ boxes: view.boxes }) : t.photoErasureEffect}</p>
      {view.kind === 'photo-cover' ? <p>{t.coverNot}</p> : null}
      {view.others === 0 ? null : <p>{t.others({ count: view.others })}</p>}
      <p>
        <Link href={`/fotos/${view.photoId}`}>{t.openPhoto}</Link>
      </p>
    </>
  );
}
