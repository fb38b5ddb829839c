import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { AtSchool } from '../../app/current-school.tsx';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, LinkList, PageHeader, Skeleton } from '../../ui/index.ts';
import { type GroupWithMembers, groupQuery } from './people-queries.ts';

/** Who is in a group, and who teaches it. */
export function GroupPage() {
  const t = useOfficeMessages('people');
  const { groupId } = useParams({ from: '/school/groepen/$groupId' });
  return (
    <AtSchool>
      {(school) => (
        <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
          <OneGroup groupId={groupId} school={school} />
        </Suspense>
      )}
    </AtSchool>
  );
}

function OneGroup({ groupId, school }: { readonly groupId: string; readonly school: MySchool }) {
  const t = useOfficeMessages('people');
  const { data: group } = useSuspenseQuery(groupQuery(groupId));
  usePageTitle(group.name);
  const parts = [
    { id: 'group-teachers', title: t.groupTeachersTitle, people: group.teachers, none: t.groupTeachersNone },
    {
      id: 'group-pupils',
      title: t.groupPupilsTitle,
      people: group.pupils,
      none: t.groupPupils({ count: 0 }),
    },
  ];
  return (
    <>
      <PageHeader
        title={group.name}
        lead={t.groupYear({ from: group.schoolYear, to: group.schoolYear + 1 })}
        above={
          <Breadcrumbs
            crumbs={[
              { label: t.back, href: '/school' },
              { label: t.groupsPageTitle, href: '/school/groepen' },
            ]}
          />
        }
      />
      <div className="pw-stack">
        {parts.map((part) => (
          <Members key={part.id} {...part} />
        ))}
        {isAble(school.abilities, 'people.change') ? <p className="pw-muted">{t.groupPlaceHow}</p> : null}
      </div>
    </>
  );
}

function Members(props: {
  readonly id: string;
  readonly title: string;
  readonly people: GroupWithMembers['pupils'];
  readonly none: string;
}) {
  const { id, title, people, none } = props;
  return (
    <section aria-labelledby={id} className="pw-stack pw-stack--close">
      <h2 id={id}>{title}</h2>
      {people.length === 0 ? (
        <p className="pw-muted">{none}</p>
      ) : (
        <LinkList
          rows={people.map(({ personId, name }) => ({ href: `/school/mensen/${personId}`, title: name }))}
        />
      )}
    </section>
  );
}
