import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import type { CaseReport } from './case-queries.ts';

/** Says something to who reported, which they read with their code. */
export function AnswerReporter({ report }: { readonly report: CaseReport }) {
  const t = useOfficeMessages('casesWork');
  const field = `answer-${report.id}`;
  return (
    <BehindButton label={t.answer} look="primary">
      {(close) => (
        <CaseForm
          title={t.answer}
          start={{ text: '' }}
          submit={t.answerSend}
          said={t.answered}
          onClose={close}
          words={{ 'no-code': t.answerNoCode }}
          faults={({ text }) => (text.trim() === '' ? [{ field, message: t.answerMissing }] : [])}
          send={async ({ text }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/reports/{reportId}/messages', {
                params: { path: { ...path, reportId: report.id } },
                body: { version, text: text.trim() },
              }),
            )
          }
        >
          {(form) => (
            <TextArea
              id={field}
              label={t.answerLabel}
              help={t.answerHelp}
              limit={10_000}
              value={form.values.text}
              onChange={(text) => form.change({ text })}
              error={form.errorOf(field)}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
