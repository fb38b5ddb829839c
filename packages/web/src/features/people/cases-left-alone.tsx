import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Notice } from '../../ui/index.ts';

/** Says before a role is ended that nobody could handle some cases any more; nothing where that is not so. */
export function CasesLeftAlone(props: { readonly personId: string; readonly roleId: string }) {
  const t = useOfficeMessages('figures');
  const { personId, roleId } = props;
  const found = useQuery({
    queryKey: ['people', 'cases left alone', personId, roleId],
    queryFn: async () => {
      const params = { path: { personId, roleId } };
      const path = '/api/v1/people/{personId}/roles/{roleId}/cases-left-alone' as const;
      return orThrow(await api.GET(path, { params })).count;
    },
    gcTime: 0,
  });
  const count = found.data ?? 0;
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t.leftAloneTitle({ count })} announce>
      {t.leftAloneText}
    </Notice>
  );
}
