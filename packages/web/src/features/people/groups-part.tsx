import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { groupsQuery } from '../../api/groups.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, IconButton, RadioGroup, Select } from '../../ui/index.ts';
import { type Person, usePeopleChange } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** The groups somebody is in, as pupil or teacher. */
export function GroupsPart({ person, school }: PersonPartProps) {
  const t = useOfficeMessages('people');
  const [placing, setPlacing] = useState(false);
  const canChange = isAble(school.abilities, 'people.change');
  return (
    <section aria-labelledby="person-groups" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-groups">{t.groupsTitle}</h2>
      {person.groups.length === 0 ? <p className="pw-muted">{t.groupsNone}</p> : null}
      <ul className="pw-rows">
        {person.groups.map((group) => (
          <li key={group.id} className="pw-rows__row">
            <span className="pw-rows__words">
              <strong>{group.name}</strong>
              <span className="pw-muted pw-small">
                {t.groupAs[group.memberAs]},{' '}
                {t.groupYear({ from: group.schoolYear, to: group.schoolYear + 1 })}
              </span>
            </span>
            {canChange ? <TakeFromGroup personId={person.id} group={group} /> : null}
          </li>
        ))}
      </ul>
      {placing ? (
        <PlaceInGroup person={person} schoolId={school.id} onClose={() => setPlacing(false)} />
      ) : null}
      {canChange && !placing ? (
        <div className="pw-row">
          <Button onPress={() => setPlacing(true)}>{t.groupPlace}</Button>
        </div>
      ) : null}
    </section>
  );
}

function TakeFromGroup(props: { readonly personId: string; readonly group: Person['groups'][number] }) {
  const { personId, group } = props;
  const t = useOfficeMessages('people');
  const [asking, setAsking] = useState(false);
  const take = usePeopleChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/groups/{groupId}/members/{personId}/end', {
          params: { path: { groupId: group.id, personId } },
        }),
      ),
    { said: t.groupTaken, after: () => setAsking(false) },
  );
  return (
    <>
      <IconButton
        label={t.groupTake({ group: group.name })}
        icon={<X aria-hidden size={20} />}
        onPress={() => setAsking(true)}
      />
      <AlertDialog
        title={t.groupTakeTitle({ group: group.name })}
        isOpen={asking}
        confirm={t.groupTakeDo}
        cancel={t.cancel}
        isPending={take.isPending}
        onConfirm={() => take.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.groupTakeText}</p>
          <ProblemNotice error={take.error} />
        </div>
      </AlertDialog>
    </>
  );
}

interface PlaceInGroupProps {
  readonly person: Person;
  readonly schoolId: string;
  readonly onClose: () => void;
}

function PlaceInGroup({ person, schoolId, onClose }: PlaceInGroupProps) {
  const t = useOfficeMessages('people');
  const groups = useQuery(groupsQuery(schoolId));
  const isPupil = person.roles.some(({ role }) => role === 'pupil');
  const [groupId, setGroupId] = useState<string | null>(null);
  const [memberAs, setMemberAs] = useState<'pupil' | 'teacher'>(isPupil ? 'pupil' : 'teacher');
  const [sent, setSent] = useState(false);
  const place = usePeopleChange(
    async (given: string) =>
      orThrow(
        await api.PUT('/api/v1/groups/{groupId}/members/{personId}', {
          params: { path: { groupId: given, personId: person.id } },
          body: { memberAs },
        }),
      ),
    { said: t.groupPlaced, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (groupId !== null) place.mutate(groupId);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <ProblemNotice error={groups.error ?? place.error} words={{ 'not-in-that-role': t.groupNotThatRole }} />
      <Select
        label={t.groupWhich}
        placeholder={t.groupWhichPlaceholder}
        options={(groups.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={groupId}
        onChange={setGroupId}
        error={sent && groupId === null ? t.groupMissing : undefined}
      />
      <RadioGroup
        row
        label={t.groupMemberAs}
        value={memberAs}
        onChange={setMemberAs}
        options={[
          { value: 'pupil', label: t.groupPupil },
          { value: 'teacher', label: t.groupTeacher },
        ]}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={place.isPending}>
          {t.groupPlace}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
