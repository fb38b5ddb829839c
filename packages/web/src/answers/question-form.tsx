import { useMessages } from '../messages/use-messages.tsx';
import { Button } from '../ui/index.ts';
import type { FactValue, Question, Step, Told } from './answer-types.ts';
import { QuestionFrame } from './question-frame.tsx';
import { QuestionReplies } from './question-replies.tsx';
import { SpecialForm } from './special-form.tsx';
import { usePersonWords } from './use-person-words.ts';
import './answers.css';

/** What comes next in an interview, and what happens with the reply. */
export interface QuestionFormProps {
  readonly step: Step;
  readonly onReply: (question: Question, reply: FactValue) => void;
  readonly onNotKnown: (fact: string) => void;
  readonly onSpecial: (questions: readonly Question[], ticked: readonly string[]) => void;
  /** Values to tick beforehand. */
  readonly suggested?: ((question: Question) => FactValue | null) | undefined;
  /** How many replies were given: with each, the focus goes to the next question. Zero leaves it where it is. */
  readonly replies: number;
  /** What was told so far, for who the people are. */
  readonly told?: readonly Told[] | undefined;
  readonly isPending?: boolean | undefined;
}

/** One question with its replies, or the short list of special things. Nothing when there is nothing left to ask. */
export function QuestionForm(props: QuestionFormProps) {
  const { step } = props;
  if (step.kind === 'answer') return null;
  if (step.kind === 'special') {
    return (
      <SpecialForm
        key={step.questions.map(({ fact }) => fact).join()}
        questions={step.questions}
        replies={props.replies}
        onReply={(ticked) => props.onSpecial(step.questions, ticked)}
      />
    );
  }
  return <OneQuestion key={step.question.fact} {...props} question={step.question} />;
}

function OneQuestion(props: QuestionFormProps & { readonly question: Question }) {
  const t = useMessages('answers');
  const { question, replies } = props;
  const words = usePersonWords(props.told);
  const suggested = props.suggested?.(question) ?? question.suggested;
  return (
    <QuestionFrame
      replies={replies}
      text={words(question)}
      help={question.judgement ? t.judgement : undefined}
    >
      {/* What is ticked beforehand follows the text: a notice that was just added counts. */}
      <QuestionReplies
        key={JSON.stringify(suggested)}
        question={question}
        suggested={suggested}
        onReply={(reply) => props.onReply(question, reply)}
      />
      <div>
        <Button look="quiet" onPress={() => props.onNotKnown(question.fact)}>
          {t.notKnown}
        </Button>
      </div>
    </QuestionFrame>
  );
}
