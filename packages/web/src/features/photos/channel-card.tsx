import { Download, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { AnswerBody } from '../../answers/answer-body.tsx';
import type { Answer } from '../../answers/answer-types.ts';
import { useAnswerWords } from '../../answers/answer-verdict.tsx';
import { toneLook } from '../../answers/tone-look.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Button, Disclosure, Link, Segments, type Tone } from '../../ui/index.ts';
import { type ChannelPermission, type PhotoUse, useChangeChannels } from './channel-queries.ts';
import { CropDialog } from './crop-dialog.tsx';
import { isJudged } from './to-judge.ts';
import type { SizedPhoto } from './use-boxes.ts';

interface ChannelCardProps {
  readonly school: MySchool;
  readonly sized: SizedPhoto;
  /** Address of the reduced photo. */
  readonly preview: string;
  readonly channel: ChannelPermission;
  /** What the protocol says of it there. */
  readonly answer: Answer | null;
}

const tones: Readonly<Record<ChannelPermission['standing'], Tone>> = {
  'left-out': 'silent',
  'look-first': 'ask',
  'name-first': 'ask',
  ask: 'ask',
  'not-coverable': 'not',
  covered: 'may-if',
  'as-it-is': 'may',
};

/** One channel: what the protocol says, who is covered, what becomes of the photo, and its version. */
export function ChannelCard({ school, sized, preview, channel, answer }: ChannelCardProps) {
  const t = useOfficeMessages('photos');
  const { name, standing } = channel;
  const isUsed = standing !== 'left-out';
  return (
    <article className="pw-card pw-stack pw-stack--close">
      <h3 className="photos__small-title">{name}</h3>
      {answer === null || !isUsed ? null : <ShortVerdict answer={answer} />}
      <div>
        <Badge tone={tones[standing]}>{t.standings[standing]}</Badge>
      </div>
      <p>{t.standingMeans[standing]}</p>
      {isUsed ? <WhoIsCovered sized={sized} channel={channel} /> : null}
      {answer === null || !isUsed ? null : (
        <Disclosure title={t.whyVerdict} level={4}>
          <AnswerBody school={school} answer={answer} precedents={[]} />
        </Disclosure>
      )}
      <UseOfPhoto schoolId={school.id} sized={sized} preview={preview} channel={channel} />
      {standing === 'covered' || standing === 'as-it-is' ? <Version channel={channel} sized={sized} /> : null}
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

/** Names of who is in these boxes; strangers are counted elsewhere. */
function useNames({ photo }: SizedPhoto) {
  const f = useFormats();
  return (faceIds: readonly string[]): string => {
    const names = photo.boxes.flatMap(({ id, who }) =>
      faceIds.includes(id) && who?.kind === 'person' ? [who.person.name] : [],
    );
    return f.list([...new Set(names)]);
  };
}

function WhoIsCovered({ sized, channel }: Pick<ChannelCardProps, 'sized' | 'channel'>) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const namesOf = useNames(sized);
  const { people, faces } = channel;
  const uncovered = people.filter(({ recognisable, inBox }) => !recognisable && !inBox);
  const there = faces.filter(({ appearance }) => appearance !== 'cut-off');
  const ids = (which: (face: ChannelPermission['faces'][number]) => boolean) =>
    there.filter(which).map(({ faceId }) => faceId);
  const must = namesOf(ids(({ mustCover }) => mustCover));
  const chosen = namesOf(ids(({ mustCover, always }) => !mustCover && always));
  const cutOff = namesOf(
    faces.filter(({ appearance }) => appearance === 'cut-off').map(({ faceId }) => faceId),
  );
  const strangers = sized.photo.boxes.filter(
    ({ id, who }) => who?.kind === 'nobody-known' && there.some(({ faceId }) => faceId === id),
  ).length;
  return (
    <>
      {uncovered.length === 0 ? null : (
        <p>{t.cannotCover({ names: f.list(uncovered.map(({ person }) => person.name)) })}</p>
      )}
      {must === '' ? null : <p>{t.coverNames({ names: must })}</p>}
      {strangers === 0 ? null : <p>{t.coverStrangers({ count: strangers })}</p>}
      {chosen === '' ? null : <p>{t.coverChosen({ names: chosen })}</p>}
      {cutOff === '' ? null : <p>{t.cutOff({ names: cutOff })}</p>}
    </>
  );
}

/** Whole, cropped or not here. */
function UseOfPhoto(props: Omit<ChannelCardProps, 'school' | 'answer'> & { readonly schoolId: string }) {
  const t = useOfficeMessages('photos');
  const { schoolId, sized, channel } = props;
  const [isCropping, setCropping] = useState(false);
  const change = useChangeChannels(schoolId, sized.photo.id);
  const choose = (kind: PhotoUse['kind']) => {
    if (kind === 'cropped') setCropping(true);
    else change.mutate({ kind: 'use', channelId: channel.channelId, use: { kind } });
  };
  return (
    <div className="pw-stack pw-stack--close">
      <div className="pw-row">
        <Segments
          label={t.useOn({ channel: channel.name })}
          options={(['whole', 'cropped', 'left-out'] as const).map((value) => ({
            value,
            label: t.uses[value],
          }))}
          value={channel.use.kind}
          onChange={choose}
        />
      </div>
      {channel.use.kind === 'cropped' ? (
        <div className="pw-row">
          <Button look="quiet" onPress={() => setCropping(true)}>
            {t.cropAgain}
          </Button>
        </div>
      ) : null}
      {channel.use.kind === 'left-out' ? (
        <p>
          <Link href="/fotos">{t.otherPhoto}</Link>
        </p>
      ) : null}
      <ProblemNotice error={change.error} words={t.problems} />
      {isCropping ? (
        <CropDialog
          schoolId={schoolId}
          sized={sized}
          preview={props.preview}
          channel={channel}
          onClose={() => setCropping(false)}
        />
      ) : null}
    </div>
  );
}

/** The version, and what a person said of it: only one in which nobody who is covered can be known can be saved. */
function Version({ channel, sized }: Pick<ChannelCardProps, 'channel' | 'sized'>) {
  const t = useOfficeMessages('photos');
  const namesOf = useNames(sized);
  const { version, faces, name } = channel;
  const { state, image } = version;
  if (state === 'waiting') return <p role="status">{t.versionWaiting}</p>;
  if (state !== 'ready' || image === null) {
    return <p className="pw-muted">{t.versionStates[state === 'ready' ? 'none' : state]}</p>;
  }
  const still = faces.filter(({ appearance, mustCover }) => mustCover && appearance === 'still-recognisable');
  const hasCovered = (version.covered ?? 0) > 0;
  return (
    <>
      <img className="photos__version" src={image} alt={t.versionAlt({ channel: name })} />
      {version.canBeUndone ? (
        <p className="photos__wrong">
          <TriangleAlert aria-hidden size={18} /> {t.blurWarning}
        </p>
      ) : null}
      {still.length === 0 ? null : (
        <p className="photos__wrong">
          {t.stillSummary({ names: namesOf(still.map(({ faceId }) => faceId)) || t.aStranger })}
        </p>
      )}
      {isJudged(channel) ? (
        <>
          {hasCovered ? <p className="pw-muted pw-small">{t.versionJudged}</p> : null}
          <a className="pw-link pw-link--alone" href={image} download={t.versionFile}>
            <Download aria-hidden size={20} />
            <span>{t.versionDownload}</span>
          </a>
        </>
      ) : (
        <p className="pw-muted pw-small">{t.judgeFirst}</p>
      )}
    </>
  );
}
