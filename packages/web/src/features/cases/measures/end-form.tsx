import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Notice, TextArea } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { useOpenCase } from '../open-case.ts';
import { ReasonForm } from '../reason-form.tsx';
import { dayFaults } from './measure-faults.ts';
import type { Measure } from './measure-queries.ts';
import { useRefusedNotice } from './refusals.tsx';
import { useMeasureName } from './use-measure-name.ts';

interface EndFormProps {
  readonly measure: Measure;
  readonly as: 'ended' | 'withdrawn';
  readonly onClose: () => void;
}

/** Says that a measure is over, or that the school takes it back. */
export function EndForm({ measure, as, onClose }: EndFormProps) {
  const t = useOfficeMessages('measures');
  const name = useMeasureName()(measure);
  const refused = useRefusedNotice();
  const { it } = useOpenCase();
  const opensCase = as === 'withdrawn' && it.status === 'closed' && it.outcome === 'measure';
  return (
    <CaseForm<{ readonly on: string | null; readonly text: string }>
      title={as === 'ended' ? t.end : t.withdraw}
      lead={name}
      start={{ on: today(), text: '' }}
      submit={t.saveGo}
      said={t.ended}
      onClose={onClose}
      refused={refused}
      faults={({ on, text }) => [
        ...dayFaults('end-on', on, today(), t),
        ...(text.trim() === '' ? [{ field: 'end-text', message: t.endTextMissing }] : []),
      ]}
      send={async ({ on, text }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/end', {
            params: { path: { ...path, measureId: measure.id } },
            body: { version, as, on: on ?? '', text: text.trim() },
          }),
        )
      }
    >
      {(form) => (
        <>
          {opensCase ? <Notice kind="info">{t.withdrawOpens}</Notice> : null}
          <DateField
            id="end-on"
            label={t.endOn}
            latest={today()}
            value={form.values.on}
            onChange={(on) => form.change({ on })}
            error={form.errorOf('end-on')}
          />
          <TextArea
            id="end-text"
            label={as === 'ended' ? t.endText : t.withdrawText}
            rows={4}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('end-text')}
          />
        </>
      )}
    </CaseForm>
  );
}

/** Says that a measure is not taken after all, and why. */
export function DropForm({ measure, onClose }: Omit<EndFormProps, 'as'>) {
  const t = useOfficeMessages('measures');
  const name = useMeasureName()(measure);
  return (
    <ReasonForm
      title={t.dropTitle}
      lead={name}
      label={t.dropReason}
      submit={t.saveGo}
      said={t.dropped}
      onClose={onClose}
      send={async (reason, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/drop', {
            params: { path: { ...path, measureId: measure.id } },
            body: { version, reason },
          }),
        )
      }
    />
  );
}
