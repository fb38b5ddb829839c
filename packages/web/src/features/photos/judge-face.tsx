import { recognisableBy } from '@plaatswijs/contract';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, CheckboxGroup, Segments } from '../../ui/index.ts';
import type { RecognisableBy } from './channel-queries.ts';
import type { Photo } from './photo-queries.ts';
import { aroundFace, type CoveredFace, shownPart } from './to-judge.ts';
import { VersionPicture } from './version-picture.tsx';

interface JudgeFaceProps {
  readonly photo: Photo;
  readonly covered: CoveredFace;
  /** How they are called on screen. */
  readonly who: string;
  readonly progress: string;
  /** What somebody went by already that holds for the whole photo. */
  readonly wentByBefore: readonly RecognisableBy[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onJudge: (recognisable: boolean, wentBy: readonly RecognisableBy[]) => void;
  readonly onSkip: () => void;
  readonly onStop: () => void;
}

const all = recognisableBy.options;

/** One person who is covered, large, beside what to go by; only then can somebody say that they can't be recognised. */
export function JudgeFace(props: JudgeFaceProps) {
  const t = useOfficeMessages('photos');
  const f = useFormats();
  const { photo, covered, who, isPending, onJudge } = props;
  const [ticked, setTicked] = useState<readonly RecognisableBy[]>(props.wentByBefore);
  const title = useRef<HTMLHeadingElement>(null);
  // Somebody else is on screen: who listens hears it, and who has no mouse is at the right place.
  useEffect(() => title.current?.focus(), []);
  const hasAll = ticked.length === all.length;
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const item = all[Number(event.key) - 1];
    if (item !== undefined) setTicked(withTick(ticked, item));
    // On a button, Enter is that button.
    const isOnButton = event.target instanceof HTMLElement && event.target.closest('button') !== null;
    if (event.key === 'Enter' && hasAll && !isOnButton && !isPending) onJudge(false, ticked);
  };
  return (
    <section className="pw-stack pw-stack--close" aria-labelledby="judge-who" onKeyDown={press}>
      <h3 id="judge-who" ref={title} tabIndex={-1} className="photos__judge-who">
        {who} <span className="pw-muted pw-small">{props.progress}</span>
      </h3>
      <p className="pw-muted pw-small">
        {t.judgeOn({ channels: f.list(covered.channels.map(({ name }) => name)) })}
      </p>
      <div className="photos__judge">
        <JudgedPicture photo={photo} covered={covered} who={who} />
        <div className="pw-stack pw-stack--close">
          <CheckboxGroup
            label={t.judgeListTitle}
            options={all.map((value) => ({ value, label: t.goBy[value] }))}
            value={ticked}
            onChange={setTicked}
          />
          <ProblemNotice error={props.error} words={t.problems} />
          <div className="pw-row">
            <Button
              look="primary"
              isDisabled={!hasAll}
              isPending={isPending}
              onPress={() => onJudge(false, ticked)}
            >
              {t.unrecognisable}
            </Button>
            <Button isPending={isPending} onPress={() => onJudge(true, ticked)}>
              {t.stillRecognisable}
            </Button>
          </div>
          <div className="pw-row">
            <Button look="quiet" onPress={props.onSkip}>
              {t.judgeSkip}
            </Button>
            <Button look="quiet" onPress={props.onStop}>
              {t.judgeStop}
            </Button>
          </div>
          <p className="pw-muted pw-small photos__keys">{t.judgeKeys}</p>
        </div>
      </div>
    </section>
  );
}

/** From near, with clothes and neighbours; or the whole version, for place and context. */
function JudgedPicture({ photo, covered, who }: Pick<JudgeFaceProps, 'photo' | 'covered' | 'who'>) {
  const t = useOfficeMessages('photos');
  const [view, setView] = useState<'near' | 'whole'>('near');
  const [channel] = covered.channels;
  if (channel === undefined || channel.version.image === null) return null;
  const shown = shownPart(photo, channel);
  const { box } = covered.face;
  return (
    <div className="pw-stack pw-stack--close">
      <VersionPicture
        src={channel.version.image}
        alt={t.judgeAlt({ who })}
        shown={shown}
        part={view === 'near' ? aroundFace(box, shown) : shown}
        face={box}
      />
      <div className="pw-row">
        <Segments
          label={t.judgeView}
          options={(['near', 'whole'] as const).map((value) => ({ value, label: t.judgeViews[value] }))}
          value={view}
          onChange={setView}
        />
      </div>
    </div>
  );
}

/** A key ticks and never takes a tick away: what was gone by for the whole photo stays so. */
function withTick(ticked: readonly RecognisableBy[], item: RecognisableBy): readonly RecognisableBy[] {
  return all.filter((one) => one === item || ticked.includes(one));
}
