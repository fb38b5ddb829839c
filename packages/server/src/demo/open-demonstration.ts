import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDemonstrationBoard } from '@plaatswijs/testkit/cast';
import { dayOf } from '../platform/calendar.ts';
import type { OpenedDatabase } from '../platform/database/index.ts';
import { randomCode } from '../platform/secrets/index.ts';
import { ServerRefusal } from '../server-refusal.ts';
import type { DemonstrationParts } from './demonstration-parts.ts';
import { pickSignIns, type SignInOfPerson } from './pick-sign-ins.ts';
import { seedBoard } from './seed-board.ts';

/** Where the passwords of the made-up people are kept, so that they are the same at the next start. */
const file = 'demonstration-sign-ins.json';

/** Always the same people: a person who comes back finds the school they left. */
const seed = 2026;

/**
 * Fills an empty installation with the demonstration, or opens the one that is there. Passwords are random, so that even a
 * demonstration that somebody puts on the internet has none that everybody knows.
 *
 * @throws {ServerRefusal} when there are real people in it
 */
export async function openDemonstration(parts: DemonstrationParts): Promise<readonly SignInOfPerson[]> {
  const { opened, dataDirectory, now } = parts;
  const state = await stateOf(opened);
  if (state === 'real') throw realPeople();
  const kept = path.join(dataDirectory, file);
  if (state === 'demonstration') return JSON.parse(readFileSync(kept, 'utf8'));
  const board = makeDemonstrationBoard(seed, dayOf(now));
  const signIns = pickSignIns(board).map((person) => ({ ...person, password: randomCode(3).toLowerCase() }));
  // Before the people are there: a start that is broken off in between begins again with new passwords.
  writeFileSync(`${kept}.new`, JSON.stringify(signIns, null, 1), { mode: 0o600, flush: true });
  renameSync(`${kept}.new`, kept);
  await seedBoard(parts, board, signIns);
  return signIns;
}

/**
 * The other way round: made-up people are no start for a school.
 *
 * @throws {ServerRefusal} when there is a demonstration in it
 */
export async function refuseDemonstration(opened: OpenedDatabase): Promise<void> {
  if ((await stateOf(opened)) !== 'demonstration') return;
  throw new ServerRefusal({
    nl: 'In deze map staat een demonstratie. Kies voor je eigen school een andere map.',
    en: 'This folder holds a demonstration. Choose another folder for your own school.',
  });
}

async function stateOf({ database }: OpenedDatabase): Promise<'empty' | 'real' | 'demonstration'> {
  return database.withoutBoard(async (tx) => {
    const { demonstration } = await tx
      .selectFrom('installation')
      .select('demonstration')
      .executeTakeFirstOrThrow();
    if (demonstration) return 'demonstration';
    const address = await tx.selectFrom('address').select('slug').limit(1).executeTakeFirst();
    return address === undefined ? 'empty' : 'real';
  });
}

function realPeople(): ServerRefusal {
  return new ServerRefusal({
    nl: 'In deze map staan echte gegevens. Kies voor een demonstratie een andere map.',
    en: 'This folder holds real data. Choose another folder for a demonstration.',
  });
}
