import { useInfiniteQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { LinkList, Skeleton } from '../../ui/index.ts';
import { AddBoardPerson } from './add-board-person.tsx';
import { BoardFrame } from './board-frame.tsx';
import { boardPeopleQuery } from './board-queries.ts';
import { MoreButton } from './more-button.tsx';

/** Who has a role for all schools together, and adding somebody who belongs to none of them. */
export function BoardPeoplePage() {
  const t = useOfficeMessages('administration');
  return (
    <BoardFrame title={t.boardPeopleTitle} lead={t.boardPeopleLead} to="board-people.change">
      <BoardPeople />
      <AddBoardPerson />
    </BoardFrame>
  );
}

function BoardPeople() {
  const t = useOfficeMessages('administration');
  const f = useFormats();
  const names = useMessages('roles').names;
  const people = useInfiniteQuery(boardPeopleQuery);
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  if (people.isPending) return <Skeleton label={t.loading} lines={3} />;
  return (
    <>
      <ProblemNotice error={people.error} />
      {people.isSuccess && items.length === 0 ? <p className="pw-muted">{t.boardPeopleNone}</p> : null}
      <LinkList
        label={t.boardPeopleTable}
        rows={items.map((person) => ({
          href: `/school/mensen/${person.id}`,
          title: person.name,
          note: f.list(person.roles.map((role) => names[role])),
        }))}
      />
      <MoreButton list={people} />
    </>
  );
}
