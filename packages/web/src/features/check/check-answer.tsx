import { MessageSquareText } from 'lucide-react';
import type { Dispatch } from 'react';
import { AnswerBody } from '../../answers/answer-body.tsx';
import type { Question } from '../../answers/answer-types.ts';
import { AnswerVerdict } from '../../answers/answer-verdict.tsx';
import { FactList } from '../../answers/fact-list.tsx';
import type { InterviewState } from '../../answers/interview-state.ts';
import { PutQuestion } from '../../answers/put-question.tsx';
import { QuestionForm } from '../../answers/question-form.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { RecordPlaced } from '../../placing/record-placed.tsx';
import { Button, Disclosure, EmptyState, Notice } from '../../ui/index.ts';
import { CheckFailed } from './check-failed.tsx';
import type { CheckAction } from './check-state.ts';
import type { CheckRequest, CheckResult } from './check-types.ts';
import { EveryChannel } from './every-channel.tsx';
import { isPeopleFirst, PeopleFirst, questionWords } from './people-first.tsx';
import { PeopleList } from './people-list.tsx';
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
  /** There is a text, a photo, or somebody in film or sound. */
  readonly hasPost: boolean;
  readonly request: CheckRequest;
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
  const { check, shown, hasPost, hasChannel, dispatch } = props;
  const result = shown.checked?.result ?? null;
  return (
    <section id="antwoord" aria-label={t.answerTitle} aria-busy={check.isPending} className="check__answer">
      {props.isOnline ? <CheckFailed check={check} dispatch={dispatch} /> : null}
      {!hasPost || (result === null && check.error === null && !check.isPending) ? (
        <EmptyState title={t.waitTitle} icon={<MessageSquareText aria-hidden size={28} />}>
          {t.waitText}
        </EmptyState>
      ) : null}
      {hasPost && result === null && check.isPending ? <p className="pw-muted">{t.checking}</p> : null}
      {!hasPost || result === null ? null : hasChannel ? (
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
  const { step, peopleMark } = result;
  const isOpen = step.kind !== 'answer' || !result.arePeopleKnown;
  // Whatever is told now is told about the people in this answer.
  const tell: Dispatch<CheckAction> = (action) => {
    dispatch({ kind: 'mark', peopleMark });
    dispatch(action);
  };
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
        <Strictest result={result} />
      </div>
      {isPeopleFirst(result) ? (
        <PeopleFirst result={result} />
      ) : together.length > 0 ? (
        <TogetherForm
          key={together.map(({ question }) => question.fact).join()}
          list={together}
          replies={props.replies}
          onReply={(facts) => tell({ kind: 'together', facts })}
        />
      ) : (
        <QuestionForm
          step={step}
          replies={props.replies}
          told={questionWords(result)}
          suggested={(question) => suggestionFor(question, props.peopleSeen)}
          onReply={(question, reply) => tell({ kind: 'reply', question, reply })}
          onNotKnown={(fact) => tell({ kind: 'not-known', fact })}
          onSpecial={(questions, ticked) => tell({ kind: 'special', questions, ticked })}
        />
      )}
      <PeopleList people={result.people} />
      <OtherChannels channels={result.otherChannels} dispatch={dispatch} />
      <AnswerBody
        school={school}
        answer={answer}
        precedents={result.precedents}
        brief={isOpen}
        told={result.told}
        onAssumed={(question, reply) => tell({ kind: 'reply', question, reply })}
        askAction={<PutQuestion school={school} state={props.doubt} ask={ask} note={t.putNote} />}
      />
      {props.shown.by === 'school' ? (
        <EveryChannel schoolId={school.id} request={props.request} dispatch={dispatch} />
      ) : null}
      <Placed {...props} />
      {own.length === 0 ? null : (
        <Disclosure title={words.whatYouSaid} level={3}>
          <FactList facts={own} onChange={(fact) => dispatch({ kind: 'back-to', fact })} />
        </Disclosure>
      )}
    </div>
  );
}

/** Which photo it is that may not, where it is one of them. */
function Strictest({ result }: { readonly result: CheckResult }) {
  const t = useMessages('checkPeople');
  const at = result.photos.findIndex(({ photoId }) => photoId === result.strictestPhoto);
  return at < 0 ? null : <p>{t.strictest({ number: at + 1 })}</p>;
}

/** Puts on record that it was placed, on a channel of the school with somebody or something in it. */
function Placed({ school, shown: answer, request }: CheckAnswerProps) {
  const { channel } = request;
  const result = answer.by === 'school' ? (answer.checked?.result ?? null) : null;
  if (channel?.kind !== 'school' || result === null) return null;
  const photoIds = result.photos
    .filter(({ standing }) => standing !== 'left-out')
    .map(({ photoId }) => photoId);
  // Who is in a photo is known from the photo, with how they are to be seen there: not said once more.
  const isSaid = (personId: string, way: 'depicted' | 'heard' | 'named') =>
    way === 'named' || request.people?.some((one) => one.personId === personId && one.shown === way) === true;
  const people = result.people.flatMap(({ personId, name, shown }) => {
    const said = shown.filter((way) => isSaid(personId, way));
    return said.length === 0 ? [] : [{ personId, name, shown: said }];
  });
  if (photoIds.length + people.length === 0) return null;
  return (
    <div>
      <RecordPlaced school={school} draft={{ channelId: channel.id, photoIds, people }} />
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
