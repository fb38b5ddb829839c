import { useQuery } from '@tanstack/react-query';
import { ImagePlus } from 'lucide-react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Skeleton } from '../../ui/index.ts';
import { ChannelCard } from './channel-card.tsx';
import {
  type ChannelPermission,
  permissionsQuery,
  useChangeChannels,
  verdictsQuery,
} from './channel-queries.ts';
import { JudgePart } from './judge-part.tsx';
import type { SizedPhoto } from './use-boxes.ts';

interface ChannelsPartProps {
  readonly school: MySchool;
  readonly sized: SizedPhoto;
  /** Address of the reduced photo. */
  readonly preview: string;
}

/** Who may be seen on each channel today, the version of the photo that it may have, and what a person says of that. */
export function ChannelsPart({ school, sized, preview }: ChannelsPartProps) {
  const [schoolId, photoId] = [school.id, sized.photo.id];
  const t = useOfficeMessages('photos');
  const found = useQuery(permissionsQuery(schoolId, photoId));
  const verdicts = useQuery(verdictsQuery(schoolId, photoId));
  const change = useChangeChannels(schoolId, photoId);
  const channels = found.data?.channels ?? [];
  const toMake = channels.filter(({ standing, version }) => mayHaveVersion(standing) && isMissing(version));
  return (
    <section aria-labelledby="photo-channels" className="pw-stack pw-stack--close">
      <h2 id="photo-channels">{t.channelsTitle}</h2>
      <p className="pw-muted">{t.channelsLead}</p>
      <ProblemNotice error={found.error ?? verdicts.error ?? change.error} />
      {found.isPending ? <Skeleton label={t.loading} lines={3} /> : null}
      {toMake.length === 0 ? null : (
        <div className="pw-row">
          <Button
            look="primary"
            icon={<ImagePlus aria-hidden size={20} />}
            isPending={change.isPending}
            onPress={() =>
              change.mutate({ kind: 'make', channelIds: toMake.map(({ channelId }) => channelId) })
            }
          >
            {t.makeVersions}
          </Button>
        </div>
      )}
      <JudgePart schoolId={schoolId} sized={sized} preview={preview} channels={channels} />
      <ul className="photos__channels">
        {channels.map((channel) => (
          <li key={channel.channelId}>
            <ChannelCard
              school={school}
              sized={sized}
              preview={preview}
              channel={channel}
              answer={verdicts.data?.get(channel.channelId) ?? null}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function mayHaveVersion(standing: ChannelPermission['standing']): boolean {
  return standing === 'covered' || standing === 'as-it-is';
}

function isMissing({ state }: ChannelPermission['version']): boolean {
  return state === 'none' || state === 'outdated' || state === 'failed';
}
