import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result } from '../../platform/http/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import type { CasePorts } from './ports.ts';
import { letRead, takeKeys } from './readers.ts';
import { readersAfter } from './readers-after.ts';
import { leaveWork, whoActsHere } from './shut-out.ts';
import { tellThem } from './tell-them.ts';

type Correction = z.output<NonNullable<typeof operations.correctCaseAbout.body>>;

/**
 * Puts right whom the case is about, and what follows from it in the same moment: whom it could be about reads it no more, and
 * those come who were chosen of who could. What has to be done follows by itself, because it is worked out each time.
 */
export async function correctAbout(
  changing: ChangingCase,
  ports: CasePorts,
  given: Omit<Correction, 'version'>,
): Promise<Result<CaseChange>> {
  const { tx, row, caller } = changing;
  const about = [...new Set(given.about)];
  if (about.length === row.about.length && about.every((one) => row.about.includes(one))) {
    return notPossible('/body/about', 'same-about');
  }
  const { stop, come } = await readersAfter(changing, ports, about);
  const wanted = [...new Set(given.come)].map((id) => come.find(({ personId }) => personId === id));
  const stopping = new Set(stop.map(({ personId }) => personId));
  const stay = (await whoActsHere(changing)).filter((id) => !stopping.has(id));
  if (stay.length + wanted.length === 0) return notPossible('/body/about', 'no-reader-left');
  await tx.updateTable('school_case').set({ about }).where('id', '=', row.id).execute();
  await changing.record({
    kind: 'about-corrected',
    about: { aboutWas: [...row.about], aboutIs: about },
    said: { text: given.reason },
  });
  const since: ChangingCase = { ...changing, row: { ...row, about } };
  for (const one of wanted) {
    if (one === undefined) return notPossible('/body/come', 'may-not-read');
    const may = await letRead(since, one.personId, one.capacity);
    if (!may.ok) return may;
    await since.record({ kind: 'reader-added', about: { personId: one.personId, code: one.capacity } });
  }
  await tellThem(
    since,
    wanted.flatMap((one) => one?.personId ?? []),
  );
  // Whoever corrects it may be one of them: they go last, and see nothing of the case after it.
  const isCaller = ({ personId }: { readonly personId: string }) => personId === caller.personId;
  for (const { personId } of [...stop.filter((one) => !isCaller(one)), ...stop.filter(isCaller)]) {
    await since.record({ kind: 'reader-ended', about: { personId } });
    await leaveWork(since, personId);
    await takeKeys(since, personId);
  }
  return done({ event: 'cases.about-corrected', detail: {} });
}
