import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { AnswerBody } from '../../answers/answer-body.tsx';
import type { Assessed } from '../../answers/answer-types.ts';
import { AnswerVerdict } from '../../answers/answer-verdict.tsx';
import { FactList } from '../../answers/fact-list.tsx';
import {
  backTo,
  type InterviewState,
  withNotKnown,
  withReply,
  withSpecial,
} from '../../answers/interview-state.ts';
import { PutQuestion } from '../../answers/put-question.tsx';
import { QuestionForm } from '../../answers/question-form.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useLocale, useMessages } from '../../messages/use-messages.tsx';
import { Button, Disclosure, Segments, Skeleton } from '../../ui/index.ts';
import { useInterview, usePrecedents } from './use-interview.ts';
import type { Starter } from './use-starters.ts';

type Actor = 'staff' | 'pupil' | 'parent' | 'school';

/** A situation to go on from: one that was chosen, or what was told before. */
export interface Begun extends Pick<Starter, 'id' | 'facts'> {
  readonly text: Starter['text'] | null;
  readonly notKnown?: InterviewState['notKnown'];
}

/** A situation that was chosen, and the questions that follow on it. */
export interface ConversationProps {
  readonly school: MySchool;
  readonly starter: Begun;
  /** As whom somebody can ask, by the roles they have here. */
  readonly actors: readonly Actor[];
  readonly onOther: () => void;
}

/** One question at a time, and then the answer. */
export function Conversation({ school, starter, actors, onOther }: ConversationProps) {
  const t = useMessages('ask');
  const locale = useLocale();
  const [actor, setActor] = useState<Actor | null>(actors[0] ?? null);
  const [state, setState] = useState<InterviewState>(() => startOf(starter, actors[0] ?? null));
  const [replies, setReplies] = useState(0);
  const interview = useInterview(school.slug, state);
  const next = (after: InterviewState) => {
    setState(after);
    setReplies((count) => count + 1);
  };
  const isActorOpen = starter.facts['actor.role'] === undefined && actors.length > 1;
  return (
    <div className="pw-stack">
      <div className="ask__situation">
        <div>
          <p className="pw-muted">{t.situation}</p>
          <p className="pw-lead">{starter.text?.[locale] ?? t.title}</p>
        </div>
        <Button look="quiet" icon={<RotateCcw aria-hidden size={20} />} onPress={onOther}>
          {t.other}
        </Button>
      </div>
      {isActorOpen && actor !== null ? (
        <ActorChoice
          actors={actors}
          value={actor}
          onChange={(chosen) => {
            setActor(chosen);
            setState(startOf(starter, chosen));
          }}
        />
      ) : null}
      <ProblemNotice error={interview.error} words={{ contradictory: t.contradictory }} />
      {interview.value === null ? (
        interview.error === null ? (
          <Waiting />
        ) : null
      ) : (
        <Now school={school} assessed={interview.value} state={state} replies={replies} onState={next} />
      )}
    </div>
  );
}

/** Who asks is known from their roles, unless the situation is about what somebody else does. */
function startOf(starter: Begun, actor: Actor | null): InterviewState {
  const known = starter.facts['actor.role'] !== undefined || actor === null;
  const facts = known ? starter.facts : { ...starter.facts, 'actor.role': actor };
  return { facts, notKnown: starter.notKnown ?? [] };
}

function Waiting() {
  const t = useMessages('shell');
  return <Skeleton label={t.loading} lines={3} />;
}

function ActorChoice(props: {
  readonly actors: readonly Actor[];
  readonly value: Actor;
  readonly onChange: (actor: Actor) => void;
}) {
  const t = useMessages('ask');
  const words = useMessages('check');
  return (
    <div className="pw-row">
      <span aria-hidden>{t.asWho}</span>
      <Segments
        label={t.asWho}
        options={props.actors.map((actor) => ({ value: actor, label: words.actors[actor] }))}
        value={props.value}
        onChange={props.onChange}
      />
    </div>
  );
}

function Now(props: {
  readonly school: MySchool;
  readonly assessed: Assessed;
  readonly state: InterviewState;
  readonly replies: number;
  readonly onState: (state: InterviewState) => void;
}) {
  const t = useMessages('ask');
  const { school, assessed, state, replies, onState } = props;
  const { step, answer } = assessed;
  const isDone = step.kind === 'answer';
  const act = typeof state.facts['act'] === 'string' ? state.facts['act'] : '';
  const precedents = usePrecedents(school, assessed, act);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone && replies > 0) top.current?.focus();
  }, [isDone, replies]);
  const own = assessed.told.filter(({ fact }) => fact !== 'act');
  return (
    <>
      {isDone ? (
        <section ref={top} tabIndex={-1} data-quiet-focus aria-label={t.answerTitle} className="pw-stack">
          <AnswerVerdict answer={answer} level={2} />
          <AnswerBody
            school={school}
            answer={answer}
            precedents={precedents}
            told={assessed.told}
            onAssumed={(question, reply) => onState(withReply(state, question, reply))}
            askAction={<PutQuestion school={school} state={state} ask={answer.ask} note={t.putNote} />}
          />
        </section>
      ) : (
        <QuestionForm
          step={step}
          replies={replies}
          told={assessed.told}
          onReply={(question, reply) => onState(withReply(state, question, reply))}
          onNotKnown={(fact) => onState(withNotKnown(state, fact))}
          onSpecial={(questions, ticked) => onState(withSpecial(state, questions, ticked))}
        />
      )}
      {own.length === 0 ? null : (
        <Disclosure title={t.whatYouSaid} level={2}>
          <FactList facts={own} onChange={(fact) => onState(backTo(state, fact))} />
        </Disclosure>
      )}
    </>
  );
}
