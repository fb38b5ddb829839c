import { type Dispatch, useState } from 'react';
import { useAnswerWords } from '../../answers/answer-verdict.tsx';
import { toneLook } from '../../answers/tone-look.ts';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useLatest } from '../../api/use-latest.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { Badge, Button, Disclosure, Notice, Skeleton } from '../../ui/index.ts';
import type { CheckAction } from './check-state.ts';
import type { ChannelVerdict, CheckRequest } from './check-types.ts';
import { PhotoWords } from './photos-part.tsx';

/** How long somebody has to pause before every channel is asked, in milliseconds. */
const pause = 800;

interface EveryChannelProps {
  readonly schoolId: string;
  readonly request: CheckRequest;
  readonly dispatch: Dispatch<CheckAction>;
}

/** What the protocol says of the same post on each channel of the school, for who wants to know. */
export function EveryChannel(props: EveryChannelProps) {
  const t = useMessages('checkPeople');
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t.everyChannel} level={3} onOpen={setOpen}>
      {isOpen ? <Channels {...props} /> : null}
    </Disclosure>
  );
}

function Channels({ schoolId, request, dispatch }: EveryChannelProps) {
  const t = useMessages('checkPeople');
  const { channel, ...body } = request;
  const { value, error } = useLatest(
    JSON.stringify([schoolId, body]),
    async (signal) => {
      const path = { schoolId };
      const sent = await api.POST('/api/v1/schools/{schoolId}/checks/channels', {
        params: { path },
        body,
        signal,
      });
      return orThrow(sent).channels;
    },
    pause,
  );
  if (error !== null) return <Notice kind="warning" title={t.failed} />;
  if (value === null) return <Skeleton label={t.loading} lines={3} />;
  const chosen = channel?.kind === 'school' ? channel.id : null;
  return (
    <ul className="check__channels">
      {value.map((one) => (
        <li key={one.channelId}>
          <OneChannel
            channel={one}
            photoIds={request.photos ?? []}
            isChosen={one.channelId === chosen}
            onChoose={() =>
              dispatch({ kind: 'author', author: { channel: { kind: 'school', id: one.channelId } } })
            }
          />
        </li>
      ))}
    </ul>
  );
}

function OneChannel(props: {
  readonly channel: ChannelVerdict;
  readonly photoIds: readonly string[];
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useMessages('checkPeople');
  const formats = useFormats();
  const { name, answer, ifSo, isOpen, photos } = props.channel;
  const said = isOpen ? ifSo : answer;
  const { word, sentence } = useAnswerWords()(said, isOpen);
  const articles = [...new Set(said.articles.map(({ article }) => article))];
  return (
    <article className="pw-card pw-stack pw-stack--close">
      <h4 className="check__small-title">{name}</h4>
      <div>
        <Badge tone={isOpen ? 'ask' : toneLook[said.tone]}>{word}</Badge>
      </div>
      <p>{sentence}</p>
      {articles.length === 0 ? null : (
        <p className="pw-muted pw-small">{t.articles({ articles: formats.list(articles) })}</p>
      )}
      {photos.map((photo) => (
        <div key={photo.photoId}>
          <p className="pw-small">{t.photoNumber({ number: props.photoIds.indexOf(photo.photoId) + 1 })}</p>
          <PhotoWords photo={photo} />
        </div>
      ))}
      <div>
        {props.isChosen ? (
          <p className="pw-muted">{t.chosenChannel}</p>
        ) : (
          <Button onPress={props.onChoose}>{t.choose({ name })}</Button>
        )}
      </div>
    </article>
  );
}
