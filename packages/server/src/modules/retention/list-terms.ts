import type { LawConstantValue, operations, TermKey } from '@plaatswijs/contract';
import { termKey } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { namesOf } from '../people/index.ts';
import { type OwnTerm, ownTermsOf, ownTermsOn } from './own-terms.ts';
import type { LawRow, LawTable } from './ports.ts';
import { retentionTerms } from './retention-kinds.ts';

type Listed = z.input<NonNullable<typeof operations.listTerms.answer>>;
type ShownTerm = Listed['items'][number];

/** Every number and term that counts on a day, the ordinary one beside what was set for this school. */
export async function listTerms(
  tx: BoardTransaction,
  law: LawTable,
  schoolId: string,
  today: string,
): Promise<readonly ShownTerm[]> {
  const own = await ownTermsOf(tx, schoolId);
  const counts = ownTermsOn(own, today);
  const names = await namesOf(tx, [...new Set(own.map(({ by }) => by))]);
  const shown = (one: OwnTerm) => ({ ...one, by: { id: one.by, name: names.get(one.by) ?? '' } });
  return ordinaryRows(law, today).map(({ key, about, ...row }) => {
    const set = counts.get(key)?.row;
    return {
      key,
      about,
      ...row,
      range: row.range === null ? null : { least: row.range[0], most: row.range[1] },
      counts: set === undefined ? null : shown(set),
      history: own.filter((one) => one.key === key).map(shown),
    };
  });
}

interface OrdinaryRow extends Omit<LawRow, 'key'> {
  readonly key: TermKey;
  readonly about: 'law' | 'keeping';
}

/** The table of the law, and how long everything is kept. */
function ordinaryRows(law: LawTable, today: string): readonly OrdinaryRow[] {
  const months = (count: number): LawConstantValue => ({ kind: 'term', count, unit: 'months' });
  return [
    ...law.rowsOn(today).flatMap((row): readonly OrdinaryRow[] => {
      const key = termKey.safeParse(row.key);
      return key.success ? [{ ...row, key: key.data, about: 'law' }] : [];
    }),
    ...retentionTerms.map(
      (term): OrdinaryRow => ({
        key: term.kind,
        about: 'keeping',
        value: months(term.months),
        source: term.source,
        confidence: term.confidence,
        range: term.ownRange,
        settable: true,
      }),
    ),
  ];
}
