import { useInfiniteQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Breadcrumbs, Button, EmptyState, LinkList, PageHeader, Skeleton } from '../../ui/index.ts';
import { AddGroup } from './add-group.tsx';
import { type Group, groupPagesQuery } from './people-queries.ts';

/** The groups of this school year, and adding one where there is no list to import. */
export function GroupsPage() {
  const t = useOfficeMessages('people');
  usePageTitle(t.groupsPageTitle);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={t.groupsPageTitle}
            lead={t.groupsPageLead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
          />
          <IfAble abilities={school.abilities} to="people.read">
            <div className="pw-stack">
              <Groups school={school} />
              {isAble(school.abilities, 'people.change') ? <AddGroup schoolId={school.id} /> : null}
            </div>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function Groups({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('people');
  const groups = useInfiniteQuery(groupPagesQuery(school.id));
  const items = groups.data?.pages.flatMap((page) => page.items) ?? [];
  if (groups.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (groups.isSuccess && items.length === 0) {
    return (
      <EmptyState title={t.groupsPageNone} icon={<Users aria-hidden size={28} />}>
        {t.groupsPageNoneText}
      </EmptyState>
    );
  }
  return (
    <>
      <ProblemNotice error={groups.error} />
      <p role="status" className="pw-muted">
        {groups.hasNextPage ? t.shownFirst({ count: items.length }) : t.groupsShown({ count: items.length })}
      </p>
      <GroupList groups={items} />
      {groups.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={groups.isFetchingNextPage} onPress={() => void groups.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function GroupList({ groups }: { readonly groups: readonly Group[] }) {
  const t = useOfficeMessages('people');
  const f = useFormats();
  const rows = groups.map(({ id, name, pupils, teachers }) => ({
    href: `/school/groepen/${id}`,
    title: name,
    note: [
      t.groupPupils({ count: pupils }),
      teachers.length === 0 ? t.groupTeachersNone : f.list(teachers.map((teacher) => teacher.name)),
    ].join(' · '),
  }));
  return <LinkList label={t.groupsPageTable} rows={rows} />;
}
