import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Button, LinkButton } from '../../ui/index.ts';
import { AddStep } from './add-step.tsx';
import { isOpen, type RequestProps } from './request-props.ts';
import { type Decision, useRightsChange } from './rights-queries.ts';

type Step = Decision['steps'][number];

interface DecisionStepsProps extends RequestProps {
  readonly decision: Decision;
}

/** What is done because of one decision: what was, by whom and when, and what is still to be. */
export function DecisionSteps({ school, request, decision }: DecisionStepsProps) {
  const t = useOfficeMessages('rightsSteps');
  if (decision.outcome === 'stays' || decision.outcome === 'not-agreed') return null;
  return (
    <div className="pw-stack pw-stack--close rights__steps">
      {isOpen(request) ? (
        <p>
          <Badge tone={decision.open ? 'ask' : undefined}>{decision.open ? t.open : t.allDone}</Badge>
        </p>
      ) : null}
      {decision.steps.length === 0 && isOpen(request) ? <p className="pw-muted">{t.nothingYet}</p> : null}
      {decision.steps.length === 0 ? null : (
        <ul aria-label={t.stepsTitle} className="pw-rows">
          {decision.steps.map((step) => (
            <StepRow key={step.id} school={school} request={request} step={step} />
          ))}
        </ul>
      )}
      {isOpen(request) ? <AddStep school={school} request={request} decision={decision} /> : null}
    </div>
  );
}

interface StepRowProps extends RequestProps {
  readonly step: Step;
}

function StepRow({ school, request, step }: StepRowProps) {
  const t = useOfficeMessages('rightsSteps');
  const drop = useRightsChange(
    async () =>
      orThrow(
        await api.POST(
          '/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/steps/{rightsStepId}/drop',
          {
            params: { path: { schoolId: school.id, rightsRequestId: request.id, rightsStepId: step.id } },
            body: { version: request.version },
          },
        ),
      ),
    { said: t.dropped },
  );
  const kind = t.kinds[step.plan.kind];
  const droppable = step.state === 'waiting' || step.state === 'not-done' || step.outcome === 'stays';
  return (
    <li className="pw-rows__row rights__step">
      <span className="pw-rows__words">
        <span>{kind}</span>
        <StepWords step={step} />
        <ProblemNotice error={drop.error} words={t.problems} />
        {isOpen(request) ? (
          <span className="pw-row">
            {step.yours ? (
              <LinkButton
                look="primary"
                href={`/verzoeken/uitvoeren/${step.id}`}
                aria-label={t.carryOutNamed({ kind })}
              >
                {t.carryOut}
              </LinkButton>
            ) : null}
            {droppable ? (
              <Button
                look="quiet"
                aria-label={t.dropNamed({ kind })}
                isPending={drop.isPending}
                onPress={() => drop.mutate(undefined)}
              >
                {t.drop}
              </Button>
            ) : null}
          </span>
        ) : null}
      </span>
      <Badge tone={step.finished ? undefined : 'ask'}>
        {t.states[step.state === 'started' && step.finished ? 'done' : step.state]}
      </Badge>
    </li>
  );
}

function StepWords({ step }: { readonly step: Step }) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  const { plan, state, said, outcome, doneBy, doneAt, madeBy, madeAt, references } = step;
  return (
    <>
      {plan.kind === 'file-statement' ? <span className="rights__text">{plan.text}</span> : null}
      {said === null ? null : <span className="rights__text">{said}</span>}
      {state === 'waiting' && plan.kind !== 'by-hand' && !step.yours ? <span>{t.who[plan.kind]}</span> : null}
      {state === 'started' ? <span>{outcome === null ? t.running : t.outcomes[outcome]}</span> : null}
      <span className="pw-muted pw-small">
        {doneBy === null || doneAt === null
          ? t.plannedBy({ name: madeBy.name, moment: f.moment(madeAt) })
          : t.doneBy({ name: doneBy.name, moment: f.moment(doneAt) })}
      </span>
      {references.map((id) => (
        <span key={id} className="pw-muted pw-small rights__reference">
          {t.reference({ id })}
        </span>
      ))}
    </>
  );
}
