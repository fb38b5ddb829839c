import type { Role } from '@plaatswijs/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FileInput, UserPlus, Users } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { groupsQuery } from '../../api/groups.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  LinkButton,
  LinkList,
  PageHeader,
  SearchField,
  Select,
  Skeleton,
} from '../../ui/index.ts';
import './people.css';
import { type PeopleFilter, type PersonLine, peopleQuery } from './people-queries.ts';

const everyone: PeopleFilter = { name: '', role: null, groupId: null };

/** Everybody of the school, found by name, role and group. */
export function PeoplePage() {
  const t = useOfficeMessages('people');
  usePageTitle(t.title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={t.title}
            lead={t.lead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
            actions={<Actions school={school} />}
          />
          <IfAble abilities={school.abilities} to="people.read">
            <People school={school} />
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function Actions({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('people');
  if (!isAble(school.abilities, 'people.change')) return null;
  return (
    <>
      <LinkButton look="primary" href="/school/mensen/nieuw" icon={<UserPlus aria-hidden size={20} />}>
        {t.add}
      </LinkButton>
      {isAble(school.abilities, 'roster.import') ? (
        <LinkButton href="/school/inlezen" icon={<FileInput aria-hidden size={20} />}>
          {t.importList}
        </LinkButton>
      ) : null}
    </>
  );
}

function People({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('people');
  const [filter, setFilter] = useState(everyone);
  const name = useDeferredValue(filter.name.trim());
  const people = useInfiniteQuery(peopleQuery(school.id, { ...filter, name }));
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  const isFiltered = name !== '' || filter.role !== null || filter.groupId !== null;
  const count = people.hasNextPage ? t.shownFirst({ count: items.length }) : t.shown({ count: items.length });
  return (
    <div className="pw-stack">
      <Filters school={school} filter={filter} onChange={setFilter} />
      <ProblemNotice error={people.error} />
      <p role="status" className="pw-muted">
        {people.isPending ? '' : count}
      </p>
      {people.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {people.isSuccess && items.length === 0 ? (
        <Nobody isFiltered={isFiltered} onClear={() => setFilter(everyone)} />
      ) : null}
      {items.length === 0 ? null : <PeopleList people={items} />}
      {people.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={people.isFetchingNextPage} onPress={() => void people.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

const all = 'all';

interface FiltersProps {
  readonly school: MySchool;
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
}

function Filters({ school, filter, onChange }: FiltersProps) {
  const t = useOfficeMessages('people');
  const names = useMessages('roles').names;
  const groups = useQuery(groupsQuery(school.id)).data ?? [];
  return (
    <div className="people-filters">
      <SearchField
        label={t.search}
        value={filter.name}
        onChange={(name) => onChange({ ...filter, name: name.slice(0, 80) })}
      />
      <Select<Role | typeof all>
        label={t.role}
        placeholder={t.allRoles}
        value={filter.role ?? all}
        onChange={(role) => onChange({ ...filter, role: role === all ? null : role })}
        options={[
          { value: all, label: t.allRoles },
          ...schoolRoles.map((role) => ({ value: role, label: names[role] })),
        ]}
      />
      {groups.length === 0 ? null : (
        <Select
          label={t.group}
          placeholder={t.allGroups}
          value={filter.groupId ?? all}
          onChange={(groupId) => onChange({ ...filter, groupId: groupId === all ? null : groupId })}
          options={[
            { value: all, label: t.allGroups },
            ...groups.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  );
}

/** Roles one can have at a school. */
const schoolRoles: readonly Role[] = [
  'employee',
  'pupil',
  'parent',
  'director',
  'leader',
  'office',
  'page-administrator',
  'confidential-counsellor',
];

function Nobody({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const t = useOfficeMessages('people');
  const icon = <Users aria-hidden size={28} />;
  if (!isFiltered) {
    return (
      <EmptyState
        title={t.emptyTitle}
        icon={icon}
        action={<LinkButton href="/school/inlezen">{t.importList}</LinkButton>}
      >
        {t.emptyText}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t.noneTitle} icon={icon} action={<Button onPress={onClear}>{t.clear}</Button>}>
      {t.noneText}
    </EmptyState>
  );
}

function PeopleList({ people }: { readonly people: readonly PersonLine[] }) {
  const t = useOfficeMessages('people');
  const f = useFormats();
  const names = useMessages('roles').names;
  const rows = people.map((person) => ({
    href: `/school/mensen/${person.id}`,
    title: person.name,
    note: [
      f.list(person.roles.map((role) => names[role])),
      ...(person.groups.length === 0 ? [] : [f.list(person.groups.map(({ name }) => name))]),
    ].join(' · '),
  }));
  return <LinkList label={t.table} rows={rows} />;
}
