import './rights.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DescriptionList, LinkButton, Notice } from '../../ui/index.ts';
import { CarryOut } from './carry-out.tsx';
import { RightsForm } from './rights-form.tsx';
import { type RightsStepToDo, type StepSettling, stepQuery } from './step-queries.ts';
import { StepSaid } from './step-said.tsx';

/** What was decided, exactly what will be done, and doing it. */
export function StepPage() {
  const t = useOfficeMessages('rightsSteps');
  const words = useOfficeMessages('rights');
  const { stepId } = useParams({ from: '/verzoeken/uitvoeren/$stepId' });
  const crumbs = [
    { label: words.back, href: '/' },
    { label: words.title, href: '/verzoeken' },
  ];
  return (
    <SchoolPage title={t.title} crumbs={crumbs} to="rights.review" loading={t.loading}>
      {(school) => <Step key={stepId} school={school} stepId={stepId} />}
    </SchoolPage>
  );
}

function Step({ school, stepId }: { readonly school: MySchool; readonly stepId: string }) {
  const t = useOfficeMessages('rightsSteps');
  const words = useOfficeMessages('rights');
  const f = useFormats();
  const { data: step } = useSuspenseQuery(stepQuery(school.id, stepId));
  const settle = useSettle(school, step);
  const back = step.requestId === null ? '/verzoeken' : `/verzoeken/${step.requestId}`;
  return (
    <>
      <h2>{t.listRow({ kind: t.kinds[step.plan.kind], name: step.about.name })}</h2>
      <DescriptionList
        items={[
          { term: t.decidedAbout, value: step.decision.about },
          { term: t.decided, value: words.outcomes[step.decision.outcome] },
          { term: t.due, value: f.longDay(step.dueOn) },
        ]}
      />
      {step.state !== 'waiting' ? (
        <>
          <Notice kind="info">{t.settled}</Notice>
          <div className="pw-row">
            <LinkButton href={back}>{words.title}</LinkButton>
          </div>
        </>
      ) : (
        <>
          {step.view === null ? (
            <Notice kind="info">{t.elsewhere}</Notice>
          ) : (
            <CarryOut step={step} view={step.view} settle={settle} />
          )}
          <Otherwise step={step} settle={settle} />
        </>
      )}
    </>
  );
}

/** Settles the step, and goes back to where it came from. */
function useSettle(school: MySchool, step: RightsStepToDo) {
  const navigate = useNavigate();
  return async (body: StepSettling) => {
    const path = { schoolId: school.id, rightsStepId: step.id };
    const address = '/api/v1/schools/{schoolId}/rights-steps/{rightsStepId}/settle' as const;
    orThrow(await api.POST(address, { params: { path }, body }));
    await (step.requestId === null
      ? navigate({ to: '/verzoeken' })
      : navigate({ to: '/verzoeken/$requestId', params: { requestId: step.requestId } }));
  };
}

interface OtherwiseProps {
  readonly step: RightsStepToDo;
  readonly settle: (body: StepSettling) => Promise<unknown>;
}

/** It was done elsewhere, or it is given back. */
function Otherwise({ step, settle }: OtherwiseProps) {
  const t = useOfficeMessages('rightsSteps');
  return (
    <div className="pw-stack pw-stack--close rights__foot">
      <RightsForm
        button={t.byHandTitle}
        title={t.byHandTitle}
        start={{ said: '' }}
        faults={({ said }) =>
          said.trim() === '' ? [{ field: 'by-hand-said', message: t.byHandMissing }] : []
        }
        submit={t.byHandGo}
        said={t.byHandSaid}
        send={({ said }) => settle({ as: 'by-hand', said: said.trim() })}
      >
        {(form) => <StepSaid id="by-hand-said" label={t.byHand} help={t.byHandHelp} form={form} />}
      </RightsForm>
      {step.view === null ? null : (
        <RightsForm
          button={t.notDone}
          title={t.notDoneTitle}
          text={t.notDoneText}
          start={{ said: '' }}
          faults={({ said }) =>
            said.trim() === '' ? [{ field: 'not-done-said', message: t.notDoneMissing }] : []
          }
          submit={t.notDoneGo}
          said={t.notDoneSaid}
          send={({ said }) => settle({ as: 'not-done', said: said.trim() })}
        >
          {(form) => <StepSaid id="not-done-said" label={t.notDoneWhy} form={form} />}
        </RightsForm>
      )}
    </div>
  );
}
