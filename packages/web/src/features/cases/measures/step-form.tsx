import type { MeasureStep, MeasureStepToRecord } from '@plaatswijs/contract';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { choicesOf } from '../../../app/choices-of.ts';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type FormError, RadioGroup, TextArea } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { dayFaults } from './measure-faults.ts';
import { useRefusedNotice } from './refusals.tsx';

/** How somebody was heard. */
type HeardAs = 'account' | 'declined' | 'could-not';

/** Steps of hearing somebody: how that went is said too. */
const hearings: ReadonlySet<MeasureStep> = new Set<MeasureStep>([
  'parents-heard',
  'group-teacher-heard',
  'heard-on-objection',
]);

interface Values {
  readonly on: string | null;
  readonly result: HeardAs | null;
  readonly text: string;
}

interface StepFormProps {
  readonly measureId: string;
  readonly step: MeasureStepToRecord;
  readonly onClose: () => void;
}

/** Writes down something that was done before or after a decision, with its day. */
export function StepForm({ measureId, step, onClose }: StepFormProps) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const { heard } = useOfficeMessages('casesWords');
  const refused = useRefusedNotice();
  const id = `stap-${step}`;
  const isHearing = hearings.has(step);
  const faults = ({ on, result, text }: Values): readonly FormError[] => [
    ...dayFaults(`${id}-on`, on, today(), t),
    ...(isHearing && result === null ? [{ field: `${id}-result`, message: t.stepResultMissing }] : []),
    ...(text.trim() === '' ? [{ field: `${id}-text`, message: t.stepTextMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.stepTitle}
      lead={words.steps[step]}
      start={{ on: today(), result: null, text: '' }}
      submit={t.saveGo}
      said={t.stepSaved}
      onClose={onClose}
      refused={refused}
      faults={faults}
      send={async ({ on, result, text }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/steps', {
            params: { path: { ...path, measureId } },
            body: {
              version,
              step,
              on: on ?? '',
              result: isHearing ? result : null,
              text: text.trim(),
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          <DateField
            id={`${id}-on`}
            label={t.stepOn}
            latest={today()}
            value={form.values.on}
            onChange={(on) => form.change({ on })}
            error={form.errorOf(`${id}-on`)}
          />
          {isHearing ? (
            <RadioGroup<HeardAs>
              id={`${id}-result`}
              label={t.stepResult}
              options={choicesOf(heard)}
              value={form.values.result}
              onChange={(result) => form.change({ result })}
              error={form.errorOf(`${id}-result`)}
            />
          ) : null}
          <TextArea
            id={`${id}-text`}
            label={form.values.result === 'could-not' ? t.stepTextNot : t.stepText[step]}
            rows={4}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf(`${id}-text`)}
          />
        </>
      )}
    </CaseForm>
  );
}
