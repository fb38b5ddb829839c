import type { BoardTransaction } from '../../platform/database/index.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { addEntries } from './ledger-store.ts';
import type { PlacedPort } from './ports.ts';

/** When answers are added, and who is told that consent may have ended. */
export interface Adding {
  readonly placed: Pick<PlacedPort, 'consentChanged'>;
  readonly now: Date;
}

/**
 * Adds what people said to the ledger. What must be done about something that was placed is written down in the same
 * transaction: there is no withdrawal without its task.
 */
export async function addAnswers(
  tx: BoardTransaction,
  schoolId: string,
  lines: readonly ConsentEntry[],
  { placed, now }: Adding,
): Promise<void> {
  await addEntries(tx, schoolId, lines);
  // A yes can be an end too: the one before was said not to count, or was given in another capacity.
  const people = new Set(lines.map(({ subjectId }) => subjectId));
  if (people.size > 0) await placed.consentChanged(tx, schoolId, [...people], now);
}
