import type { BreachRecord, operations } from '@plaatswijs/contract';
import { z } from 'zod';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { namesOf } from '../../people/index.ts';
import { dutiesOfCases, factsTold } from '../case-duties.ts';
import { numberOf } from '../case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from '../change-case.ts';
import type { OpenedCase } from '../enter-case.ts';
import type { CasePorts } from '../ports.ts';
import { enterBreaches } from './enter-breaches.ts';
import { namesInCase } from './names-in-case.ts';
import { recordBreach } from './write-breach.ts';

type Shown = z.input<NonNullable<typeof operations.showCaseBreach.answer>>;
type Telling = BreachRecord['authority'];

/** The duty that putting a breach in the register does. */
const duty = 'register-breach';

/** What the register has of a case, or what it would begin with. */
export async function showCaseBreach(opened: OpenedCase, ports: CasePorts): Promise<Shown> {
  const found = await breachOf(opened);
  const [known] = await dutiesOfCases(opened.tx, ports, opened.row.school_id, [opened.row], opened.now);
  return {
    version: opened.row.version,
    breach: found === null ? null : { id: found.id, number: numberOf(found) },
    owed: known?.duties.some(({ key }) => key === duty) === true,
    draft: await draftOf(opened),
    names: [...(await namesInCase(opened))],
  };
}

/** Puts the breach of a case in the register, which does the duty to register it, and says so on the timeline. */
export async function recordCaseBreach(
  changing: ChangingCase,
  ports: CasePorts,
  record: BreachRecord,
): Promise<Result<CaseChange>> {
  const { tx, row, key, caller, now } = changing;
  const [known] = await dutiesOfCases(tx, ports, row.school_id, [row], now);
  if (known?.duties.some((one) => one.key === duty) !== true) return notPossible('/body', 'no-breach');
  if (!(await enterBreaches(changing))) return refuse('not-found');
  if ((await breachOf(changing)) !== null) return refuse('conflict');
  const recorded = await recordBreach(changing, { schoolId: row.school_id, record, fromCase: row.id });
  if (!recorded.ok) return recorded;
  const { breachId, number } = recorded.value;
  // Somebody may have said before that it was put down elsewhere; what they said stays.
  if (!known.settled.has(duty)) {
    await tx
      .insertInto('case_duty')
      .values({
        board_id: tx.boardId,
        case_id: row.id,
        code: duty,
        state: 'done',
        done_at: now,
        by_person: caller.personId,
        sealed: key.seal('duty', `${row.id}/${duty}`, { text: number }),
      })
      .execute();
  }
  await changing.record({ kind: 'duty-done', about: { code: duty }, said: { text: number } });
  return done({ event: 'cases.duty-settled', detail: { as: 'done' }, made: breachId });
}

async function breachOf({ tx, row }: Pick<OpenedCase, 'tx' | 'row'>) {
  const found = await tx
    .selectFrom('breach_record')
    .select(['id', 'year', 'number'])
    .where('from_case_id', '=', row.id)
    .executeTakeFirst();
  return found ?? null;
}

/** What was settled in the case already; what it is about and of whom is left to who writes it. */
async function draftOf(opened: OpenedCase): Promise<Shown['draft']> {
  const { tx, row } = opened;
  const { awareOfLeakAt, notifyAuthority, tellPeople } = factsTold(row);
  const settled = await settledIn(opened);
  const first = await tx
    .selectFrom('case_report')
    .select(({ fn }) => fn.min('received_at').as('at'))
    .where('case_id', '=', row.id)
    .executeTakeFirst();
  return {
    title: '',
    happened: '',
    awareAt: awareOfLeakAt ?? first?.at ?? row.opened_at,
    discovered: '',
    dataKinds: [],
    peopleKinds: [],
    peopleCount: null,
    effects: '',
    measures: '',
    authority: tellingOf(
      notifyAuthority,
      settled.get('decide-notify-authority'),
      settled.get('notify-authority'),
    ),
    people: tellingOf(tellPeople, settled.get('decide-tell-people'), settled.get('tell-people')),
  };
}

interface SettledDuty {
  readonly at: string;
  readonly text: string;
  readonly by: string;
}

function tellingOf(
  decided: boolean | undefined,
  decision: SettledDuty | undefined,
  told: SettledDuty | undefined,
): Telling {
  if (decided === undefined) return { state: 'undecided', at: null, reason: '', by: '' };
  const said = { reason: decision?.text ?? '', by: decision?.by ?? '' };
  if (!decided) return { state: 'not-told', at: null, ...said };
  return told === undefined
    ? { state: 'will-tell', at: null, ...said }
    : { state: 'told', at: told.at, ...said };
}

const sealedDuty = z.object({ text: z.string() });
const decisions = ['decide-notify-authority', 'notify-authority', 'decide-tell-people', 'tell-people'];

/** Of the decisions on a breach: when, what shows it, and who. */
async function settledIn({ tx, row, key }: OpenedCase): Promise<ReadonlyMap<string, SettledDuty>> {
  const rows = await tx
    .selectFrom('case_duty')
    .select(['code', 'done_at', 'by_person', 'sealed'])
    .where('case_id', '=', row.id)
    .where('code', 'in', decisions)
    .where('state', '=', 'done')
    .execute();
  const names = await namesOf(
    tx,
    rows.map(({ by_person }) => by_person),
  );
  return new Map(
    rows.map(({ code, done_at, by_person, sealed }) => {
      const { text } = sealedDuty.parse(key.open('duty', `${row.id}/${code}`, sealed));
      // A reason in the register is shorter than what may be said in a case.
      return [code, { at: done_at, text: text.slice(0, 5000), by: names.get(by_person) ?? '' }];
    }),
  );
}
