import type { StandardPurpose } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Channel, channelsOf } from '../settings/index.ts';
import { lockConsent } from './consent-settings.ts';
import { addVersion, insertPurpose, purposesOf, reopenPurpose } from './purpose-store.ts';
import type { CoveredChannel, Purpose } from './purpose-version.ts';

/**
 * Makes what channels ask consent for into purposes, and lets each cover the channels that fall under it now. Whenever
 * those differ there is a new version. With a channel that is new everybody is asked again; without one that is gone
 * nobody is, for whoever agreed to more agreed to less.
 *
 * @param by the person because of whom channels changed; null for the program
 */
export async function keepPurposes(
  tx: BoardTransaction,
  schoolId: string,
  by: string | null,
  now: Date,
): Promise<void> {
  await lockConsent(tx, schoolId);
  const purposes = await purposesOf(tx, schoolId);
  const open = (await channelsOf(tx, schoolId)).filter(({ closedOn }) => closedOn === null);
  let place = Math.max(0, ...purposes.map((purpose) => purpose.place));
  for (const [name, channels] of Map.groupBy(open, ({ consentPurpose }) => consentPurpose)) {
    const covered = channels.map(coveredBy);
    const known = purposes.find((purpose) => purpose.name === name);
    if (known === undefined) {
      place += 1;
      const standard = standardFor(name);
      await insertPurpose(
        tx,
        schoolId,
        place,
        { name, meaning: '', standard, channels: covered },
        { by, now },
      );
      continue;
    }
    if (known.closedOn !== null) await reopenPurpose(tx, known.id);
    await cover(tx, known, covered, { by, now });
  }
  for (const purpose of purposes) {
    if (!open.some(({ consentPurpose }) => consentPurpose === purpose.name))
      await cover(tx, purpose, [], { by, now });
  }
}

async function cover(
  tx: BoardTransaction,
  purpose: Purpose,
  channels: readonly CoveredChannel[],
  making: { readonly by: string | null; readonly now: Date },
): Promise<void> {
  const { current } = purpose;
  if (isSame(current.channels, channels)) return;
  await addVersion(tx, purpose, { ...current, channels }, true, making);
}

function isSame(one: readonly CoveredChannel[], other: readonly CoveredChannel[]): boolean {
  const text = (channels: readonly CoveredChannel[]) =>
    channels
      .map(({ kind, audience, name }) => JSON.stringify([kind, audience, name]))
      .sort()
      .join();
  return text(one) === text(other);
}

/** The channels that fall under a purpose now. */
export async function channelsUnder(
  tx: BoardTransaction,
  schoolId: string,
  purposeName: string,
): Promise<readonly CoveredChannel[]> {
  const channels = await channelsOf(tx, schoolId);
  return channels
    .filter(({ closedOn, consentPurpose }) => closedOn === null && consentPurpose === purposeName)
    .map(coveredBy);
}

function coveredBy({ name, kind, audience }: Channel): CoveredChannel {
  return { name, kind, audience };
}

const standards: readonly (readonly [RegExp, StandardPurpose])[] = [
  [/nieuwsbrief|newsletter/i, 'newsletter'],
  [/ouderportaal|ouderapp|parro|parent portal/i, 'parent-portal'],
  [/website|site$/i, 'website'],
  [/social/i, 'social-media'],
  [/schoolgids|brochure|kalender/i, 'school-guide'],
  [/fotograaf|photographer/i, 'school-photographer'],
  [/klassenlijst|class list/i, 'class-list'],
  [/onderzoek|research/i, 'research'],
];

/** The purpose of ours that a name most likely means; the school can say otherwise. */
function standardFor(name: string): StandardPurpose | null {
  return standards.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
