import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { decisionLook } from '../../answers/precedent-list.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Badge, Button, EmptyState, Skeleton } from '../../ui/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { QuestionCard } from './question-card.tsx';
import type { QuestionForMe } from './question-types.ts';
import { useQuestionsForMe } from './use-questions.ts';

/** What was put before whoever is signed in. */
export function ForMeList({ school, answered }: { readonly school: MySchool; readonly answered: boolean }) {
  const t = useMessages('questions');
  const shell = useMessages('shell');
  const questions = useQuestionsForMe(school, answered);
  if (questions.isPending) return <Skeleton label={shell.loading} lines={3} />;
  if (questions.isError) return <ProblemNotice error={questions.error} />;
  const items = questions.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState title={answered ? t.noneAnswered : t.noneToAnswer} icon={<Inbox aria-hidden size={28} />}>
        {answered ? t.noneAnsweredText : t.noneToAnswerText}
      </EmptyState>
    );
  }
  return (
    <div className="pw-stack">
      <ul className="questions__list">
        {items.map((item) => (
          <li key={item.id}>
            <ForMe schoolId={school.id} question={item} />
          </li>
        ))}
      </ul>
      {questions.hasNextPage ? (
        <div>
          <Button isPending={questions.isFetchingNextPage} onPress={() => void questions.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function ForMe({ schoolId, question }: { readonly schoolId: string; readonly question: QuestionForMe }) {
  const t = useMessages('questions');
  const words = useMessages('answers');
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { reply, askedBy, askedAt } = question;
  return (
    <QuestionCard
      question={question}
      line={t.askedBy({ name: askedBy.name, moment: formats.moment(askedAt) })}
      badge={
        reply === null ? (
          <Badge tone="ask">{t.waiting}</Badge>
        ) : (
          <Badge tone={decisionLook[reply.decision]}>{words.decisions[reply.decision]}</Badge>
        )
      }
    >
      {reply === null ? null : (
        <div className="questions__reply">
          <p>{reply.text}</p>
          <p className="pw-muted pw-small">{t.repliedOn({ moment: formats.moment(reply.answeredAt) })}</p>
        </div>
      )}
      {reply === null && !isOpen ? (
        <div>
          <Button look="primary" onPress={() => setOpen(true)}>
            {t.answerIt}
          </Button>
        </div>
      ) : null}
      {reply === null && isOpen ? (
        <AnswerForm schoolId={schoolId} questionId={question.id} onLater={() => setOpen(false)} />
      ) : null}
    </QuestionCard>
  );
}
