import { letterWords } from '@plaatswijs/web/letters';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import {
  type DeliveryPorts,
  type DueNotice,
  deliverNotices,
  type NoticeTable,
} from '../../platform/notices/index.ts';
import type { Site } from '../../platform/sign-in/index.ts';
import { whoIs } from '../people/index.ts';
import { schoolsOf } from '../settings/index.ts';

export interface DestructionLetterPorts extends DeliveryPorts {
  readonly site: Site;
}

/** All that goes soon at one school is one mail. */
export const destructionLetters: NoticeTable = { table: 'destruction_letter', about: 'school_id' };

/**
 * Mails who sees the preview of a school that something goes soon, and never what.
 *
 * @returns how many went
 */
export function deliverDestructionLetters(
  ports: DestructionLetterPorts,
  boardId: BoardId,
  now: Date,
): Promise<number> {
  const { site } = ports;
  return deliverNotices(ports, boardId, destructionLetters, (tx, due) => letterFor(tx, site, due, now), now);
}

/** Null for who has no address. */
async function letterFor(
  tx: BoardTransaction,
  site: Site,
  { about: schoolId, personId }: DueNotice,
  now: Date,
): Promise<Letter | null> {
  const person = await whoIs(tx, personId);
  const school = (await schoolsOf(tx, dayOf(now))).find(({ id }) => id === schoolId);
  if (person?.email == null || school === undefined) return null;
  const link = new URL('/bewaren', site.address()).href;
  return { to: person.email, ...letterWords.nl.goesSoon({ schoolName: school.name, link }) };
}
