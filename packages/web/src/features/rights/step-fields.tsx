import { choicesOf } from '../../app/choices-of.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { CheckboxGroup, Link, RadioGroup, TextArea } from '../../ui/index.ts';
import { CorrectedFields } from './corrected-fields.tsx';
import type { Decision } from './rights-queries.ts';
import type { StepDraft } from './step-draft.ts';
import type { RightsThings } from './step-queries.ts';

interface StepFieldsProps {
  readonly form: Form<StepDraft>;
  readonly things: RightsThings;
  readonly outcome: Decision['outcome'];
}

/** What is asked of the kind that was chosen. */
export function StepFields(props: StepFieldsProps) {
  const { form } = props;
  switch (form.values.kind) {
    case null:
      return null;
    case 'person-details':
      return <CorrectedFields form={form} />;
    case 'file-statement':
    case 'file-erasure':
      return <FileFields {...props} />;
    case 'consent-withdrawal':
      return <ConsentFields {...props} />;
    case 'publication-recall':
      return <PublicationField {...props} />;
    case 'photo-cover':
    case 'photo-erasure':
      return <PhotoField {...props} />;
    case 'by-hand':
      return <ByHandField form={form} />;
  }
}

function FileFields({ form, things, outcome }: StepFieldsProps) {
  const t = useOfficeMessages('rightsSteps');
  const words = useOfficeMessages('files');
  const { values, change, errorOf } = form;
  if (things.files.length === 0) return <p>{t.noFile}</p>;
  const { person, guardian } = words.saidBy;
  const theirs = { person, guardian };
  return (
    <>
      <RadioGroup
        id="step-file"
        label={t.file}
        help={t.fileNote}
        options={things.files.map(({ fileId, kind, records }) => ({
          value: fileId,
          label: t.files({ name: words.names[kind], count: records }),
        }))}
        value={values.fileId}
        onChange={(fileId) => change({ fileId })}
        error={errorOf('step-file')}
      />
      {values.kind === 'file-erasure' ? (
        <RadioGroup
          id="step-ground"
          label={t.ground}
          options={choicesOf(words.ground)}
          value={values.ground}
          onChange={(ground) => change({ ground })}
          error={errorOf('step-ground')}
        />
      ) : (
        <>
          {outcome === 'corrected' ? null : (
            <RadioGroup
              row
              id="step-said-by"
              label={t.saidBy}
              options={choicesOf(theirs)}
              value={values.saidBy}
              onChange={(saidBy) => change({ saidBy })}
              error={errorOf('step-said-by')}
            />
          )}
          <TextArea
            id="step-text"
            label={t.statement}
            help={t.statementHelp}
            limit={20_000}
            value={values.text}
            onChange={(text) => change({ text })}
            error={errorOf('step-text')}
          />
        </>
      )}
    </>
  );
}

function ConsentFields({ form, things: { consent } }: StepFieldsProps) {
  const t = useOfficeMessages('rightsSteps');
  const { values, change, errorOf } = form;
  return (
    <>
      {consent.mayWithdraw ? null : <p>{t.mayNotWithdraw}</p>}
      <CheckboxGroup
        id="step-purposes"
        label={t.purposes}
        options={consent.purposes.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.purposeIds}
        onChange={(purposeIds) => change({ purposeIds })}
        error={errorOf('step-purposes')}
      />
      {consent.scans === 0 ? null : <p>{t.scans({ count: consent.scans })}</p>}
    </>
  );
}

function PublicationField({ form, things: { publications } }: StepFieldsProps) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  if (publications.length === 0) return <p>{t.noPublication}</p>;
  return (
    <RadioGroup
      id="step-publication"
      label={t.publication}
      options={publications.map(({ publicationId, channel, placedOn, recalled }) => ({
        value: publicationId,
        label: t.publicationOf({ channel, day: f.longDay(placedOn) }),
        ...(recalled ? { help: t.recalled } : {}),
      }))}
      value={form.values.publicationId}
      onChange={(publicationId) => form.change({ publicationId })}
      error={form.errorOf('step-publication')}
    />
  );
}

function PhotoField({ form, things: { photos } }: StepFieldsProps) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  if (photos.length === 0) return <p>{t.noPhoto}</p>;
  return (
    <RadioGroup
      id="step-photo"
      label={t.photo}
      options={photos.map(({ photoId, takenInAt, placed }) => ({
        value: photoId,
        label: t.photoOf({
          day: takenInAt === null ? '?' : f.moment(takenInAt),
          number: photoId.slice(-6),
        }),
        ...(placed ? { help: t.placed } : {}),
      }))}
      value={form.values.photoId}
      onChange={(photoId) => form.change({ photoId })}
      error={form.errorOf('step-photo')}
    />
  );
}

const places = {
  people: '/school/mensen',
  consent: '/school/toestemming',
  placed: '/plaatsingen',
  photos: '/fotos',
  files: '/dossiers',
  cases: '/zaken',
} as const;

function ByHandField({ form }: Pick<StepFieldsProps, 'form'>) {
  const t = useOfficeMessages('rightsSteps');
  return (
    <>
      <TextArea
        id="step-said"
        label={t.byHand}
        help={t.byHandHelp}
        limit={2000}
        value={form.values.said}
        onChange={(said) => form.change({ said })}
        error={form.errorOf('step-said')}
      />
      <nav aria-label={t.byHandWhere}>
        <ul className="pw-plain-list pw-row">
          {choicesOf(t.byHandLinks).map(({ value, label }) => (
            <li key={value}>
              <Link href={places[value]}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
