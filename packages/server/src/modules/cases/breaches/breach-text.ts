import { type BreachOpen, type BreachRecord, shownBreach } from '@plaatswijs/contract';
import { z } from 'zod';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { Issue } from '../../../platform/http/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import { constantsOn, termIn } from '../duties/constant-on.ts';
import { addHours } from '../duties/terms.ts';
import { SealBroken } from '../keys/sealing-key.ts';

const purpose = 'breach-record';
const sealedVersion = z.object({ why: z.string(), record: shownBreach });
/** What was written of a breach, and why it was written anew. */
export type BreachText = z.infer<typeof sealedVersion>;

/** Which version of which record. */
export interface VersionPlace {
  readonly breachId: string;
  readonly version: number;
}

/** Seals what was written for its own place: it opens nowhere else. */
export function sealBreach(
  tx: BoardTransaction,
  keyring: Keyring,
  place: VersionPlace,
  text: BreachText,
): Buffer {
  return keyring.seal(purpose, contextOf(tx, place), Buffer.from(JSON.stringify(text)));
}

/** @throws {SealBroken} when it was altered or stands elsewhere */
export function openBreach(
  tx: BoardTransaction,
  keyring: Keyring,
  { sealed, ...place }: VersionPlace & { readonly sealed: Uint8Array },
): BreachText {
  const opened = keyring.open(purpose, contextOf(tx, place), sealed);
  if (opened === null) throw new SealBroken();
  return sealedVersion.parse(JSON.parse(opened.toString()));
}

function contextOf({ boardId }: BoardTransaction, { breachId, version }: VersionPlace): string {
  return `${boardId}/${breachId}/${version}`;
}

/** What the law asks to be in it and is not there yet. */
export function openIn(record: BreachRecord): readonly BreachOpen[] {
  const isOpen: Readonly<Record<BreachOpen, boolean>> = {
    discovered: isBlank(record.discovered),
    dataKinds: record.dataKinds.length === 0,
    peopleKinds: record.peopleKinds.length === 0,
    effects: isBlank(record.effects),
    measures: isBlank(record.measures),
    authority: isUndone(record.authority),
    people: isUndone(record.people),
  };
  return openOnes.filter((one) => isOpen[one]);
}

const openOnes: readonly BreachOpen[] = [
  'discovered',
  'dataKinds',
  'peopleKinds',
  'effects',
  'measures',
  'authority',
  'people',
];

type Telling = BreachRecord['authority'];

function isUndone({ state }: Telling): boolean {
  return state === 'undecided' || state === 'will-tell';
}

/** What cannot be so, each with its place in the request; none when it can be written down. */
export function faultsIn(record: BreachRecord, now: Date): readonly Issue[] {
  const { awareAt, authority, people } = record;
  const isLater = new Date(awareAt) > now;
  return [
    ...(isLater ? [{ at: '/body/record/awareAt', code: 'in-future' }] : []),
    ...tellingFaults('authority', authority, { awareAt, now }),
    ...tellingFaults('people', people, { awareAt, now }),
    ...(isLate(authority, awareAt) && isBlank(authority.reason)
      ? [{ at: '/body/record/authority/reason', code: 'late-reason' }]
      : []),
  ];
}

function tellingFaults(
  who: 'authority' | 'people',
  { state, at, reason, by }: Telling,
  { awareAt, now }: { readonly awareAt: string; readonly now: Date },
): readonly Issue[] {
  const fault = (field: string, code: string): Issue => ({ at: `/body/record/${who}/${field}`, code });
  return [
    ...(state === 'told' && at === null ? [fault('at', 'when-missing')] : []),
    ...(state !== 'told' && at !== null ? [fault('at', 'not-told')] : []),
    ...(at !== null && new Date(at) > now ? [fault('at', 'in-future')] : []),
    ...(at !== null && new Date(at) < new Date(awareAt) ? [fault('at', 'before-aware')] : []),
    ...(state === 'not-told' && isBlank(reason) ? [fault('reason', 'reason-missing')] : []),
    ...(state !== 'undecided' && isBlank(by) ? [fault('by', 'by-missing')] : []),
  ];
}

/** Whether the authority was told after the term of the law: then the law asks why (AVG 33(1)). */
function isLate({ state, at }: Telling, awareAt: string): boolean {
  if (state !== 'told' || at === null) return false;
  const term = termIn(constantsOn(dayOf(new Date(awareAt))).constants, 'breach-notice');
  return term?.unit === 'hours' && new Date(at) > new Date(addHours(awareAt, term.count));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
