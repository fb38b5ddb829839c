import type { ConsentEntry } from './consent-queries.ts';

/** Lines of the history that are told as one; never empty. */
type Told = readonly [ConsentEntry, ...ConsentEntry[]];

/** One asking is a line a purpose in the ledger; told is it once. Answers stay apart: each can be made not to count. */
export function together(history: readonly ConsentEntry[]): readonly Told[] {
  const told: [ConsentEntry, ...ConsentEntry[]][] = [];
  for (const entry of history) {
    const last = told.at(-1);
    if (last !== undefined && isSameAsking(last[0], entry)) last.push(entry);
    else told.push([entry]);
  }
  return told;
}

function isSameAsking(one: ConsentEntry, other: ConsentEntry): boolean {
  return (
    one.kind === 'asked' &&
    other.kind === 'asked' &&
    one.recordedAt === other.recordedAt &&
    one.answeredBy?.id === other.answeredBy?.id
  );
}
