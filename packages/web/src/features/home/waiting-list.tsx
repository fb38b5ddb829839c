import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, EyeOff, Inbox } from 'lucide-react';
import { declarationsWaiting, placedWaiting, questionsWaiting } from '../../api/waiting.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { settlesPlaced } from '../../app/settles-placed.ts';
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
  const maySettle = settlesPlaced(school.abilities);
  const placed = useQuery({ ...placedWaiting(school.id), enabled: maySettle });
  if (!mayAnswer && !mayConfirm && !maySettle) return null;
  const isPending =
    (mayAnswer && questions.isPending) ||
    (mayConfirm && declarations.isPending) ||
    (maySettle && placed.isPending);
  const toSettle = placed.data?.count ?? 0;
  const toAnswer = questions.data?.count ?? 0;
  const toConfirm = declarations.data?.count ?? 0;
  return (
    <section className="pw-stack pw-stack--close">
      <h2>{t.waiting}</h2>
      {isPending ? <Skeleton label={shell.loading} lines={2} /> : null}
      <ul className="home__waiting">
        {toSettle === 0 || placed.data === undefined ? null : (
          <li>
            <Link href="/plaatsingen" alone>
              <EyeOff aria-hidden size={22} />
              <span>{t.toTakeDown(placed.data)}</span>
            </Link>
          </li>
        )}
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
      {isPending || toAnswer + toConfirm + toSettle > 0 ? null : (
        <p className="pw-muted">{t.nothingWaiting}</p>
      )}
    </section>
  );
}
