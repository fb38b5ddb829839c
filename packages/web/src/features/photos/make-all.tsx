import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button } from '../../ui/index.ts';
import { type PhotoSummary, photosQuery } from './photo-queries.ts';

interface MakeAllProps {
  readonly schoolId: string;
  readonly photos: readonly PhotoSummary[];
}

/** Has the versions made of every photo that waits for nothing else. */
export function MakeAll({ schoolId, photos }: MakeAllProps) {
  const t = useOfficeMessages('photos');
  const queries = useQueryClient();
  const toMake = photos.filter(({ next }) => next === 'make');
  const make = useMutation({
    mutationFn: async () => {
      for (const { id } of toMake) await makeVersionsOf(schoolId, id);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: photosQuery(schoolId).queryKey }),
  });
  if (toMake.length === 0 && make.error === null) return null;
  return (
    <>
      <ProblemNotice error={make.error} />
      <div className="pw-row">
        <Button
          icon={<ImagePlus aria-hidden size={20} />}
          isPending={make.isPending}
          onPress={() => make.mutate()}
        >
          {t.makeAll({ count: toMake.length })}
        </Button>
      </div>
    </>
  );
}

/** For the channels that may have one today. */
async function makeVersionsOf(schoolId: string, photoId: string): Promise<void> {
  const params = { path: { schoolId, photoId } };
  const permissions = orThrow(
    await api.GET('/api/v1/schools/{schoolId}/photos/{photoId}/permissions', { params }),
  );
  const channelIds = permissions.channels
    .filter(({ standing }) => standing === 'covered' || standing === 'as-it-is')
    .map(({ channelId }) => channelId);
  if (channelIds.length === 0) return;
  orThrow(
    await api.POST('/api/v1/schools/{schoolId}/photos/{photoId}/versions', { params, body: { channelIds } }),
  );
}
