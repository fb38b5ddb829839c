import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Select } from '../../ui/index.ts';
import type { DraftForm } from './draft-form.ts';
import { myGroupsQuery } from './my-groups.ts';

/** All groups for who may read people, else the groups one teaches. */
function useGroups(schoolId: string, canRead: boolean) {
  const all = useQuery({
    queryKey: ['people', schoolId, 'groups'],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/schools/{schoolId}/groups', { params: { path: { schoolId } } })).items,
    enabled: canRead,
  });
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
