import './people.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Me } from '../../api/me.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, Breadcrumbs, LinkButton, PageHeader, Skeleton } from '../../ui/index.ts';
import { GroupsPart } from './groups-part.tsx';
import { GuardiansPart } from './guardians-part.tsx';
import { NamesPart } from './names-part.tsx';
import { personQuery } from './people-queries.ts';
import { RolesPart } from './roles-part.tsx';
import { SignInPart } from './sign-in-part.tsx';

/** One person: who they are, what they are here, their groups and family, and how they sign in. */
export function PersonPage() {
  const t = useOfficeMessages('people');
  const { personId } = useParams({ from: '/school/mensen/$personId' });
  return (
    <AtSchool>
      {(school, me) => (
        <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
          <OnePerson key={personId} personId={personId} school={school} me={me} />
        </Suspense>
      )}
    </AtSchool>
  );
}

function OnePerson(props: { readonly personId: string; readonly school: MySchool; readonly me: Me }) {
  const { personId, school, me } = props;
  const t = useOfficeMessages('people');
  const { data: person } = useSuspenseQuery(personQuery(personId));
  usePageTitle(person.name);
  const given = { person, school, me };
  const hasConsent =
    isAble(school.abilities, 'consent.read') &&
    person.roles.some(({ role }) => role === 'pupil' || role === 'employee');
  return (
    <>
      <PageHeader
        title={person.name}
        above={
          <Breadcrumbs
            crumbs={[
              { label: t.back, href: '/school' },
              { label: t.title, href: '/school/mensen' },
            ]}
          />
        }
        actions={
          <>
            {person.id === me.personId ? <Badge tone="act">{t.you}</Badge> : null}
            {hasConsent ? (
              <LinkButton href={`/school/toestemming/mensen/${person.id}`}>{t.consentLink}</LinkButton>
            ) : null}
          </>
        }
      />
      <div className="people-parts">
        <RolesPart {...given} />
        <NamesPart {...given} />
        <GroupsPart {...given} />
        <GuardiansPart {...given} />
        {isAble(school.abilities, 'people.change') ? <SignInPart {...given} /> : null}
      </div>
    </>
  );
}
