import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { type FormError, RadioGroup, TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';

interface Values {
  readonly basis: 'fact' | 'opinion' | null;
  readonly text: string;
}

/** Writes down a fact or an opinion: never the one in the clothes of the other. */
export function NoteForm({ onClose }: { readonly onClose: () => void }) {
  const t = useOfficeMessages('casesWork');
  const words = useOfficeMessages('casesWords');
  const faults = ({ basis, text }: Values): readonly FormError[] => [
    ...(basis === null ? [{ field: 'note-basis', message: t.noteBasisMissing }] : []),
    ...(text.trim() === '' ? [{ field: 'note-text', message: t.noteMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.note}
      start={{ basis: null, text: '' }}
      submit={t.save}
      said={t.noted}
      onClose={onClose}
      faults={faults}
      send={async ({ basis, text }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/notes', {
            params: { path },
            body: { version, basis: basis ?? 'opinion', text: text.trim() },
          }),
        )
      }
    >
      {(form) => (
        <>
          <RadioGroup
            row
            id="note-basis"
            label={t.noteBasis}
            help={t.noteBasisHelp}
            options={[
              { value: 'fact' as const, label: words.basis.fact },
              { value: 'opinion' as const, label: words.basis.opinion },
            ]}
            value={form.values.basis}
            onChange={(basis) => form.change({ basis })}
            error={form.errorOf('note-basis')}
          />
          <TextArea
            id="note-text"
            label={t.noteText}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('note-text')}
          />
        </>
      )}
    </CaseForm>
  );
}
