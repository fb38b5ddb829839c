import { type CheckState, checkReducer, startOfCheck } from './check-state.ts';
import type { CheckChoices } from './check-types.ts';
import { keptDraft } from './kept-draft.ts';

/** What a desk opens with. */
export interface DraftStart {
  /** A text that was shared from elsewhere; empty for none. */
  readonly text: string;
  /** Ids of photos named in the address. */
  readonly photos: readonly string[];
}

/** The draft as it was left, or an empty one; with what comes along put in it. */
export function startDraft(
  schoolId: string,
  choices: CheckChoices,
  { text, photos }: DraftStart,
): CheckState {
  const kept = keptDraft(schoolId);
  const left = kept !== null && isStillThere(kept, choices) ? kept : startOfCheck(choices, text);
  const draft = text === '' ? left : checkReducer(left, { kind: 'typed', text });
  return photos.length === 0 ? draft : checkReducer(draft, { kind: 'photos', photos });
}

/** Whether somebody may still write as it was left, for where it was. */
function isStillThere({ author: { actor, channel } }: CheckState, choices: CheckChoices): boolean {
  const isActor = choices.as.some((one) => one.actor === actor);
  if (channel?.kind === 'school') return isActor && choices.channels.some(({ id }) => id === channel.id);
  return isActor && (channel?.kind !== 'account' || choices.accounts.some(({ id }) => id === channel.id));
}
