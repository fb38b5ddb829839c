import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { isAble } from '../app/if-able.tsx';
import type { MySchool } from '../app/my-school.ts';

/** Who stands for each role of the protocol, by role; empty for who may not see that. */
export function useRoleHolders(school: MySchool): ReadonlyMap<string, readonly string[]> {
  const settings = useQuery({
    queryKey: ['settings', school.id],
    queryFn: async () =>
      orThrow(
        await api.GET('/api/v1/schools/{schoolId}/settings', { params: { path: { schoolId: school.id } } }),
      ),
    enabled: isAble(school.abilities, 'settings.read'),
  });
  return new Map(settings.data?.roles.map(({ role, holders }) => [role, holders.map(({ name }) => name)]));
}
