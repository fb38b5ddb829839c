import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { peopleForRoster, pupilsBornBetween, whoIs } from '../people/index.ts';
import { askConsent } from './ask-consent.ts';
import { markReminded, schoolsToRemind } from './consent-settings.ts';
import { consentEvents } from './events.ts';
import { dropUnusedScans } from './scans/scan-store.ts';
import { sixteenthBirthday } from './sixteen.ts';
import { keepTurned } from './sixteen-store.ts';

/** How long after a birthday it is still told, in days: a server that stood still catches up. */
const catchUp = 31;

/**
 * What a day brings by itself: pupils who turn sixteen, schools that remind everybody today, and scans nobody used. Twice is
 * once.
 */
export async function workThroughConsentDay(
  { database, keyring }: { readonly database: Database; readonly keyring: Keyring },
  boardId: BoardId,
  now: Date,
): Promise<void> {
  await database.withBoard(boardId, (tx) => dropUnusedScans(tx, now));
  const today = dayOf(now);
  const turned = await database.withBoard(boardId, (tx) =>
    pupilsBornBetween(tx, yearsBefore(today, 16, catchUp), yearsBefore(today, 16, 0), today),
  );
  for (const pupil of turned) {
    await database.withBoard(boardId, (tx) => tellSixteen(tx, keyring, pupil, now));
  }
  const schools = await database.withBoard(boardId, (tx) => schoolsToRemind(tx, today));
  for (const schoolId of schools) {
    await database.withBoard(boardId, (tx) => remindYearly(tx, keyring, schoolId, now));
  }
}

/** Tells a pupil by mail that they decide from now on; without an address somebody of the office has to. */
async function tellSixteen(
  tx: BoardTransaction,
  keyring: Keyring,
  {
    personId,
    schoolId,
    birthDate,
  }: { readonly personId: string; readonly schoolId: string; readonly birthDate: string },
  now: Date,
): Promise<void> {
  const turnedOn = sixteenthBirthday(birthDate);
  if (turnedOn > dayOf(now)) return;
  const pupil = await whoIs(tx, personId);
  const toldBy = pupil?.email == null ? 'office' : 'mail';
  if (!(await keepTurned(tx, { schoolId, personId, turnedOn, toldBy }, now))) return;
  if (toldBy === 'mail') {
    const people = [personId];
    await askConsent(tx, keyring, {
      schoolId,
      people,
      everybody: true,
      style: 'mail',
      by: null,
      kind: 'sixteen',
      now,
    });
  }
  await appendAudit(tx, consentEvents['consent.sixteen'], {
    boardId: tx.boardId,
    actor: null,
    subject: personId,
    at: now,
    detail: { schoolId, told: toldBy === 'mail' },
  });
}

async function remindYearly(
  tx: BoardTransaction,
  keyring: Keyring,
  schoolId: string,
  now: Date,
): Promise<void> {
  const today = dayOf(now);
  if (!(await markReminded(tx, schoolId, today))) return;
  const pupils = (await peopleForRoster(tx, schoolId, today)).filter(({ kind }) => kind === 'pupil');
  const people = pupils.map(({ id }) => id);
  const asking = { schoolId, people, everybody: true, style: 'mail', by: null, kind: 'yearly', now } as const;
  const asked = await askConsent(tx, keyring, asking);
  if (asked === null) return;
  await appendAudit(tx, consentEvents['consent.asked'], {
    boardId: tx.boardId,
    actor: null,
    subject: asked.batchId,
    at: now,
    detail: { schoolId, batchId: asked.batchId, people: asked.asked },
  });
}

/** The day so many years, and then so many days, before another. */
function yearsBefore(day: string, years: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year - years, month - 1, date - days)).toISOString().slice(0, 10);
}
