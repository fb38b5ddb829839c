import './consent.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { MailQuestion } from 'lucide-react';
import { groupsQuery } from '../../api/groups.ts';
import { myGroupsQuery } from '../../api/my-groups.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { LinkButton } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { employeesConsentQuery, groupConsentQuery } from './consent-queries.ts';
import { PeopleTable } from './people-table.tsx';

/** How consent stands for each pupil of a group. */
export function GroupConsentPage() {
  const t = useOfficeMessages('consent');
  const { groupId } = useParams({ from: '/school/toestemming/groepen/$groupId' });
  return (
    <ConsentFrame title={t.tableTitle} to="consent.see">
      {(school) => <Group groupId={groupId} school={school} />}
    </ConsentFrame>
  );
}

function Group({ groupId, school }: { readonly groupId: string; readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const { data: overview } = useSuspenseQuery(groupConsentQuery(groupId));
  const reads = isAble(school.abilities, 'consent.read');
  const all = useQuery({ ...groupsQuery(school.id), enabled: isAble(school.abilities, 'people.read') });
  const mine = useQuery(myGroupsQuery);
  const name = [...(all.data ?? []), ...(mine.data ?? [])].find(({ id }) => id === groupId)?.name;
  return (
    <>
      {name === undefined ? null : <h2>{name}</h2>}
      {isAble(school.abilities, 'consent.ask') ? (
        <div className="pw-row">
          <LinkButton
            href={`/school/toestemming/vragen?groep=${groupId}`}
            icon={<MailQuestion aria-hidden size={20} />}
          >
            {t.askGroup}
          </LinkButton>
        </div>
      ) : null}
      <PeopleTable caption={t.tableTitle} overview={overview} canOpen={reads} />
    </>
  );
}

/** How consent stands for each employee; for who keeps it, not for colleagues. */
export function EmployeesConsentPage() {
  const t = useOfficeMessages('consent');
  return (
    <ConsentFrame title={t.employeesTitle} lead={t.employeesLead} to="consent.read">
      {(school) => <Employees schoolId={school.id} />}
    </ConsentFrame>
  );
}

function Employees({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('consent');
  const { data: overview } = useSuspenseQuery(employeesConsentQuery(schoolId));
  return <PeopleTable caption={t.tableEmployees} overview={overview} canOpen />;
}
