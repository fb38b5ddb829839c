import { stepKindsOf } from '@plaatswijs/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, Skeleton } from '../../ui/index.ts';
import type { RequestProps } from './request-props.ts';
import { OpenedForm } from './rights-form.tsx';
import type { Decision } from './rights-queries.ts';
import { faultsOf, planOf, type StepDraft, startOf } from './step-draft.ts';
import { StepFields } from './step-fields.tsx';
import { thingsQuery } from './step-queries.ts';

interface AddStepProps extends RequestProps {
  readonly decision: Decision;
}

/** Says what is to be done because of a decision, or that it was done by hand. */
export function AddStep(props: AddStepProps) {
  const t = useOfficeMessages('rightsSteps');
  const none = props.decision.steps.length === 0;
  return (
    <BehindButton
      label={none ? t.add : t.addMore}
      named={none ? t.addNamed(props.decision) : t.addMoreNamed(props.decision)}
    >
      {(close) => (
        <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
          <AddStepForm {...props} onClose={close} />
        </Suspense>
      )}
    </BehindButton>
  );
}

function AddStepForm({
  school,
  request,
  decision,
  onClose,
}: AddStepProps & { readonly onClose: () => void }) {
  const t = useOfficeMessages('rightsSteps');
  const navigate = useNavigate();
  const { data: things } = useSuspenseQuery(thingsQuery(school.id, request.id));
  const kinds = stepKindsOf[decision.outcome];
  const send = async (draft: StepDraft) => {
    const plan = planOf(draft, things);
    if (plan === null) throw new Error('a form that was not complete was let through');
    const after = orThrow(
      await api.POST('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/steps', {
        params: { path: { schoolId: school.id, rightsRequestId: request.id } },
        body: { version: request.version, decisionId: decision.id, plan },
      }),
    );
    const made = after.decisions.find(({ id }) => id === decision.id)?.steps.at(-1);
    if (made?.yours === true)
      await navigate({ to: '/verzoeken/uitvoeren/$stepId', params: { stepId: made.id } });
  };
  return (
    <OpenedForm<StepDraft>
      button={t.add}
      title={t.add}
      text={t.addText}
      start={startOf(things, { capacity: request.asker.capacity, outcome: decision.outcome })}
      faults={(draft) => faultsOf(draft, things, t)}
      send={send}
      submit={t.addGo}
      said={t.added}
      words={t.problems}
      level={4}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioGroup
            id="step-kind"
            label={t.kind}
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            value={form.values.kind}
            onChange={(kind) => form.change({ kind })}
            error={form.errorOf('step-kind')}
          />
          <StepFields form={form} things={things} outcome={decision.outcome} />
        </>
      )}
    </OpenedForm>
  );
}
