import { useQuery } from '@tanstack/react-query';
import { Download, ImagePlus } from 'lucide-react';
import { AnswerBody } from '../../answers/answer-body.tsx';
import type { Answer } from '../../answers/answer-types.ts';
import { useAnswerWords } from '../../answers/answer-verdict.tsx';
import { toneLook } from '../../answers/tone-look.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Button, Disclosure, Skeleton, type Tone } from '../../ui/index.ts';
import {
  type ChannelPermission,
  permissionsQuery,
  useMakeVersions,
  verdictsQuery,
} from './channel-queries.ts';

interface ChannelsPartProps {
  readonly school: MySchool;
  readonly photoId: string;
}

const tones: Readonly<Record<ChannelPermission['standing'], Tone>> = {
  'look-first': 'ask',
  'name-first': 'ask',
  ask: 'ask',
  'not-coverable': 'not',
  covered: 'may-if',
  'as-it-is': 'may',
};

/** Who may be seen on each channel today, and the version of the photo that it may have. */
export function ChannelsPart({ school, photoId }: ChannelsPartProps) {
  const schoolId = school.id;
  const t = useOfficeMessages('photos');
  const found = useQuery(permissionsQuery(schoolId, photoId));
  const verdicts = useQuery(verdictsQuery(schoolId, photoId));
  const make = useMakeVersions(schoolId, photoId);
  const channels = found.data?.channels ?? [];
  const toMake = channels.filter(({ standing, version }) => mayHaveVersion(standing) && isMissing(version));
  return (
    <section aria-labelledby="photo-channels" className="pw-stack pw-stack--close">
      <h2 id="photo-channels">{t.channelsTitle}</h2>
      <p className="pw-muted">{t.channelsLead}</p>
      <ProblemNotice error={found.error ?? verdicts.error ?? make.error} />
      {found.isPending ? <Skeleton label={t.loading} lines={3} /> : null}
      {toMake.length === 0 ? null : (
        <div className="pw-row">
          <Button
            look="primary"
            icon={<ImagePlus aria-hidden size={20} />}
            isPending={make.isPending}
            onPress={() => make.mutate(toMake.map(({ channelId }) => channelId))}
          >
            {t.makeVersions}
          </Button>
        </div>
      )}
      <ul className="photos__channels">
        {channels.map((channel) => (
          <li key={channel.channelId}>
            <ChannelCard
              school={school}
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

interface ChannelCardProps {
  readonly school: MySchool;
  readonly channel: ChannelPermission;
  /** What the protocol says of it there. */
  readonly answer: Answer | null;
}

function ChannelCard({ school, channel, answer }: ChannelCardProps) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const { name, standing, people, version } = channel;
  const unseen = people.filter(({ recognisable }) => !recognisable);
  const covered = unseen.filter(({ inBox }) => inBox).map(({ person }) => person.name);
  const uncovered = unseen.filter(({ inBox }) => !inBox).map(({ person }) => person.name);
  return (
    <article className="pw-card pw-stack pw-stack--close">
      <h3 className="photos__small-title">{name}</h3>
      {answer === null ? null : <ShortVerdict answer={answer} />}
      <div>
        <Badge tone={tones[standing]}>{t.standings[standing]}</Badge>
      </div>
      <p>{t.standingMeans[standing]}</p>
      {uncovered.length === 0 ? null : <p>{t.cannotCover({ names: f.list(uncovered) })}</p>}
      {covered.length === 0 ? null : <p>{t.coverNames({ names: f.list(covered) })}</p>}
      {channel.strangers === 0 ? null : <p>{t.coverStrangers({ count: channel.strangers })}</p>}
      {answer === null ? null : (
        <Disclosure title={t.whyVerdict} level={4}>
          <AnswerBody school={school} answer={answer} precedents={[]} />
        </Disclosure>
      )}
      {mayHaveVersion(standing) ? <Version name={name} version={version} /> : null}
    </article>
  );
}

/** The answer in a word and a sentence, small enough for a card. */
function ShortVerdict({ answer }: { readonly answer: Answer }) {
  const { word, sentence } = useAnswerWords()(answer, false);
  return (
    <>
      <div>
        <Badge tone={toneLook[answer.tone]}>{word}</Badge>
      </div>
      <p>
        <strong>{sentence}</strong>
      </p>
    </>
  );
}

function Version(props: { readonly name: string; readonly version: ChannelPermission['version'] }) {
  const t = useOfficeMessages('photos');
  const { state, image } = props.version;
  if (state === 'ready' && image !== null) {
    return (
      <>
        <img className="photos__version" src={image} alt={t.versionAlt({ channel: props.name })} />
        <p className="pw-muted pw-small">{t.versionHonest}</p>
        <a className="pw-link pw-link--alone" href={image} download={t.versionFile}>
          <Download aria-hidden size={20} />
          <span>{t.versionDownload}</span>
        </a>
      </>
    );
  }
  if (state === 'waiting') return <p role="status">{t.versionWaiting}</p>;
  return <p className="pw-muted">{t.versionStates[state === 'ready' ? 'none' : state]}</p>;
}
