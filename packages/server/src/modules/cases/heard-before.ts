import type { CaseOutcome } from '@plaatswijs/contract';
import { entryAbout } from './case-entry.ts';
import type { OpenedCase } from './enter-case.ts';

/** Whoever was told how a case ended, by id: reports and parties. */
type Heard = ReadonlySet<string>;

/** Why a case is open again, as a code of its line on the timeline: its measure was taken back, so it ended otherwise. */
export const measureWithdrawn = 'measure-withdrawn';

/**
 * Who was told an ending that is no longer so: the case ends otherwise now, or its measure was taken back since. What they heard
 * is not true any more, so they hear that too. Empty for a case that ends for the first time, or as it did before.
 */
export async function heardAnotherEnding(
  opened: Pick<OpenedCase, 'tx' | 'row'>,
  outcome: CaseOutcome,
): Promise<Heard> {
  const closed = await lastOfKind(opened, 'closed');
  if (closed === null) return new Set();
  const reopened = await lastOfKind(opened, 'reopened');
  if (closed.about.code === outcome && reopened?.about.code !== measureWithdrawn) return new Set();
  // What was told at closing stands just before it, of the same moment.
  const told = await opened.tx
    .selectFrom('case_entry')
    .select('about')
    .where('case_id', '=', opened.row.id)
    .where('kind', '=', 'message-sent')
    .where('at', '=', closed.at)
    .where('version', '<', closed.version)
    .execute();
  const ids = told.flatMap(({ about }) => {
    const { reportId, partyId } = entryAbout.parse(about);
    return reportId ?? partyId ?? [];
  });
  return new Set(ids);
}

async function lastOfKind({ tx, row }: Pick<OpenedCase, 'tx' | 'row'>, kind: 'closed' | 'reopened') {
  const found = await tx
    .selectFrom('case_entry')
    .select(['at', 'version', 'about'])
    .where('case_id', '=', row.id)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found === undefined ? null : { ...found, about: entryAbout.parse(found.about) };
}
