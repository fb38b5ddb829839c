import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { dutiesOfCases, factsTold } from './case-duties.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { standingOf } from './duties/duties-of.ts';
import type { CasePorts } from './ports.ts';

type Settling = z.output<NonNullable<typeof operations.settleCaseDuty.body>>;

/**
 * Says that a duty was done, and what shows it; or why it was set aside, which what must be done never is. What comes first
 * is settled first.
 */
export async function settleDuty(
  changing: ChangingCase,
  ports: CasePorts,
  dutyKey: string,
  { as, at, text, decided }: Settling,
): Promise<Result<CaseChange>> {
  const { tx, row, key, caller, now } = changing;
  const [known] = await dutiesOfCases(tx, ports, row.school_id, [row], now);
  const duty = known?.duties.find((one) => one.key === dutyKey);
  if (known === undefined || duty === undefined) return refuse('not-found');
  const standing = standingOf(duty, known.settled);
  if (standing === 'settled') return refuse('conflict');
  if (standing === 'waiting') return notPossible('/body', 'comes-first');
  if (as === 'set-aside' && duty.force === 'must') return notPossible('/body/as', 'must-not-be-set-aside');
  if (new Date(at) > now) return notPossible('/body/at', 'in-future');
  const decides = as === 'done' ? duty.decides : null;
  if ((decides !== null) !== (decided !== null)) return notPossible('/body/decided', 'decision');
  await tx
    .insertInto('case_duty')
    .values({
      board_id: tx.boardId,
      case_id: row.id,
      code: dutyKey,
      state: as,
      done_at: at,
      by_person: caller.personId,
      sealed: key.seal('duty', `${row.id}/${dutyKey}`, { text }),
    })
    .execute();
  if (decides !== null) {
    const facts = JSON.stringify({ ...factsTold(row), [decides]: decided });
    await tx.updateTable('school_case').set({ facts }).where('id', '=', row.id).execute();
  }
  await changing.record({
    kind: as === 'done' ? 'duty-done' : 'duty-set-aside',
    about: { code: dutyKey, happenedAt: at },
    said: { text },
  });
  return done({ event: 'cases.duty-settled', detail: { as } });
}
