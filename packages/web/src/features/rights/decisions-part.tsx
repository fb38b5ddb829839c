import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import { DecisionSteps } from './decision-steps.tsx';
import { isOpen, type RequestProps } from './request-props.ts';
import { RightsForm } from './rights-form.tsx';
import { type Decision, type DecisionGiven, useRightsChange } from './rights-queries.ts';

const outcomes = ['corrected', 'statement-added', 'stopped', 'erased', 'stays', 'not-agreed'] as const;
const grounds = ['retention-term', 'legal-duty', 'public-task', 'legal-claims', 'proof'] as const;

interface Values {
  readonly about: string;
  readonly outcome: DecisionGiven['outcome'] | null;
  readonly ground: DecisionGiven['ground'];
  readonly reason: string;
}

/** What is decided about what somebody asked to have put right, stopped or erased. */
export function DecisionsPart({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  const steps = useOfficeMessages('rightsSteps');
  const keep = async (decisions: readonly DecisionGiven[]) =>
    orThrow(
      await api.PUT('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/decisions', {
        params: { path: { schoolId: school.id, rightsRequestId: request.id } },
        body: { version: request.version, decisions: [...decisions] },
      }),
    );
  return (
    <section aria-labelledby="rights-decisions" className="pw-stack pw-stack--close rights__part">
      <h2 id="rights-decisions">{t.decisionsTitle}</h2>
      <p>{t.decisionsText}</p>
      {request.decisions.length === 0 ? <p className="pw-muted">{t.noDecisions}</p> : null}
      <Decided school={school} request={request} keep={keep} />
      {isOpen(request) && request.decisions.some(({ open }) => open) ? (
        <Notice kind="info">{steps.cannotClose}</Notice>
      ) : null}
      {isOpen(request) ? (
        <AddDecision keep={(one) => keep([...request.decisions.map(asGiven), one])} />
      ) : null}
    </section>
  );
}

/** As it was, to be kept. */
function asGiven({ id, about, outcome, ground, reason }: Decision): DecisionGiven {
  return { id, about, outcome, ground, reason };
}

interface DecidedProps extends RequestProps {
  readonly keep: (decisions: readonly DecisionGiven[]) => Promise<unknown>;
}

function Decided({ school, request, keep }: DecidedProps) {
  const t = useOfficeMessages('rights');
  const change = useRightsChange(keep, { said: t.decided });
  const removable = ({ steps }: Decision) =>
    isOpen(request) && request.decisions.length > 1 && steps.every(({ state }) => state === 'waiting');
  return (
    <>
      <ul className="pw-plain-list pw-stack pw-stack--close">
        {request.decisions.map((one) => (
          <li key={one.id} className="pw-card pw-stack pw-stack--close">
            <h3 lang="nl">{one.about}</h3>
            <p>
              <strong>{t.outcomes[one.outcome]}</strong>
              {one.ground === null ? '' : `: ${t.grounds[one.ground]}`}
            </p>
            <p lang="nl" className="rights__text">
              {one.reason}
            </p>
            <DecisionSteps school={school} request={request} decision={one} />
            {removable(one) ? (
              <Button
                look="quiet"
                aria-label={t.removeNamed(one)}
                isPending={change.isPending}
                onPress={() =>
                  change.mutate(request.decisions.filter(({ id }) => id !== one.id).map(asGiven))
                }
              >
                {t.removeDecision}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemNotice error={change.error} words={t.problems} />
    </>
  );
}

function AddDecision({ keep }: { readonly keep: (decision: DecisionGiven) => Promise<unknown> }) {
  const t = useOfficeMessages('rights');
  const faults = ({ about, outcome, ground, reason }: Values) => [
    ...(about.trim() === '' ? [{ field: 'decision-about', message: t.decisionAboutMissing }] : []),
    ...(outcome === null ? [{ field: 'decision-outcome', message: t.outcomeMissing }] : []),
    ...(outcome === 'stays' && ground === null
      ? [{ field: 'decision-ground', message: t.problems['ground-of-what-stays'] }]
      : []),
    ...(reason.trim() === '' ? [{ field: 'decision-reason', message: t.reasonMissing }] : []),
  ];
  return (
    <RightsForm<Values>
      button={t.addDecision}
      title={t.addDecision}
      start={{ about: '', outcome: null, ground: null, reason: '' }}
      faults={faults}
      submit={t.decisionGo}
      said={t.decided}
      send={({ about, outcome, ground, reason }) =>
        keep({
          about: about.trim(),
          outcome: outcome ?? 'not-agreed',
          ground: outcome === 'stays' ? ground : null,
          reason: reason.trim(),
        })
      }
    >
      {(form) => (
        <>
          <TextField
            id="decision-about"
            lang="nl"
            label={t.decisionAbout}
            maxLength={500}
            value={form.values.about}
            onChange={(about) => form.change({ about })}
            error={form.errorOf('decision-about')}
          />
          <RadioGroup
            id="decision-outcome"
            label={t.outcome}
            options={outcomes.map((value) => ({
              value,
              label: t.outcomes[value],
              help: t.outcomeHelp[value],
            }))}
            value={form.values.outcome}
            onChange={(outcome) => form.change({ outcome })}
            error={form.errorOf('decision-outcome')}
          />
          {form.values.outcome === 'stays' ? (
            <RadioGroup
              id="decision-ground"
              label={t.ground}
              options={grounds.map((value) => ({ value, label: t.grounds[value] }))}
              value={form.values.ground}
              onChange={(ground) => form.change({ ground })}
              error={form.errorOf('decision-ground')}
            />
          ) : null}
          <TextArea
            id="decision-reason"
            lang="nl"
            label={t.reason}
            limit={5000}
            value={form.values.reason}
            onChange={(reason) => form.change({ reason })}
            error={form.errorOf('decision-reason')}
          />
        </>
      )}
    </RightsForm>
  );
}
