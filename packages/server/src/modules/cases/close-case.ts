import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Issue, type Result, refuse } from '../../platform/http/index.ts';
import { isBlocked } from './case-duties.ts';
import type { EntryAbout } from './case-entry.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import { heardAnotherEnding } from './heard-before.ts';
import { refusedToClose } from './measures/index.ts';
import { sendMessage } from './messages.ts';
import type { CasePorts } from './ports.ts';
import { answersReach, type ReportRow, reportsOf } from './report-keys.ts';
import { moveTo } from './transitions.ts';

type Closing = z.output<NonNullable<typeof operations.closeCase.body>>;

/** Whom a case is about is told how it ended, each apart; or it is written down why not. */
const toBeTold = ['reporter', 'affected', 'accused'];

/** Closes a case. Everybody concerned is told what concerns them, and nothing of the others. */
export async function closeCase(
  changing: ChangingCase,
  ports: CasePorts,
  closing: Closing,
): Promise<Result<CaseChange>> {
  const { now } = changing;
  if (closing.outcome === 'measure' && (await isBlocked(changing, ports, 'take-measure'))) {
    return notPossible('/body/outcome', 'law-first');
  }
  const byMeasures = await refusedToClose(changing, closing.outcome);
  if (byMeasures !== null) return notPossible('/body/outcome', byMeasures);
  const reports = await reportsOf(changing);
  const parties = await partiesToTell(changing);
  const heard = await heardAnotherEnding(changing, closing.outcome);
  const own = reports.flatMap(({ id, person_id }) => (person_id === changing.caller.personId ? id : []));
  const issues = [
    ...missing(reports, parties, closing),
    ...unknown(reports, parties, closing),
    ...leftWithWhatWas(closing, (id) => heard.has(id) && !own.includes(id)),
  ];
  if (issues.length > 0) return refuse('not-possible', { issues });
  for (const { reportId, told } of closing.reporters) {
    const report = reports.find(({ id }) => id === reportId);
    if (told.how === 'not-told' || report === undefined) continue;
    if (!answersReach(report)) {
      await changing.record({ kind: 'message-sent', about: { reportId }, said: { text: told.text } });
    } else await sendMessage(changing, report, told.text);
  }
  for (const { partyId, told } of closing.parties) {
    if (told.how === 'not-told') continue;
    await changing.record({ kind: 'message-sent', about: { partyId }, said: { text: told.text } });
  }
  await moveTo(changing, 'close', { closed_at: now, outcome: closing.outcome });
  await changing.record({
    kind: 'closed',
    about: { code: closing.outcome, notTold: notTold(closing) },
    said: { text: closing.why },
  });
  return done({ event: 'cases.closed', detail: {} });
}

async function partiesToTell({ tx, row }: ChangingCase) {
  return await tx
    .selectFrom('case_party')
    .select(['id', 'role'])
    .where('case_id', '=', row.id)
    .where('until', 'is', null)
    .orderBy('id')
    .execute();
}

type Party = Awaited<ReturnType<typeof partiesToTell>>[number];

/** Of whom nothing was said. */
function missing(
  reports: readonly ReportRow[],
  parties: readonly Party[],
  closing: Closing,
): readonly Issue[] {
  const said = new Set([
    ...closing.reporters.map(({ reportId }) => reportId),
    ...closing.parties.map(({ partyId }) => partyId),
  ]);
  return [
    ...reports.flatMap(({ id }) => (said.has(id) ? [] : [{ at: `/body/reporters/${id}`, code: 'not-told' }])),
    ...parties.flatMap(({ id, role }) =>
      said.has(id) || !toBeTold.includes(role) ? [] : [{ at: `/body/parties/${id}`, code: 'not-told' }],
    ),
  ];
}

/** Who heard that it ended otherwise, and is now said to be none of it. */
function leftWithWhatWas(
  { reporters, parties }: Closing,
  heardOtherwise: (id: string) => boolean,
): readonly Issue[] {
  const said = [
    ...reporters.map(({ reportId, told }) => ({ at: `/body/reporters/${reportId}`, id: reportId, told })),
    ...parties.map(({ partyId, told }) => ({ at: `/body/parties/${partyId}`, id: partyId, told })),
  ];
  return said.flatMap(({ at, id, told }) =>
    told.how === 'not-told' && told.reason === 'not-concerned' && heardOtherwise(id)
      ? [{ at, code: 'heard-otherwise' }]
      : [],
  );
}

/** Who is not of this case, and who is in it twice. */
function unknown(
  reports: readonly ReportRow[],
  parties: readonly Party[],
  closing: Closing,
): readonly Issue[] {
  const check = (name: string, given: readonly string[], known: readonly { readonly id: string }[]) =>
    given.flatMap((one, index) =>
      known.some(({ id }) => id === one) && given.indexOf(one) === index
        ? []
        : [{ at: `/body/${name}/${index}`, code: 'not-of-this-case' }],
    );
  return [
    ...check(
      'reporters',
      closing.reporters.map(({ reportId }) => reportId),
      reports,
    ),
    ...check(
      'parties',
      closing.parties.map(({ partyId }) => partyId),
      parties,
    ),
  ];
}

function notTold({ reporters, parties }: Closing): NonNullable<EntryAbout['notTold']> {
  return [
    ...reporters.flatMap(({ reportId, told }) =>
      told.how === 'not-told' ? [{ reportId, reason: told.reason }] : [],
    ),
    ...parties.flatMap(({ partyId, told }) =>
      told.how === 'not-told' ? [{ partyId, reason: told.reason }] : [],
    ),
  ];
}
