import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { ProblemNotice } from '../app/problem-notice.tsx';
import { useMessages } from '../messages/use-messages.tsx';
import { Button, Skeleton } from '../ui/index.ts';
import type { FactValue, Question, Told } from './answer-types.ts';
import { FactList } from './fact-list.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { QuestionReplies } from './question-replies.tsx';
import { usePersonWords } from './use-person-words.ts';

interface AssumedListProps {
  readonly schoolSlug: string;
  readonly facts: readonly Told[];
  readonly told?: readonly Told[] | undefined;
  /** Without it the assumptions are only shown. */
  readonly onReply?: ((question: Question, reply: FactValue) => void) | undefined;
}

/** What an answer takes to be as usual. Whoever knows better says so: it is asked after all, here on the spot. */
export function AssumedList({ schoolSlug, facts, told = [], onReply }: AssumedListProps) {
  const t = useMessages('answers');
  const [asked, setAsked] = useState<string | null>(null);
  const open = facts.find(({ fact }) => fact === asked);
  if (onReply === undefined) return <FactList facts={facts} told={told} />;
  if (open !== undefined) {
    return (
      <AskAfterAll
        schoolSlug={schoolSlug}
        assumed={open}
        told={told}
        onBack={() => setAsked(null)}
        onReply={(question, reply) => {
          setAsked(null);
          onReply(question, reply);
        }}
      />
    );
  }
  return (
    <div className="pw-stack pw-stack--close">
      <p className="pw-muted">{t.assumedWhy}</p>
      <FactList facts={facts} told={told} onChange={setAsked} />
    </div>
  );
}

function AskAfterAll(props: {
  readonly schoolSlug: string;
  readonly assumed: Told;
  readonly told: readonly Told[];
  readonly onBack: () => void;
  readonly onReply: (question: Question, reply: FactValue) => void;
}) {
  const t = useMessages('answers');
  const shell = useMessages('shell');
  const { schoolSlug, assumed, told, onBack, onReply } = props;
  const words = usePersonWords(told);
  const question = useQuestion(schoolSlug, assumed.fact);
  if (question.error !== null) return <ProblemNotice error={question.error} />;
  if (question.data === undefined) return <Skeleton label={shell.loading} lines={2} />;
  const { data } = question;
  return (
    <QuestionFrame text={words(data)} replies={1} help={data.judgement ? t.judgement : undefined}>
      <QuestionReplies question={data} suggested={null} onReply={(reply) => onReply(data, reply)} />
      <div>
        <Button look="quiet" onPress={onBack}>
          {t.assumedBack}
        </Button>
      </div>
    </QuestionFrame>
  );
}

/** A question of the school's vocabulary, by the fact it asks. It holds nothing of anybody, so it may be kept. */
function useQuestion(school: string, fact: string) {
  return useQuery({
    queryKey: ['question-of', school, fact],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/public/schools/{school}/question', {
          params: { path: { school }, query: { fact } },
        }),
      ),
    staleTime: 60 * 60_000,
  });
}
