import { X } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Badge, Button, IconButton, Link } from '../../ui/index.ts';
import { GuardianForm } from './guardian-form.tsx';
import { type Person, type Relation, usePeopleChange } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Parents of a pupil, with gezag or without, and the children of a parent. */
export function GuardiansPart({ person, school }: PersonPartProps) {
  const isPupil = person.roles.some(({ role }) => role === 'pupil') || person.guardians.length > 0;
  return (
    <>
      {isPupil ? (
        <Guardians
          person={person}
          schoolId={school.id}
          canChange={isAble(school.abilities, 'people.change')}
        />
      ) : null}
      {person.children.length === 0 ? null : <Children people={person.children} />}
    </>
  );
}

function Custody({ hasCustody }: { readonly hasCustody: boolean | null }) {
  const t = useOfficeMessages('people');
  if (hasCustody === null) return <Badge tone="ask">{t.custody.unknown}</Badge>;
  return <Badge tone={hasCustody ? 'may' : 'silent'}>{hasCustody ? t.custody.yes : t.custody.no}</Badge>;
}

function Children({ people }: { readonly people: readonly Relation[] }) {
  const t = useOfficeMessages('people');
  return (
    <section aria-labelledby="person-children" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-children">{t.childrenTitle}</h2>
      <ul className="pw-rows">
        {people.map((child) => (
          <li key={child.personId} className="pw-rows__row">
            <Link href={`/school/mensen/${child.personId}`}>{child.name}</Link>
            <Custody hasCustody={child.hasCustody} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GuardiansProps {
  readonly person: Person;
  readonly schoolId: string;
  readonly canChange: boolean;
}

function Guardians({ person, schoolId, canChange }: GuardiansProps) {
  const t = useOfficeMessages('people');
  const [open, setOpen] = useState<Relation | 'new' | null>(null);
  return (
    <section aria-labelledby="person-guardians" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-guardians">{t.guardiansTitle}</h2>
      <p className="pw-muted pw-small">{t.custodyHelp}</p>
      {person.guardians.length === 0 ? <p className="pw-muted">{t.guardiansNone}</p> : null}
      <ul className="pw-rows">
        {person.guardians.map((guardian) => (
          <li key={guardian.personId} className="pw-rows__row">
            <span className="pw-rows__words">
              <Link href={`/school/mensen/${guardian.personId}`}>{guardian.name}</Link>
            </span>
            <span className="pw-row">
              <Custody hasCustody={guardian.hasCustody} />
              {canChange ? (
                <Button
                  look="quiet"
                  aria-label={t.guardianChange({ name: guardian.name })}
                  onPress={() => setOpen(guardian)}
                >
                  {t.change}
                </Button>
              ) : null}
              {canChange ? <EndGuardian personId={person.id} guardian={guardian} /> : null}
            </span>
          </li>
        ))}
      </ul>
      {open === null ? null : (
        <GuardianForm
          key={open === 'new' ? 'new' : open.personId}
          personId={person.id}
          schoolId={schoolId}
          guardian={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
      {canChange && open === null ? (
        <div className="pw-row">
          <Button onPress={() => setOpen('new')}>{t.guardianAdd}</Button>
        </div>
      ) : null}
    </section>
  );
}

function EndGuardian({ personId, guardian }: { readonly personId: string; readonly guardian: Relation }) {
  const t = useOfficeMessages('people');
  const [asking, setAsking] = useState(false);
  const { name } = guardian;
  const end = usePeopleChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/people/{personId}/guardians/{guardianId}/end', {
          params: { path: { personId, guardianId: guardian.personId } },
        }),
      ),
    { said: t.guardianSaved, after: () => setAsking(false) },
  );
  return (
    <>
      <IconButton
        label={t.guardianEnd({ name })}
        icon={<X aria-hidden size={20} />}
        onPress={() => setAsking(true)}
      />
      <AlertDialog
        title={t.guardianEndTitle({ name })}
        isOpen={asking}
        confirm={t.guardianEndDo}
        cancel={t.cancel}
        isDangerous
        isPending={end.isPending}
        onConfirm={() => end.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.guardianEndText}</p>
          <ProblemNotice error={end.error} />
        </div>
      </AlertDialog>
    </>
  );
}
