import { useQuery } from '@tanstack/react-query';
import { groupsQuery } from '../../api/groups.ts';
import { myGroupsQuery } from '../../api/my-groups.ts';
import { isAble } from '../../app/if-able.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Select } from '../../ui/index.ts';
import type { DraftForm } from './draft-form.ts';

/** All groups for who may read people, else the groups one teaches. */
function useGroups(schoolId: string, canRead: boolean) {
  const all = useQuery({ ...groupsQuery(schoolId), enabled: canRead });
  const mine = useQuery({ ...myGroupsQuery, enabled: !canRead });
  return canRead ? (all.data ?? []) : (mine.data ?? []).filter((group) => group.schoolId === schoolId);
}

/** A group of the school. */
export function GroupField({ form, school, optional }: DraftForm & { readonly optional?: boolean }) {
  const t = useOfficeMessages('declarations');
  const groups = useGroups(school.id, isAble(school.abilities, 'people.read'));
  return (
    <Select
      id="declaration-group"
      label={t.group}
      placeholder={t.groupPlaceholder}
      optional={optional}
      options={groups.map(({ id, name }) => ({ value: id, label: name }))}
      value={form.values.groupId}
      onChange={(groupId) => form.change({ groupId })}
      error={form.errorOf('declaration-group')}
    />
  );
}
