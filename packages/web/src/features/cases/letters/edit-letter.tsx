import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import type { Form } from '../../../app/use-form.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Notice, TextArea, TextField } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { type EditValues, editBody, editFaults, editOf, writtenInLetter } from './edit-values.ts';
import type { CaseLetter } from './letter-queries.ts';
import { useLetterProblems } from './use-letter-problems.ts';

interface EditLetterProps {
  readonly letter: CaseLetter;
  readonly onClose: () => void;
}

/** Writes a draft on: to whom, what it says, and who signs. What comes by itself is said above. */
export function EditLetter({ letter, onClose }: EditLetterProps) {
  const t = useOfficeMessages('letters');
  const problems = useLetterProblems();
  const words = useOfficeMessages('writtenOver');
  const f = useFormats();
  const { changedAt, changedBy } = letter;
  const writtenBy =
    changedAt === null || changedBy === null
      ? undefined
      : words.byOn({ name: changedBy.name, moment: f.moment(changedAt) });
  return (
    <CaseForm<EditValues>
      title={t.editTitle}
      lead={t.editLead}
      start={editOf(letter)}
      writesOver={writtenInLetter(t)}
      writtenBy={writtenBy}
      submit={t.save}
      said={t.saved}
      onClose={onClose}
      words={problems}
      faults={(values) => editFaults(values, t)}
      send={async (values, { path, version }) =>
        orThrow(
          await api.PUT('/api/v1/schools/{schoolId}/cases/{caseId}/letters/{letterId}', {
            params: { path: { ...path, letterId: letter.id } },
            body: { version, revision: letter.revision, ...editBody(values) },
          }),
        )
      }
    >
      {(form) => (
        <>
          {letter.status === 'draft' ? null : <Notice kind="warning" title={t.finalMeanwhile} announce />}
          <ToFields form={form} />
          <TextField
            id="edit-subject"
            lang="nl"
            label={t.subject}
            maxLength={200}
            value={form.values.subject}
            onChange={(subject) => form.change({ subject })}
            error={form.errorOf('edit-subject')}
          />
          <TextArea
            id="edit-body"
            lang="nl"
            label={t.body}
            help={t.bodyHelp}
            rows={18}
            limit={20_000}
            value={form.values.body}
            onChange={(body) => form.change({ body })}
            error={form.errorOf('edit-body')}
          />
          <SignFields form={form} />
        </>
      )}
    </CaseForm>
  );
}

interface FieldsProps {
  readonly form: Form<EditValues>;
}

function ToFields({ form }: FieldsProps) {
  const t = useOfficeMessages('letters');
  return (
    <>
      <TextField
        id="edit-name"
        lang="nl"
        label={t.name}
        help={t.nameHelp}
        maxLength={200}
        autoComplete="off"
        value={form.values.name}
        onChange={(name) => form.change({ name })}
        error={form.errorOf('edit-name')}
      />
      <TextArea
        id="edit-address"
        lang="nl"
        label={t.address}
        help={t.addressHelp}
        optional
        rows={3}
        value={form.values.address}
        onChange={(address) => form.change({ address })}
        error={form.errorOf('edit-address')}
      />
    </>
  );
}

function SignFields({ form }: FieldsProps) {
  const t = useOfficeMessages('letters');
  return (
    <div className="cases__moment">
      <TextField
        id="edit-sign-name"
        label={t.signName}
        optional
        maxLength={200}
        autoComplete="off"
        value={form.values.signName}
        onChange={(signName) => form.change({ signName })}
        error={form.errorOf('edit-sign-name')}
      />
      <TextField
        id="edit-sign-role"
        lang="nl"
        label={t.signRole}
        help={t.signRoleHelp}
        optional
        maxLength={200}
        value={form.values.signRole}
        onChange={(signRole) => form.change({ signRole })}
        error={form.errorOf('edit-sign-role')}
      />
    </div>
  );
}
