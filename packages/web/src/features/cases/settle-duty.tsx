import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { MomentFields, momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { type FormError, RadioGroup, TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import type { CaseDuty } from './case-queries.ts';

interface SettleDutyProps {
  readonly duty: CaseDuty;
}

/** Says that a duty was done and what shows it, or of what need not be done why it is not. */
export function SettleDuty({ duty }: SettleDutyProps) {
  const t = useOfficeMessages('casesWork');
  const { title } = useOfficeMessages('caseDuties').duties[duty.code];
  return (
    <div className="pw-row">
      {duty.waitsFor.length > 0 ? null : (
        <BehindButton label={t.settle} named={t.settleNamed({ duty: title })}>
          {(close) => <SettleForm duty={duty} as="done" onClose={close} />}
        </BehindButton>
      )}
      {duty.force === 'must' ? null : (
        <BehindButton label={t.setAside} named={t.setAsideNamed({ duty: title })} look="quiet">
          {(close) => <SettleForm duty={duty} as="set-aside" onClose={close} />}
        </BehindButton>
      )}
    </div>
  );
}

interface Values {
  readonly at: DayAndTime;
  readonly text: string;
  readonly decided: 'yes' | 'no' | null;
}

interface SettleFormProps extends SettleDutyProps {
  readonly as: 'done' | 'set-aside';
  readonly onClose: () => void;
}

function SettleForm({ duty, as, onClose }: SettleFormProps) {
  const t = useOfficeMessages('casesWork');
  const { duties, proofs } = useOfficeMessages('caseDuties');
  const id = `settle-${duty.key}`;
  const isDone = as === 'done';
  const decides = isDone && duty.decides !== null;
  const faults = (values: Values): readonly FormError[] => [
    ...(decides && values.decided === null ? [{ field: `${id}-decided`, message: t.decidedMissing }] : []),
    ...momentFaults(id, values.at, t),
    ...(values.text.trim() === ''
      ? [{ field: `${id}-text`, message: isDone ? t.proofMissing : t.whyNotMissing }]
      : []),
  ];
  return (
    <CaseForm<Values>
      title={isDone ? t.settleTitle : t.setAsideTitle}
      lead={duties[duty.code].title}
      start={{ at: nowAtSchool(), text: '', decided: null }}
      submit={t.settleGo}
      said={t.settled}
      onClose={onClose}
      faults={faults}
      send={async ({ at, text, decided }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/duties/{key}/settle', {
            params: { path: { ...path, key: duty.key } },
            body: {
              version,
              as,
              at: momentOf(at) ?? '',
              text: text.trim(),
              decided: decides ? decided === 'yes' : null,
            },
          }),
        )
      }
    >
      {(form) => (
        <>
          {decides ? (
            <RadioGroup
              row
              id={`${id}-decided`}
              label={t.decided}
              options={[
                { value: 'yes' as const, label: t.decidedYes },
                { value: 'no' as const, label: t.decidedNo },
              ]}
              value={form.values.decided}
              onChange={(decided) => form.change({ decided })}
              error={form.errorOf(`${id}-decided`)}
            />
          ) : null}
          <MomentFields
            id={id}
            value={form.values.at}
            onChange={(at) => form.change({ at })}
            errorOf={form.errorOf}
          />
          <TextArea
            id={`${id}-text`}
            label={isDone ? (duty.proof === 'date' ? t.proofOfDate : proofs[duty.proof]) : t.whyNot}
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
