import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import type { ConsentMessages } from '../../messages/nl/office/consent.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, CheckboxGroup, FormErrorSummary, Notice, RadioGroup, Select } from '../../ui/index.ts';
import { type PersonConsent, useConsentChange } from './consent-queries.ts';
import { ProofFields } from './proof-fields.tsx';
import { proofFaults, type RecordValues, sentWay } from './record-values.ts';
import { sendScan } from './send-scan.ts';

interface RecordAnswerProps {
  readonly mode: 'record' | 'withdraw';
  readonly school: MySchool;
  readonly consent: PersonConsent;
  readonly onClose: () => void;
}

/** Writes down what somebody answered or took back, on paper or by telephone. */
export function RecordAnswer({ mode, school, consent, onClose }: RecordAnswerProps) {
  const t = useOfficeMessages('consent');
  const may = consent.answerers.filter(({ mayAnswer }) => mayAnswer);
  const form = useForm<RecordValues>({
    answeredBy: may.length === 1 ? (may[0]?.id ?? null) : null,
    answers: {},
    way: 'paper',
    scan: [],
    reference: '',
    note: '',
    saidOn: today(),
  });
  const write = useWrite(mode, school.id, consent, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(faultsIn(mode, form.values, t))) write.mutate(form.values);
  };
  const who = consent.answerers.map(({ id, name, mayAnswer }) => ({
    value: id,
    label: name,
    isDisabled: mode === 'record' && !mayAnswer,
  }));
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <div>
        <h2>{mode === 'record' ? t.recordTitle : t.withdrawTitle}</h2>
        <p className="pw-muted">{mode === 'record' ? t.recordLead : t.withdrawLead}</p>
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={write.error}
        words={{ ...t.scanRefusals, 'not-possible': t.notAllowedToAnswer }}
      />
      <Select
        id="record-who"
        label={t.answeredBy}
        placeholder={t.answeredByPlaceholder}
        options={who}
        value={form.values.answeredBy}
        onChange={(answeredBy) => form.change({ answeredBy })}
        error={form.errorOf('record-who')}
      />
      {mode === 'record' ? (
        <Answers form={form} consent={consent} />
      ) : (
        <Withdrawals form={form} consent={consent} />
      )}
      <ProofFields form={form} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={write.isPending}>
          {mode === 'record' ? t.record : t.withdraw}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}

function useWrite(
  mode: RecordAnswerProps['mode'],
  schoolId: string,
  consent: PersonConsent,
  onClose: () => void,
) {
  const t = useOfficeMessages('consent');
  const params = { path: { schoolId, personId: consent.person.id } };
  return useConsentChange(
    async (values: RecordValues) => {
      const [scan] = values.way === 'paper' ? values.scan : [];
      const scanId = scan === undefined ? null : await sendScan(schoolId, consent.person.id, scan);
      const common = {
        answeredBy: values.answeredBy ?? '',
        way: sentWay(values, scanId),
        saidOn: values.saidOn ?? today(),
      };
      if (mode === 'withdraw') {
        const body = { ...common, purposeIds: Object.keys(values.answers) };
        return orThrow(
          await api.POST('/api/v1/schools/{schoolId}/people/{personId}/consent/withdrawals', {
            params,
            body,
          }),
        );
      }
      const answers = Object.entries(values.answers).map(([purposeId, answer]) => ({ purposeId, answer }));
      return orThrow(
        await api.POST('/api/v1/schools/{schoolId}/people/{personId}/consent/answers', {
          params,
          body: { ...common, answers },
        }),
      );
    },
    { said: ({ added }) => t.recorded({ count: added }), after: onClose },
  );
}

interface PartProps {
  readonly form: Form<RecordValues>;
  readonly consent: PersonConsent;
}

/** For each question yes, no, or not said; nothing is chosen beforehand. */
function Answers({ form, consent }: PartProps) {
  const t = useOfficeMessages('consent');
  const { answers } = form.values;
  const set = (purposeId: string, answer: 'given' | 'refused' | 'not') => {
    const { [purposeId]: _before, ...others } = answers;
    form.change({ answers: answer === 'not' ? others : { ...others, [purposeId]: answer } });
  };
  return (
    <fieldset className="pw-field consent-answers-form">
      <legend className="pw-field__label">{t.answerFor}</legend>
      {consent.purposes.map((purpose, index) => (
        <RadioGroup
          row
          key={purpose.id}
          id={index === 0 ? 'record-answers' : undefined}
          label={purpose.name}
          error={index === 0 ? form.errorOf('record-answers') : undefined}
          options={[
            { value: 'given' as const, label: t.answerYes },
            { value: 'refused' as const, label: t.answerNo },
            { value: 'not' as const, label: t.answerNot },
          ]}
          value={answers[purpose.id] ?? 'not'}
          onChange={(answer) => set(purpose.id, answer)}
        />
      ))}
    </fieldset>
  );
}

/** Only what stands as a yes, whoever gave it. */
function Withdrawals({ form, consent }: PartProps) {
  const t = useOfficeMessages('consent');
  const given = consent.purposes.filter(({ id }) =>
    consent.consents.some(({ purposeId, state }) => purposeId === id && canBeTakenBack(state)),
  );
  if (given.length === 0) return <Notice kind="info">{t.withdrawNothing}</Notice>;
  return (
    <CheckboxGroup
      id="record-answers"
      label={t.withdrawWhat}
      error={form.errorOf('record-answers')}
      options={given.map(({ id, name }) => ({ value: id, label: name }))}
      value={Object.keys(form.values.answers)}
      onChange={(ids) =>
        form.change({ answers: Object.fromEntries(ids.map((id) => [id, 'refused' as const])) })
      }
    />
  );
}

function canBeTakenBack(state: PersonConsent['consents'][number]['state']): boolean {
  return state === 'given' || state === 'hold' || state === 'outdated';
}

function faultsIn(mode: RecordAnswerProps['mode'], values: RecordValues, t: ConsentMessages) {
  const missing = mode === 'record' ? t.answerMissing : t.withdrawWhatMissing;
  return [
    ...(values.answeredBy === null ? [{ field: 'record-who', message: t.answeredByMissing }] : []),
    ...(Object.keys(values.answers).length === 0 ? [{ field: 'record-answers', message: missing }] : []),
    ...proofFaults(values, t),
  ];
}
