import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, Inbox } from 'lucide-react';
import { declarationsWaiting, questionsWaiting } from '../../api/waiting.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Link, Skeleton } from '../../ui/index.ts';

/** What waits for who is signed in, with counts. */
export function WaitingList({ school }: { readonly school: MySchool }) {
  const t = useMessages('home');
  const shell = useMessages('shell');
  const mayAnswer = isAble(school.abilities, 'questions.answer');
  const mayConfirm = isAble(school.abilities, 'declarations.confirm');
  const questions = useQuery({ ...questionsWaiting(school.id), enabled: mayAnswer });
  const declarations = useQuery({ ...declarationsWaiting(school.id), enabled: mayConfirm });
  if (!mayAnswer && !mayConfirm) return null;
  const isPending = (mayAnswer && questions.isPending) || (mayConfirm && declarations.isPending);
  const toAnswer = questions.data?.count ?? 0;
  const toConfirm = declarations.data?.count ?? 0;
  return (
    <section className="pw-stack pw-stack--close">
      <h2>{t.waiting}</h2>
      {isPending ? <Skeleton label={shell.loading} lines={2} /> : null}
      <ul className="home__waiting">
        {toAnswer === 0 || questions.data === undefined ? null : (
          <li>
            <Link href="/vragen" alone>
              <Inbox aria-hidden size={22} />
              <span>{t.toAnswer(questions.data)}</span>
            </Link>
          </li>
        )}
        {toConfirm === 0 || declarations.data === undefined ? null : (
          <li>
            <Link href="/school/opgaven" alone>
              <BadgeCheck aria-hidden size={22} />
              <span>{t.toConfirm(declarations.data)}</span>
            </Link>
          </li>
        )}
      </ul>
      {isPending || toAnswer + toConfirm > 0 ? null : <p className="pw-muted">{t.nothingWaiting}</p>}
    </section>
  );
}
