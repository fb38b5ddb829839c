import { Copy, RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useReducer, useRef } from 'react';
import { discardShared } from '../../api/shared-content.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { today } from '../../app/today.ts';
import { useOnline } from '../../app/use-online.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Button, showToast } from '../../ui/index.ts';
import { AuthorChoice } from './author-choice.tsx';
import { CheckAnswer } from './check-answer.tsx';
import { checkReducer, doubtOf, isEmptyPost, peopleSeen, requestOf } from './check-state.ts';
import type { Authorship, CheckChoices, Fix, PhotoInPost } from './check-types.ts';
import { CheckedText } from './checked-text.tsx';
import { startDraft } from './draft-start.ts';
import { fixText } from './fix-text.ts';
import { keepDraft } from './kept-draft.ts';
import { localPost } from './local/local-post.ts';
import { useLocalCheck } from './local/use-local-check.ts';
import { Peek } from './peek.tsx';
import { PhotosPart } from './photos-part.tsx';
import { RecordedPart } from './recorded-part.tsx';
import { shownCheck } from './shown-check.ts';
import { keyOf, useCheck } from './use-check.ts';
import { useFindings } from './use-findings.ts';

/** The text on one side, the answer on the other; below each other on a phone. */
export function CheckDesk(props: {
  readonly school: MySchool;
  readonly choices: CheckChoices;
  readonly start: string;
  /** Ids of photos that come along. */
  readonly photos: readonly string[];
  /** Told when they change, so that the address can follow. */
  readonly onPhotos: (photos: readonly string[]) => void;
}) {
  const { school, choices, onPhotos } = props;
  const [state, dispatch] = useReducer(checkReducer, null, () =>
    startDraft(school.id, choices, { text: props.start, photos: props.photos }),
  );
  useEffect(() => keepDraft(school.id, state), [school.id, state]);
  const { photos, people } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address does is of no matter here, only the photos
  useEffect(() => onPhotos(photos), [photos]);
  const request = requestOf(state);
  const key = keyOf(school.id, request);
  const check = useCheck(school.id, key, request);
  const seen = useLocalCheck(school.id, key, () => localPost(school, choices, request, today()));
  // This device knows nobody, so of a post with people in it it says nothing by itself.
  const local = seen !== null && photos.length + (people?.length ?? 0) > 0 ? { ...seen, result: null } : seen;
  const isOnline = useOnline();
  const shown = shownCheck({ key, check, local, isOnline });
  const findings = useFindings(state.text, check.value, local);
  const heading = useRef<HTMLParagraphElement>(null);
  const fix = (one: Fix) => {
    dispatch({ kind: 'fixed', text: fixText(state.text, one) });
    // The button that was pressed is gone with its finding: the focus goes to what says how many are left.
    heading.current?.focus();
  };
  const { channel } = state.author;
  const kind =
    channel?.kind === 'school'
      ? (choices.channels.find(({ id }) => id === channel.id)?.kind ?? null)
      : channel?.kind === 'account'
        ? (choices.accounts.find(({ id }) => id === channel.id)?.kind ?? null)
        : (channel?.channel ?? null);
  return (
    <div className="check">
      <div className="check__write">
        <AuthorChoice
          choices={choices}
          author={state.author}
          onChange={(author) => dispatch({ kind: 'author', author })}
        />
        {isAble(school.abilities, 'photos.upload') ? (
          <>
            <PhotosPart
              schoolId={school.id}
              photos={photos}
              onChannel={photosToShow(channel, check.value?.result.photos ?? [])}
              onChange={(chosen) => dispatch({ kind: 'photos', photos: chosen })}
            />
            <RecordedPart
              schoolId={school.id}
              media={state.author.media}
              people={people}
              onChange={(chosen) => dispatch({ kind: 'people', people: chosen })}
            />
          </>
        ) : null}
        <Peek checked={shown.checked} hasChannel={channel !== null} />
        <CheckedText
          ref={heading}
          text={state.text}
          findings={findings}
          result={shown.checked?.result ?? null}
          isFresh={shown.checked?.text === state.text}
          onChange={(text) => dispatch({ kind: 'typed', text })}
          onFix={fix}
          schoolSlug={school.slug}
        />
        <TextActions
          text={state.text}
          onUndo={state.before === null ? null : () => dispatch({ kind: 'undone' })}
          onClear={() => {
            dispatch({ kind: 'clear' });
            void discardShared();
          }}
        />
      </div>
      <CheckAnswer
        school={school}
        check={check}
        shown={shown}
        isOnline={isOnline}
        hasPost={!isEmptyPost(request)}
        request={request}
        hasChannel={channel !== null}
        told={state.told}
        doubt={doubtOf(state, kind)}
        replies={state.replies}
        peopleSeen={peopleSeen(findings)}
        dispatch={dispatch}
      />
    </div>
  );
}

/** Elsewhere than on channels of the school there are no versions: of a photo only what is still to be said of it is told. */
function photosToShow(
  channel: Authorship['channel'],
  photos: readonly PhotoInPost[],
): readonly PhotoInPost[] {
  if (channel?.kind === 'school') return photos;
  return photos.filter(({ standing }) => ['look-first', 'name-first', 'ask'].includes(standing));
}

function TextActions(props: {
  readonly text: string;
  readonly onUndo: (() => void) | null;
  readonly onClear: () => void;
}) {
  const t = useMessages('check');
  const { text, onUndo } = props;
  if (text === '' && onUndo === null) return null;
  return (
    <div className="pw-row">
      {text === '' ? null : (
        <Button icon={<Copy aria-hidden size={20} />} onPress={() => void copy(text, t)}>
          {t.copy}
        </Button>
      )}
      {onUndo === null ? null : (
        <Button look="quiet" icon={<Undo2 aria-hidden size={20} />} onPress={onUndo}>
          {t.undo}
        </Button>
      )}
      {text === '' ? null : (
        <Button look="quiet" icon={<RotateCcw aria-hidden size={20} />} onPress={props.onClear}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

async function copy(
  text: string,
  t: { readonly copied: string; readonly copyFailed: string },
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast({ text: t.copied });
  } catch {
    showToast({ text: t.copyFailed });
  }
}
