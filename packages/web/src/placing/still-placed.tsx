import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { isAble } from '../app/if-able.tsx';
import type { MySchool } from '../app/my-school.ts';
import { useOfficeMessages } from '../messages/office.ts';
import { Link, Notice } from '../ui/index.ts';

interface StillPlacedProps {
  readonly school: MySchool;
  readonly personId: string;
  /** What the query is kept under, so that it is asked again when that changes. */
  readonly under: string;
}

/** Says that somebody is online without consent, and leads there; nothing where it is not so. */
export function StillPlaced({ school, personId, under }: StillPlacedProps) {
  const t = useOfficeMessages('placed');
  const tasks = useQuery({
    queryKey: [under, school.id, 'still-placed', personId],
    queryFn: async () => {
      const params = { path: { schoolId: school.id }, query: { personId } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/publication-tasks', { params })).items;
    },
    enabled: isAble(school.abilities, 'publications.see-all'),
  });
  const count = tasks.data?.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t.stillPlaced({ count })} announce>
      <Link href={`/waar/${personId}`}>{t.stillPlacedGo}</Link>
    </Notice>
  );
}
