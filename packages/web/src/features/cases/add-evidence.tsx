import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { FileDrop, type FormError, TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { mostEvidenceBytes, sendEvidence } from './send-evidence.ts';

interface Values {
  readonly files: readonly File[];
  readonly note: string;
}

/** Brings something that shows what happened. It is kept as it is, and opened nowhere. */
export function AddEvidence() {
  const t = useOfficeMessages('casesWork');
  const faults = ({ files: [file] }: Values): readonly FormError[] => {
    if (file === undefined) return [{ field: 'evidence-file', message: t.evidenceMissing }];
    if (file.size > mostEvidenceBytes)
      return [{ field: 'evidence-file', message: t.evidenceRefusals['too-large'] }];
    return file.size === 0 ? [{ field: 'evidence-file', message: t.evidenceRefusals.empty }] : [];
  };
  return (
    <BehindButton label={t.addEvidence}>
      {(close) => (
        <CaseForm<Values>
          title={t.addEvidence}
          start={{ files: [], note: '' }}
          submit={t.addEvidence}
          said={t.evidenceAdded}
          onClose={close}
          words={t.evidenceRefusals}
          faults={faults}
          send={async ({ files: [file], note }, at) => {
            if (file === undefined) throw new Error('a form without a file was let through');
            return sendEvidence(file, note.trim(), at);
          }}
        >
          {(form) => (
            <>
              <FileDrop
                id="evidence-file"
                label={t.evidenceFile}
                help={t.evidenceFileHelp}
                multiple={false}
                files={form.values.files}
                onChange={(files) => form.change({ files })}
                error={form.errorOf('evidence-file')}
              />
              <TextArea
                label={t.evidenceNote}
                optional
                rows={3}
                limit={2000}
                value={form.values.note}
                onChange={(note) => form.change({ note })}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
