import { useState } from 'react';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Button } from '../../ui/index.ts';
import { EndRole } from './end-role.tsx';
import { GiveRole } from './give-role.tsx';
import type { HeldRole } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** The roles somebody holds or held here, giving one and ending one. */
export function RolesPart({ person, school, me }: PersonPartProps) {
  const t = useOfficeMessages('people');
  const whyNot = useWhyNot()(school.abilities, 'roles.grant');
  const [giving, setGiving] = useState(false);
  const isSelf = person.id === me.personId;
  const canGrant = isAble(school.abilities, 'roles.grant') && !isSelf;
  const day = today();
  const roles = person.roles.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
  const counts = roles.filter(({ endsOn }) => endsOn === null || endsOn >= day);
  const past = roles.filter((role) => !counts.includes(role));
  return (
    <section aria-labelledby="person-roles" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-roles">{t.rolesTitle}</h2>
      {counts.length === 0 ? <p className="pw-muted">{t.rolesNone}</p> : null}
      <ul className="pw-rows">
        {counts.map((held) => (
          <RoleRow
            key={held.id}
            personId={person.id}
            held={held}
            canEnd={canGrant || (isSelf && isAble(school.abilities, 'roles.grant'))}
          />
        ))}
        {past.map((held) => (
          <RoleRow key={held.id} personId={person.id} held={held} canEnd={false} />
        ))}
      </ul>
      {giving ? <GiveRole person={person} school={school} me={me} onClose={() => setGiving(false)} /> : null}
      {canGrant && !giving ? (
        <div className="pw-row">
          <Button onPress={() => setGiving(true)}>{t.roleGive}</Button>
        </div>
      ) : null}
      {isSelf && whyNot === null ? <p className="pw-muted pw-small">{t.roleSelf}</p> : null}
      {whyNot === null ? null : <p className="pw-muted pw-small">{whyNot}</p>}
    </section>
  );
}

interface RoleRowProps {
  readonly personId: string;
  readonly held: HeldRole;
  readonly canEnd: boolean;
}

function RoleRow({ personId, held, canEnd }: RoleRowProps) {
  const t = useOfficeMessages('people');
  const f = useFormats();
  const name = useMessages('roles').names[held.role];
  const { startsOn, endsOn } = held;
  const when =
    endsOn !== null
      ? t.roleUntil({ from: f.day(startsOn), to: f.day(endsOn) })
      : startsOn > today()
        ? t.roleFrom({ day: f.day(startsOn) })
        : t.roleSince({ day: f.day(startsOn) });
  const words = [
    when,
    ...(held.schoolId === null ? [t.roleBoard] : []),
    ...(held.givenBy === 'roster' ? [t.roleByRoster] : []),
  ].join(', ');
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <strong>{held.function === null ? name : `${name} (${held.function})`}</strong>
        <span className="pw-muted pw-small">{words}</span>
      </span>
      {canEnd && endsOn === null ? <EndRole personId={personId} held={held} /> : null}
    </li>
  );
}
