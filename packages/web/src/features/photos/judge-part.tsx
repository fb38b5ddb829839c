import { useRef, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Notice } from '../../ui/index.ts';
import {
  type ChannelPermission,
  type CoverWay,
  type RecognisableBy,
  useChangeChannels,
} from './channel-queries.ts';
import { CropDialog } from './crop-dialog.tsx';
import { JudgeFace } from './judge-face.tsx';
import { StillRecognisable } from './still-recognisable.tsx';
import { type CoveredFace, coveredIn } from './to-judge.ts';
import type { SizedPhoto } from './use-boxes.ts';

interface JudgePartProps {
  readonly schoolId: string;
  readonly sized: SizedPhoto;
  readonly preview: string;
  readonly channels: readonly ChannelPermission[];
}

/** Going through people one after the other. */
interface Round {
  /** Also those who were judged already. */
  readonly again: boolean;
  /** Keys of who was judged or skipped. */
  readonly done: readonly string[];
  /** Key of who was said to be recognisable still; what to do about it is asked before the next one. */
  readonly still: string | null;
}

/** Goes through everybody who is covered, one after the other: whether they can still be recognised, a person says. */
export function JudgePart({ schoolId, sized, preview, channels }: JudgePartProps) {
  const t = useOfficeMessages('photos');
  const covered = coveredIn(sized.photo, channels);
  const toDo = covered.filter(({ seen }) => seen.appearance === 'covered');
  const [round, setRound] = useState<Round | null>(null);
  const going = round === null ? [] : goingIn(round, round.again ? covered : toDo);
  const current = covered.find(({ key }) => key === round?.still) ?? going[0];
  // Who was covered more is there again when the version is.
  const isWaiting = round !== null && channels.some(({ version }) => version.state === 'waiting');
  if (covered.length === 0 && !isWaiting) return null;
  return (
    <section aria-labelledby="photo-judge" className="pw-card pw-stack pw-stack--close">
      <h2 id="photo-judge" className="photos__small-title">
        {t.judgeTitle}
      </h2>
      {round !== null && current !== undefined ? (
        <JudgeRound
          schoolId={schoolId}
          sized={sized}
          preview={preview}
          covered={current}
          round={round}
          left={going.length}
          onRound={setRound}
        />
      ) : isWaiting ? (
        <p role="status">{t.versionWaiting}</p>
      ) : (
        <>
          {toDo.length > 0 ? <p>{t.judgeLead}</p> : <Notice kind="success" title={t.judgeAllDone} announce />}
          <div className="pw-row">
            <Button
              look={toDo.length > 0 ? 'primary' : 'secondary'}
              onPress={() => setRound({ again: toDo.length === 0, done: [], still: null })}
            >
              {toDo.length > 0 ? t.judgeStart({ count: toDo.length }) : t.judgeAgain}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function goingIn({ done }: Round, covered: readonly CoveredFace[]): readonly CoveredFace[] {
  return covered.filter(({ key }) => !done.includes(key));
}

interface JudgeRoundProps extends Pick<JudgePartProps, 'schoolId' | 'sized' | 'preview'> {
  /** Who is looked at now. */
  readonly covered: CoveredFace;
  readonly round: Round;
  /** How many are still to be looked at, with this one. */
  readonly left: number;
  /** Null ends it. */
  readonly onRound: (round: Round | null) => void;
}

function JudgeRound(props: JudgeRoundProps) {
  const t = useOfficeMessages('photos');
  const { covered, round, left, onRound } = props;
  const { photo } = props.sized;
  const change = useChangeChannels(props.schoolId, photo.id);
  // The place is that of the whole photo: who went by it once need not again.
  const place = useRef<readonly RecognisableBy[]>([]);
  const { key, face, channels } = covered;
  const who = nameOf(covered, t.aStranger, t.background);
  const next = () => onRound({ ...round, done: [...round.done, key], still: null });
  const judge = (recognisable: boolean, wentBy: readonly RecognisableBy[]) => {
    const channelId = channels[0]?.channelId ?? '';
    const said = { channelId, key, recognisable, wentBy: [...wentBy] };
    // Not a callback of the call: by then this one may be off the screen.
    after(change.mutateAsync({ kind: 'judge', faceId: face.id, ...said }), () => {
      place.current = wentBy.filter((one) => one === 'place');
      if (recognisable && covered.seen.mustCover) onRound({ ...round, still: key });
      else next();
    });
  };
  if (round.still !== key) {
    return (
      <JudgeFace
        key={key}
        photo={photo}
        covered={covered}
        who={who}
        progress={t.judgeProgress({ number: round.done.length + 1, all: round.done.length + left })}
        wentByBefore={place.current}
        isPending={change.isPending}
        error={change.error}
        onJudge={judge}
        onSkip={next}
        onStop={() => onRound(null)}
      />
    );
  }
  return <WhatToDo {...props} who={who} change={change} onDone={next} />;
}

interface WhatToDoProps extends Pick<JudgeRoundProps, 'schoolId' | 'sized' | 'preview' | 'covered'> {
  readonly who: string;
  readonly change: ReturnType<typeof useChangeChannels>;
  readonly onDone: () => void;
}

function WhatToDo({ schoolId, sized, preview, covered, who, change, onDone }: WhatToDoProps) {
  const [cropping, setCropping] = useState<ChannelPermission | null>(null);
  const { face, seen } = covered;
  const coverMore = (way: CoverWay) => {
    const choice = { always: seen.always, way };
    after(change.mutateAsync({ kind: 'cover', faceId: face.id, channelId: null, choice }), onDone);
  };
  return (
    <>
      <StillRecognisable
        covered={covered}
        who={who}
        isPending={change.isPending}
        onCoverMore={coverMore}
        onCrop={setCropping}
        onLeaveOut={({ channelId }) =>
          after(change.mutateAsync({ kind: 'use', channelId, use: { kind: 'left-out' } }), onDone)
        }
        onLater={onDone}
      />
      {cropping === null ? null : (
        <CropDialog
          schoolId={schoolId}
          sized={sized}
          preview={preview}
          channel={cropping}
          onClose={(isDone) => {
            setCropping(null);
            if (isDone) onDone();
          }}
        />
      )}
    </>
  );
}

/** Does something when it has succeeded; that it was refused is shown by the change itself. */
function after(work: Promise<unknown>, does: () => void): void {
  void work.then(does, () => {});
}

function nameOf({ face }: CoveredFace, stranger: string, background: string): string {
  if (face.who?.kind === 'person') return face.who.person.name;
  const word = face.who?.kind === 'background' ? background : stranger;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
