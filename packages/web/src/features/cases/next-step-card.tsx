import { ArrowDown, Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import { CorrectAbout } from './correct-about.tsx';
import { DueBadge } from './due-badge.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { type NextStep as Next, nextStepOf } from './next-step.ts';
import { useMay, useOpenCase } from './open-case.ts';
import { TriageCase } from './triage-form.tsx';
import { useCaseChange } from './use-case-change.ts';

/** The one thing to do now, large; the way to classify the case stays beside it. */
export function NextStep() {
  const { it } = useOpenCase();
  const may = useMay();
  const next = nextStepOf(it);
  return (
    <>
      <section aria-labelledby="zaak-nu" className="pw-card pw-stack pw-stack--close cases__next">
        <Step next={next} />
      </section>
      {it.status === 'open' && may('triage') ? <TriageCase isFirst={next.kind === 'triage'} /> : null}
      {may('triage') ? <CorrectAbout /> : null}
    </>
  );
}

function Step({ next }: { readonly next: Next }) {
  const t = useOfficeMessages('cases');
  const { duties } = useOfficeMessages('caseDuties');
  const { it } = useOpenCase();
  switch (next.kind) {
    case 'take-up':
      return (
        <Words title={t.nextTakeUp} text={t.nextTakeUpText}>
          <TakeUp />
        </Words>
      );
    case 'decide':
      return <Words title={t.nextDecide} text={t.nextDecideText} to="zaak-melding" />;
    case 'answer':
      return <Words title={t.nextAnswer} text={t.nextAnswerText} to="zaak-melding" />;
    case 'triage':
      return <Words title={t.nextTriage} text={t.nextTriageText} />;
    case 'duty':
      return (
        <Words
          title={duties[next.duty.code].title}
          text={duties[next.duty.code].text}
          to={`plicht-${next.duty.key}`}
        >
          <DueBadge due={next.duty.due} />
        </Words>
      );
    case 'task':
      return <Words title={t.nextTask} text={next.what} to="zaak-taken" />;
    case 'look-on':
      return (
        <Words
          title={t.nextLookOn}
          text={t.nextLookOnText}
          to={it.status === 'closed' ? undefined : 'zaak-verloop'}
        />
      );
    case 'close-again':
      return <Words title={t.nextCloseAgain} text={t.nextCloseAgainText} to="zaak-sluiten" />;
    case 'nothing':
      return <Words title={t.nextNothing} text={t.nextNothingText} to="zaak-sluiten" />;
    case 'closed':
      return <Words title={t.nextClosed} text={t.nextClosedText} to="zaak-sluiten" />;
  }
}

interface WordsProps {
  readonly title: string;
  readonly text: string;
  /** Id of the part of the page where it is done. */
  readonly to?: string | undefined;
  readonly children?: ReactNode | undefined;
}

function Words({ title, text, to, children }: WordsProps) {
  const t = useOfficeMessages('cases');
  return (
    <>
      <p className="cases__next-label">
        <Footprints aria-hidden size={22} />
        {t.nextTitle}
      </p>
      <h2 id="zaak-nu">{title}</h2>
      <p>{text}</p>
      {children === undefined ? null : <div>{children}</div>}
      {to === undefined ? null : (
        <div>
          <a className="pw-button pw-button--primary" href={`#${to}`}>
            <span>{t.goThere}</span>
            <ArrowDown aria-hidden size={20} />
          </a>
        </div>
      )}
    </>
  );
}

function TakeUp() {
  const t = useOfficeMessages('cases');
  const { change, meanwhile } = useCaseChange(
    async (_: undefined, { path, version }) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/take-up', {
          params: { path },
          body: { version },
        }),
      ),
    { said: t.takenUp },
  );
  return (
    <div className="pw-stack pw-stack--close">
      {meanwhile === null ? (
        <ProblemNotice error={change.error} words={t.problems} />
      ) : (
        <Meanwhile entries={meanwhile} />
      )}
      <div>
        <Button look="primary" isPending={change.isPending} onPress={() => change.mutate(undefined)}>
          {t.takeUp}
        </Button>
      </div>
    </div>
  );
}
