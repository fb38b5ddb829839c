import type { BoardTransaction } from '../../platform/database/index.ts';
import { type PupilOrStaff, pupilsAndStaff } from '../people/index.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { type ConsentSubject, type EffectiveConsent, effectiveConsent } from './effective-consent.ts';
import { entriesAbout } from './ledger-store.ts';
import { purposesOf } from './purpose-store.ts';
import type { ChannelClass, Purpose } from './purpose-version.ts';

/** A channel that something is to be placed on, with the purpose it falls under. */
export interface AskedChannel extends ChannelClass {
  readonly consentPurpose: string;
}

/** How somebody's consent stands for something. */
export interface PersonConsent {
  readonly person: PupilOrStaff;
  readonly purpose: Purpose;
  readonly consent: EffectiveConsent;
}

/**
 * How consent of these people stands for one channel on a day (`YYYY-MM-DD`), by their id. Three questions to the
 * database, however many people there are and however long the ledger is. Who is not in the answer is nobody the school
 * has as pupil or staff: nobody's consent is known, so there is none. A channel whose purpose nobody was ever asked
 * gives an empty answer too.
 */
export async function consentOf(
  tx: BoardTransaction,
  people: readonly string[],
  schoolId: string,
  channel: AskedChannel,
  day: string,
): Promise<ReadonlyMap<string, EffectiveConsent>> {
  const purposes = (await purposesOf(tx, schoolId)).filter(({ name }) => name === channel.consentPurpose);
  const found = await consentFor(tx, schoolId, people, purposes, day, () => [channel]);
  return new Map(found.map(({ person, consent }) => [person.id, consent]));
}

/** The same for several channels at once, by the id of the channel: in as many questions as for one. */
export async function consentOnChannels(
  tx: BoardTransaction,
  people: readonly string[],
  schoolId: string,
  channels: readonly (AskedChannel & { readonly id: string })[],
  day: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, EffectiveConsent>>> {
  const purposes = await purposesOf(tx, schoolId);
  const known = await pupilsAndStaff(tx, schoolId, people, day);
  const lines = ledgerOf(await entriesAbout(tx, schoolId, people));
  return new Map(
    channels.map((channel) => {
      const asked = purposes.filter(({ name }) => name === channel.consentPurpose);
      const found = consentIn(known, asked, lines, day, () => [channel]);
      return [channel.id, new Map(found.map(({ person, consent }) => [person.id, consent]))];
    }),
  );
}

/**
 * How consent of these people stands on a day for every open purpose of the school, as wide as it is asked now; in as
 * many questions as for one.
 */
export async function consentOverview(
  tx: BoardTransaction,
  people: readonly string[],
  schoolId: string,
  day: string,
): Promise<{ readonly purposes: readonly Purpose[]; readonly found: readonly PersonConsent[] }> {
  const purposes = (await purposesOf(tx, schoolId)).filter(({ closedOn }) => closedOn === null);
  const found = await consentFor(tx, schoolId, people, purposes, day, ({ current }) => current.channels);
  return { purposes, found };
}

async function consentFor(
  tx: BoardTransaction,
  schoolId: string,
  ids: readonly string[],
  purposes: readonly Purpose[],
  day: string,
  needsOf: (purpose: Purpose) => readonly ChannelClass[],
): Promise<readonly PersonConsent[]> {
  const people = await pupilsAndStaff(tx, schoolId, ids, day);
  return consentIn(people, purposes, ledgerOf(await entriesAbout(tx, schoolId, ids)), day, needsOf);
}

function consentIn(
  people: readonly PupilOrStaff[],
  purposes: readonly Purpose[],
  lines: ReturnType<typeof ledgerOf>,
  day: string,
  needsOf: (purpose: Purpose) => readonly ChannelClass[],
): readonly PersonConsent[] {
  return people.flatMap((person) =>
    purposes.map((purpose) => ({
      person,
      purpose,
      consent: effectiveConsent({
        subject: subjectOf(person),
        entries: lines(person.id, purpose.id),
        versions: purpose.versions,
        needs: needsOf(purpose),
        on: day,
      }),
    })),
  );
}

/** Finds the lines about one person and one purpose. */
export function ledgerOf(
  entries: readonly ConsentEntry[],
): (subjectId: string, purposeId: string) => readonly ConsentEntry[] {
  const lines = Map.groupBy(entries, ({ subjectId, purposeId }) => `${subjectId}/${purposeId}`);
  return (subjectId, purposeId) => lines.get(`${subjectId}/${purposeId}`) ?? [];
}

/** A person as the rules of consent look at them. */
function subjectOf({ kind, birthDate, guardians }: PupilOrStaff): ConsentSubject {
  return kind === 'pupil' ? { kind, birthDate, guardians } : { kind: 'employee' };
}
