import './consent.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { FileInput, ListChecks, MailQuestion, SlidersHorizontal, UserRoundCog } from 'lucide-react';
import { Suspense } from 'react';
import { api } from '../../api/client.ts';
import { myGroupsQuery } from '../../api/my-groups.ts';
import { orThrow } from '../../api/problem.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Badge,
  Breadcrumbs,
  Button,
  EmptyState,
  LinkButton,
  LinkList,
  type LinkRow,
  PageHeader,
  Skeleton,
} from '../../ui/index.ts';
import { byGroupQuery, purposesQuery, tasksQuery, useConsentChange } from './consent-queries.ts';

/** How consent stands, group by group, and everything to arrange about it. */
export function ConsentPage() {
  const t = useOfficeMessages('consent');
  usePageTitle(t.title);
  return (
    <AtSchool>
      {(school) => {
        const reads = isAble(school.abilities, 'consent.read');
        return (
          <>
            <PageHeader
              title={t.title}
              lead={reads ? t.lead : t.leadMine}
              above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
            />
            <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
              <div className="pw-stack">
                {reads ? <Tasks school={school} /> : null}
                <section aria-labelledby="consent-groups" className="pw-stack pw-stack--close">
                  <h2 id="consent-groups">{t.groupsTitle}</h2>
                  {reads ? <AllGroups schoolId={school.id} /> : <MyGroups schoolId={school.id} />}
                </section>
                {reads ? <Manage school={school} /> : null}
              </div>
            </Suspense>
          </>
        );
      }}
    </AtSchool>
  );
}

const groupHref = (groupId: string): string => `/school/toestemming/groepen/${groupId}`;

function AllGroups({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('consent');
  const { data: groups } = useSuspenseQuery(byGroupQuery(schoolId));
  const { data: purposes } = useSuspenseQuery(purposesQuery(schoolId));
  if (purposes.every(({ closedOn }) => closedOn !== null)) {
    const begin = (
      <LinkButton look="primary" href="/school/toestemming/doelen">
        {t.purposesRow}
      </LinkButton>
    );
    return (
      <EmptyState level={3} title={t.noPurposes} action={begin}>
        {t.noPurposesText}
      </EmptyState>
    );
  }
  const rows: LinkRow[] = groups.map((group) => ({
    href: groupHref(group.groupId),
    title: group.name,
    note: t.groupNote(group),
    extra:
      group.onHold + group.outdated === 0 ? undefined : (
        <span className="pw-row">
          {group.onHold === 0 ? null : <Badge tone="ask">{t.groupHold({ count: group.onHold })}</Badge>}
          {group.outdated === 0 ? null : (
            <Badge tone="ask">{t.groupOutdated({ count: group.outdated })}</Badge>
          )}
        </span>
      ),
  }));
  return groups.length === 0 ? <p className="pw-muted">{t.groupsNone}</p> : <LinkList rows={rows} />;
}

/** A teacher sees their own groups, and of those only how it stands. */
function MyGroups({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('consent');
  const { data } = useSuspenseQuery(myGroupsQuery);
  const groups = data.filter((group) => group.schoolId === schoolId);
  if (groups.length === 0) return <p className="pw-muted">{t.groupsNoneMine}</p>;
  return (
    <LinkList
      rows={groups.map((group) => ({
        href: groupHref(group.id),
        title: group.name,
        note: t.groupPupils({ count: group.pupils.length }),
      }))}
    />
  );
}

function Manage({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const whyNot = useWhyNot();
  const rows: LinkRow[] = [
    {
      href: '/school/toestemming/vragen',
      title: t.askRow,
      note: t.askNote,
      icon: <MailQuestion aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'consent.ask'),
    },
    {
      href: '/school/toestemming/medewerkers',
      title: t.employeesRow,
      note: t.employeesNote,
      icon: <UserRoundCog aria-hidden size={22} />,
    },
    {
      href: '/school/toestemming/doelen',
      title: t.purposesRow,
      note: t.purposesNote,
      icon: <ListChecks aria-hidden size={22} />,
    },
    {
      href: '/school/toestemming/inlezen',
      title: t.importRow,
      note: t.importNote,
      icon: <FileInput aria-hidden size={22} />,
      whyNot: whyNot(school.abilities, 'consent.record'),
    },
    {
      href: '/school/toestemming/instellingen',
      title: t.settingsRow,
      note: t.settingsNote,
      icon: <SlidersHorizontal aria-hidden size={22} />,
    },
  ];
  return (
    <section aria-labelledby="consent-manage" className="pw-stack pw-stack--close">
      <h2 id="consent-manage">{t.manageTitle}</h2>
      <LinkList rows={rows} />
    </section>
  );
}

function Tasks({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const tasks = useQuery(tasksQuery(school.id));
  const finish = useConsentChange(
    async (taskId: string) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/tasks/{taskId}/finish', {
          params: { path: { schoolId: school.id, taskId } },
        }),
      ),
    { said: t.saved },
  );
  if (tasks.data === undefined || tasks.data.length === 0) return <ProblemNotice error={tasks.error} />;
  return (
    <section aria-labelledby="consent-tasks" className="pw-card pw-stack pw-stack--close">
      <h2 id="consent-tasks">{t.tasksTitle}</h2>
      <ProblemNotice error={finish.error} />
      <ul className="pw-rows">
        {tasks.data.map(({ id, person, since }) => (
          <li key={id} className="pw-rows__row">
            <span className="pw-rows__words">{t.taskSixteen({ name: person.name, day: f.day(since) })}</span>
            {isAble(school.abilities, 'consent.record') ? (
              <Button
                aria-label={t.taskDoneNamed({ name: person.name })}
                isPending={finish.isPending && finish.variables === id}
                onPress={() => finish.mutate(id)}
              >
                {t.taskDone}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
