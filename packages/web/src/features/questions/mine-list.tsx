import { MessageCircleQuestion } from 'lucide-react';
import { decisionLook } from '../../answers/precedent-list.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Badge, Button, EmptyState, LinkButton, Skeleton } from '../../ui/index.ts';
import { QuestionCard } from './question-card.tsx';
import { useMyQuestions } from './use-questions.ts';

/** What somebody asked, with the answers. */
export function MineList({ school }: { readonly school: MySchool }) {
  const t = useMessages('questions');
  const words = useMessages('answers');
  const shell = useMessages('shell');
  const formats = useFormats();
  const questions = useMyQuestions(school);
  if (questions.isPending) return <Skeleton label={shell.loading} lines={3} />;
  if (questions.isError) return <ProblemNotice error={questions.error} />;
  const items = questions.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return (
      <EmptyState
        title={t.noneMine}
        icon={<MessageCircleQuestion aria-hidden size={28} />}
        action={
          <LinkButton look="primary" href="/mag-dit">
            {t.ask}
          </LinkButton>
        }
      >
        {t.noneMineText}
      </EmptyState>
    );
  }
  return (
    <div className="pw-stack">
      <ul className="questions__list">
        {items.map((item) => (
          <li key={item.id}>
            <QuestionCard
              question={item}
              line={t.putTo({ name: item.putTo.name, moment: formats.moment(item.askedAt) })}
              badge={
                item.reply === null ? (
                  <Badge tone="silent">{t.waiting}</Badge>
                ) : (
                  <Badge tone={decisionLook[item.reply.decision]}>
                    {words.decisions[item.reply.decision]}
                  </Badge>
                )
              }
            >
              {item.reply === null ? null : (
                <div className="questions__reply">
                  <p>{item.reply.text}</p>
                  <p className="pw-muted pw-small">
                    {t.replyOf({ name: item.putTo.name, moment: formats.moment(item.reply.answeredAt) })}
                  </p>
                </div>
              )}
            </QuestionCard>
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
