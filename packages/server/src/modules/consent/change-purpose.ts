import type { StandardPurpose } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { channelsOf, moveChannels, renamePurposeOfChannels } from '../settings/index.ts';
import { lockConsent } from './consent-settings.ts';
import { keepPurposes } from './keep-purposes.ts';
import { addVersion, findPurpose, insertPurpose, purposesOf } from './purpose-store.ts';
import type { Purpose } from './purpose-version.ts';

export interface PurposeWords {
  readonly name: string;
  readonly meaning: string;
  readonly standard: StandardPurpose | null;
}

interface Making {
  readonly by: string | null;
  readonly now: Date;
}

/** Adds something to ask consent for that no channel falls under yet. */
export async function addPurpose(
  tx: BoardTransaction,
  schoolId: string,
  words: PurposeWords,
  making: Making,
): Promise<Result<Purpose>> {
  await lockConsent(tx, schoolId);
  const purposes = await purposesOf(tx, schoolId);
  if (purposes.some(({ name }) => name === words.name)) return taken;
  const place = Math.max(0, ...purposes.map((purpose) => purpose.place)) + 1;
  const id = await insertPurpose(tx, schoolId, place, { ...words, channels: [] }, making);
  const added = await findPurpose(tx, schoolId, id);
  return added === null ? refuse('not-found') : done(added);
}

export interface PurposeChange extends PurposeWords {
  /** The words are better and mean the same. */
  readonly onlyWording: boolean;
  /** Ids of channels that fall under it from now on. */
  readonly moveHere: readonly string[];
}

/**
 * Changes what is asked. Other words are another version; unless they mean the same, everybody is asked again, and so
 * they are for a channel that is new under it.
 */
export async function changePurpose(
  tx: BoardTransaction,
  schoolId: string,
  purposeId: string,
  { onlyWording, moveHere, ...words }: PurposeChange,
  making: Making,
): Promise<Result<Purpose>> {
  await lockConsent(tx, schoolId);
  const purposes = await purposesOf(tx, schoolId);
  const purpose = purposes.find(({ id }) => id === purposeId);
  if (purpose === undefined) return refuse('not-found');
  if (purposes.some(({ id, name }) => id !== purposeId && name === words.name)) return taken;
  const channels = new Set((await channelsOf(tx, schoolId)).map(({ id }) => id));
  if (!moveHere.every((id) => channels.has(id))) {
    return refuse('not-possible', { issues: [{ at: '/body/moveHere', code: 'unknown-channel' }] });
  }
  const { current } = purpose;
  if (isOther(current, words)) {
    await addVersion(tx, purpose, { ...words, channels: current.channels }, onlyWording, making);
  }
  if (purpose.name !== words.name) {
    await renamePurposeOfChannels(tx, schoolId, { from: purpose.name, to: words.name });
  }
  await moveChannels(tx, schoolId, moveHere, words.name);
  await keepPurposes(tx, schoolId, making.by, making.now);
  const changed = await findPurpose(tx, schoolId, purposeId);
  return changed === null ? refuse('not-found') : done(changed);
}

function isOther(current: PurposeWords, words: PurposeWords): boolean {
  return (
    current.name !== words.name || current.meaning !== words.meaning || current.standard !== words.standard
  );
}

const taken = refuse('conflict', { issues: [{ at: '/body/name', code: 'taken' }] });
