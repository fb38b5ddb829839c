import { CloudOff, MessageSquareText } from 'lucide-react';
import type { Dispatch } from 'react';
import { AnswerBody } from '../../answers/answer-body.tsx';
import type { Question } from '../../answers/answer-types.ts';
import { AnswerVerdict } from '../../answers/answer-verdict.tsx';
import { FactList } from '../../answers/fact-list.tsx';
import type { InterviewState } from '../../answers/interview-state.ts';
import { PutQuestion } from '../../answers/put-question.tsx';
import { QuestionForm } from '../../answers/question-form.tsx';
import { ProblemError } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Button, Disclosure, EmptyState, Notice } from '../../ui/index.ts';
import type { CheckAction } from './check-state.ts';
import type { CheckResult } from './check-types.ts';
import { TogetherForm, togetherIn } from './together-form.tsx';
import type { Check, Checked } from './use-check.ts';

/** What is shown of all that was said about a post, and whose it is. */
export interface ShownCheck {
  readonly checked: Checked | null;
  /** `school` said it; or this device, while the school's is on its way or cannot be had. */
  readonly by: 'school' | 'device-soon' | 'device-alone';
}

/** The answer beside the text. */
export interface CheckAnswerProps {
  readonly school: MySchool;
  readonly check: Check;
  readonly shown: ShownCheck;
  /** Without a connection the frame says so already. */
  readonly isOnline: boolean;
  readonly hasText: boolean;
  readonly hasChannel: boolean;
  readonly told: InterviewState;
  readonly doubt: InterviewState;
  readonly replies: number;
  readonly peopleSeen: readonly string[];
  readonly dispatch: Dispatch<CheckAction>;
}

/** What the protocol says about the post: one sentence, what is still to be asked, and all that is behind it. */
export function CheckAnswer(props: CheckAnswerProps) {
  const t = useMessages('check');
  const { check, shown, hasText, hasChannel, dispatch } = props;
  const result = shown.checked?.result ?? null;
  return (
    <section id="antwoord" aria-label={t.answerTitle} aria-busy={check.isPending} className="check__answer">
      {props.isOnline ? <CheckFailed check={check} dispatch={dispatch} /> : null}
      {!hasText || (result === null && check.error === null && !check.isPending) ? (
        <EmptyState title={t.waitTitle} icon={<MessageSquareText aria-hidden size={28} />}>
          {t.waitText}
        </EmptyState>
      ) : null}
      {hasText && result === null && check.isPending ? <p className="pw-muted">{t.checking}</p> : null}
      {!hasText || result === null ? null : hasChannel ? (
        <Outcome {...props} result={result} />
      ) : (
        <Notice kind="info" title={t.channelFirst}>
          {t.channelFirstText}
        </Notice>
      )}
    </section>
  );
}

function Outcome(props: CheckAnswerProps & { readonly result: CheckResult }) {
  const t = useMessages('check');
  const words = useMessages('answers');
  const { result, dispatch, school, told } = props;
  const { step } = result;
  const isOpen = step.kind !== 'answer';
  const answer = isOpen ? result.ifSo : result.answer;
  const ask = result.answer.ask.length > 0 ? result.answer.ask : result.ifSo.ask;
  const together = togetherIn(result, t.together);
  const whose = { school: t.asSchool, 'device-soon': t.localSoon, 'device-alone': t.localAlone };
  const own = result.told.filter(({ fact }) => told.facts[fact] !== undefined);
  return (
    <div className="pw-stack">
      <div className="pw-stack pw-stack--close">
        <AnswerVerdict answer={answer} provisional={isOpen} />
        <p className="pw-muted pw-small check__whose" role="status">
          {whose[props.shown.by]}
        </p>
      </div>
      {together.length > 0 ? (
        <TogetherForm
          key={together.map(({ question }) => question.fact).join()}
          list={together}
          replies={props.replies}
          onReply={(facts) => dispatch({ kind: 'together', facts })}
        />
      ) : (
        <QuestionForm
          step={step}
          replies={props.replies}
          told={result.told}
          suggested={(question) => suggestionFor(question, props.peopleSeen)}
          onReply={(question, reply) => dispatch({ kind: 'reply', question, reply })}
          onNotKnown={(fact) => dispatch({ kind: 'not-known', fact })}
          onSpecial={(questions, ticked) => dispatch({ kind: 'special', questions, ticked })}
        />
      )}
      <OtherChannels channels={result.otherChannels} dispatch={dispatch} />
      <AnswerBody
        school={school}
        answer={answer}
        precedents={result.precedents}
        brief={isOpen}
        told={result.told}
        onAssumed={(question, reply) => dispatch({ kind: 'reply', question, reply })}
        askAction={<PutQuestion school={school} state={props.doubt} ask={ask} note={t.putNote} />}
      />
      {own.length === 0 ? null : (
        <Disclosure title={words.whatYouSaid} level={3}>
          <FactList facts={own} onChange={(fact) => dispatch({ kind: 'back-to', fact })} />
        </Disclosure>
      )}
    </div>
  );
}

function suggestionFor({ kind, suggested }: Question, seen: readonly string[]) {
  return kind === 'people' && suggested !== null ? [...seen] : null;
}

function OtherChannels(props: {
  readonly channels: CheckResult['otherChannels'];
  readonly dispatch: Dispatch<CheckAction>;
}) {
  const t = useMessages('check');
  if (props.channels.length === 0) return null;
  return (
    <section className="pw-stack pw-stack--close">
      <h3>{t.otherChannels}</h3>
      <div className="pw-row">
        {props.channels.map(({ id, name }) => (
          <Button
            key={id}
            onPress={() => props.dispatch({ kind: 'author', author: { channel: { kind: 'school', id } } })}
          >
            {t.chooseOther({ name })}
          </Button>
        ))}
      </div>
    </section>
  );
}

function CheckFailed(props: { readonly check: Check; readonly dispatch: Dispatch<CheckAction> }) {
  const t = useMessages('check');
  const { error, again } = props.check;
  if (error === null) return null;
  const isContradictory =
    error instanceof ProblemError &&
    error.problem.issues?.some(({ at }) => at.startsWith('/body/facts')) === true;
  return (
    <Notice kind="warning" title={t.failedTitle} announce>
      <div className="pw-stack pw-stack--close">
        <p>{isContradictory ? t.contradictory : t.failedText}</p>
        <div>
          {isContradictory ? (
            <Button onPress={() => props.dispatch({ kind: 'forget-told' })}>{t.startOver}</Button>
          ) : (
            <Button icon={<CloudOff aria-hidden size={20} />} onPress={again}>
              {t.tryAgain}
            </Button>
          )}
        </div>
      </div>
    </Notice>
  );
}
