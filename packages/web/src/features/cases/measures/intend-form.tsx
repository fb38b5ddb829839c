import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { choicesOf } from '../../../app/choices-of.ts';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type FormError, RadioGroup, TextArea } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { dayFaults } from './measure-faults.ts';
import type { Measure } from './measure-queries.ts';
import { useRefusedNotice } from './refusals.tsx';

/** How an intention was sent. */
type SentHow = 'registered-letter' | 'letter' | 'handed-over' | 'mail';

interface Values {
  readonly sentOn: string | null;
  readonly how: SentHow | null;
  readonly text: string;
}

interface IntendFormProps {
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** Writes down that the intention was sent: from that day the term to respond runs. */
export function IntendForm({ measure, onClose }: IntendFormProps) {
  const t = useOfficeMessages('measures');
  const { how } = useOfficeMessages('measureWords');
  const refused = useRefusedNotice();
  const faults = (values: Values): readonly FormError[] => [
    ...dayFaults('intend-on', values.sentOn, today(), t),
    ...(values.how === null ? [{ field: 'intend-how', message: t.intendHowMissing }] : []),
    ...(values.text.trim() === '' ? [{ field: 'intend-text', message: t.intendTextMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.intendTitle}
      lead={t.intendLead}
      start={{ sentOn: today(), how: null, text: '' }}
      submit={t.saveGo}
      said={t.intended}
      onClose={onClose}
      refused={refused}
      faults={faults}
      send={async (values, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/intention', {
            params: { path: { ...path, measureId: measure.id } },
            body: {
              version,
              sentOn: values.sentOn ?? '',
              how: values.how ?? 'registered-letter',
              text: values.text.trim(),
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          <DateField
            id="intend-on"
            label={t.intendOn}
            latest={today()}
            value={form.values.sentOn}
            onChange={(sentOn) => form.change({ sentOn })}
            error={form.errorOf('intend-on')}
          />
          <RadioGroup<SentHow>
            id="intend-how"
            label={t.intendHow}
            options={choicesOf(how)}
            value={form.values.how}
            onChange={(chosen) => form.change({ how: chosen })}
            error={form.errorOf('intend-how')}
          />
          <TextArea
            id="intend-text"
            label={t.intendText}
            rows={5}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('intend-text')}
          />
        </>
      )}
    </CaseForm>
  );
}
