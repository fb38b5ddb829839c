import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { allPages } from '../../api/all-pages.ts';
import { csvOf, saveCsv } from '../../app/csv.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, Skeleton } from '../../ui/index.ts';
import { destroyedLines } from './destroyed-lines.ts';
import { type DestroyedLine, destroyedPage, destroyedQuery } from './retention-queries.ts';

/** What was destroyed, newest first, without anything of what was in it. */
export function LogPart({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('retention');
  const list = useInfiniteQuery(destroyedQuery(schoolId));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="retention-log" className="pw-stack pw-stack--close">
      <h2 id="retention-log">{t.logTitle}</h2>
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={3} /> : null}
      {list.isSuccess && items.length === 0 ? <p className="pw-muted">{t.logNone}</p> : null}
      {items.length === 0 ? null : (
        <>
          <p>{t.logText}</p>
          <ul className="pw-rows">
            {items.map((one) => (
              <LogRow key={one.id} one={one} />
            ))}
          </ul>
        </>
      )}
      {list.hasNextPage ? (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
      {items.length === 0 ? null : <SaveLog schoolId={schoolId} />}
    </section>
  );
}

function LogRow({ one }: { readonly one: DestroyedLine }) {
  const t = useOfficeMessages('retention');
  const f = useFormats();
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span className="retention__what">{t.countOf({ kind: one.kind, count: 1 })}</span>
        <span>
          {t.logOn({
            day: f.longDay(one.destroyedAt),
            due: f.longDay(one.dueOn),
            months: t.months({ count: one.months }),
          })}
        </span>
        <span className="pw-muted pw-small">{t.logCounts({ rows: one.rows, files: one.files })}</span>
      </span>
    </li>
  );
}

function SaveLog({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('retention');
  const save = useMutation({
    mutationFn: () => allPages((after) => destroyedPage(schoolId, after)),
    onSuccess: (all) => {
      const lines = destroyedLines(all, (kind) => t.kinds[kind].one);
      saveCsv(t.csv.file({ day: today() }), csvOf([t.csv.head, ...lines]));
    },
  });
  return (
    <>
      <ProblemNotice error={save.error} />
      <div>
        <Button
          icon={<Download aria-hidden size={20} />}
          isPending={save.isPending}
          onPress={() => save.mutate()}
        >
          {t.download}
        </Button>
      </div>
    </>
  );
}
