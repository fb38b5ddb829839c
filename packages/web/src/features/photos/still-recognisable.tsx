import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, LinkButton, Select } from '../../ui/index.ts';
import type { ChannelPermission, CoverWay } from './channel-queries.ts';
import type { CoveredFace } from './to-judge.ts';

interface StillRecognisableProps {
  readonly covered: CoveredFace;
  readonly who: string;
  readonly isPending: boolean;
  readonly onCoverMore: (way: CoverWay) => void;
  readonly onCrop: (channel: ChannelPermission) => void;
  readonly onLeaveOut: (channel: ChannelPermission) => void;
  readonly onLater: () => void;
}

/** The most that one face can be covered; a blur becomes plain. */
function most({ style }: CoverWay): CoverWay {
  return { style: style === 'blur' ? 'fill' : style, shape: 'box', margin: 0.6 };
}

/** What can be done when somebody who is covered can still be recognised. */
export function StillRecognisable(props: StillRecognisableProps) {
  const t = useOfficeMessages('photos');
  const { covered, who, isPending } = props;
  const { way } = covered.seen;
  const next = most(way);
  const isMost = way.shape === next.shape && way.margin >= next.margin && way.style === next.style;
  return (
    <section aria-labelledby="still-title" className="pw-stack pw-stack--close">
      <h3 id="still-title" className="photos__judge-who">
        {t.stillTitle({ who })}
      </h3>
      <p>{t.stillLead}</p>
      {isMost ? <p>{t.stillCoverMost}</p> : null}
      <div className="pw-row">
        {isMost ? null : (
          <Button autoFocus look="primary" isPending={isPending} onPress={() => props.onCoverMore(next)}>
            {t.stillCoverMore}
          </Button>
        )}
        <LinkButton href="/fotos">{t.stillOther}</LinkButton>
        <Button look="quiet" onPress={props.onLater}>
          {t.stillLater}
        </Button>
      </div>
      <OnOneChannel {...props} />
    </section>
  );
}

/** What can be done for one of the channels. */
function OnOneChannel({ covered, isPending, onCrop, onLeaveOut }: StillRecognisableProps) {
  const t = useOfficeMessages('photos');
  const { channels } = covered;
  const [channelId, setChannelId] = useState(channels[0]?.channelId ?? '');
  const channel = channels.find((one) => one.channelId === channelId) ?? channels[0];
  if (channel === undefined) return null;
  return (
    <>
      {channels.length === 1 ? null : (
        <Select
          label={t.stillChannel}
          placeholder={t.stillChannel}
          options={channels.map((one) => ({ value: one.channelId, label: one.name }))}
          value={channel.channelId}
          onChange={setChannelId}
        />
      )}
      <div className="pw-row">
        <Button onPress={() => onCrop(channel)}>{t.stillCrop({ channel: channel.name })}</Button>
        <Button isPending={isPending} onPress={() => onLeaveOut(channel)}>
          {t.stillLeaveOut({ channel: channel.name })}
        </Button>
      </div>
    </>
  );
}
