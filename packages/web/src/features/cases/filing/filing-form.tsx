import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { RecordFields } from '../../../app/file-record/record-fields.tsx';
import { recordToSend } from '../../../app/file-record/record-values.ts';
import { today } from '../../../app/today.ts';
import type { Form } from '../../../app/use-form.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Checkbox, CheckboxGroup, Notice, RadioGroup, TextArea } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { useOpenCase } from '../open-case.ts';
import type { CaseFiling, FilingParty } from './filing-queries.ts';
import {
  chosenOf,
  type EntryChoice,
  emptyFiling,
  entriesToFile,
  type FilingValues,
  filingFaults,
} from './filing-values.ts';

interface FilingFormProps {
  readonly party: FilingParty;
  readonly letters: CaseFiling['letters'];
  readonly onClose: () => void;
}

/** Chooses what of a case goes into a file, and in which words. Nothing goes along by itself. */
export function FilingForm({ party, letters, onClose }: FilingFormProps) {
  const t = useOfficeMessages('files');
  const { it } = useOpenCase();
  return (
    <CaseForm<FilingValues>
      title={t.filingOf(party)}
      start={emptyFiling(party, entriesToFile(it.entries, party.partyId, t.entryKind), today())}
      faults={(values) => filingFaults(values, t)}
      submit={t.filingStart}
      said={t.filingDone}
      onClose={onClose}
      words={t.problems}
      send={async (values, { path, version }) => {
        if (values.ownerId === null) throw new Error('a form that was not complete was let through');
        const { partyId } = party;
        const chosen = { ...recordToSend(values), ...chosenOf(values) };
        return orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/filing', {
            params: { path },
            body: { version, partyId, personId: values.ownerId, ...chosen },
          }),
        );
      }}
    >
      {(form) => (
        <>
          <Notice kind="info">{t.filingLeast}</Notice>
          {party.owners.length > 1 ? <WhichChild party={party} form={form} /> : null}
          <RecordFields form={form} factsOptional />
          <Entries form={form} />
          {letters.length === 0 ? null : <Letters letters={letters} form={form} />}
        </>
      )}
    </CaseForm>
  );
}

interface WithForm {
  readonly form: Form<FilingValues>;
}

function WhichChild({ party, form }: WithForm & { readonly party: FilingParty }) {
  const t = useOfficeMessages('files');
  return (
    <RadioGroup
      id="filing-child"
      label={t.filingChild}
      help={t.filingChildHelp}
      options={party.owners.map(({ id, name }) => ({ value: id, label: name }))}
      value={form.values.ownerId}
      onChange={(ownerId) => form.change({ ownerId })}
      error={form.errorOf('filing-child')}
    />
  );
}

function Entries({ form }: WithForm) {
  const t = useOfficeMessages('files');
  const { entries } = form.values;
  const change = (entryId: string, part: Partial<EntryChoice>) =>
    form.change({
      entries: entries.map((one) => (one.entryId === entryId ? { ...one, ...part } : one)),
    });
  return (
    <fieldset className="pw-field">
      <legend className="pw-field__label">{t.filingEntries}</legend>
      <div className="pw-field__help">{entries.length === 0 ? t.filingNoEntries : t.filingEntriesHelp}</div>
      {entries.map((entry) => (
        <Entry key={entry.entryId} entry={entry} form={form} onChange={change} />
      ))}
    </fieldset>
  );
}

interface EntryProps extends WithForm {
  readonly entry: EntryChoice;
  readonly onChange: (entryId: string, part: Partial<EntryChoice>) => void;
}

function Entry({ entry, form, onChange }: EntryProps) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const { entryId, kind, isOpinion, at, isChosen, text } = entry;
  const label = t.filingEntry({ kind: isOpinion ? t.entryOpinion : t.entryKind[kind], day: f.moment(at) });
  return (
    <div className="pw-stack pw-stack--close">
      <Checkbox
        plain
        label={label}
        isSelected={isChosen}
        onChange={(chosen) => onChange(entryId, { isChosen: chosen })}
      />
      {isChosen ? (
        <TextArea
          id={`filing-${entryId}`}
          label={t.filingEntryWords}
          rows={3}
          limit={20_000}
          value={text}
          onChange={(words) => onChange(entryId, { text: words })}
          error={form.errorOf(`filing-${entryId}`)}
        />
      ) : (
        <p className="cases__said pw-muted">{text}</p>
      )}
    </div>
  );
}

function Letters({ letters, form }: WithForm & { readonly letters: CaseFiling['letters'] }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  return (
    <CheckboxGroup
      label={t.filingLetters}
      help={t.filingLettersHelp}
      optional
      options={letters.map(({ id, title, on }) => ({ value: id, label: title, help: f.longDay(on) }))}
      value={[...form.values.letterIds]}
      onChange={(letterIds) => form.change({ letterIds })}
    />
  );
}
