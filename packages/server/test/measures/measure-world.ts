import { type MeasureKind, type Operation, operations } from '@plaatswijs/contract';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, openCaseWorld, openOne, type Reply } from '../cases/case-world.ts';
import { plainDecision } from './plain-decision.ts';

/** What a school is, for measures. */
export async function schoolIs(
  world: CaseWorld,
  given: { readonly sector?: 'po' | 'vo'; readonly denomination?: 'private' | 'public' | null },
): Promise<void> {
  await world.database.withBoard(world.boardId, (tx) =>
    tx.updateTable('school').set(given).where('id', '=', world.schoolId).execute(),
  );
}

export type MeasureCase = Awaited<ReturnType<typeof openMeasureCase>>;

/** A case with somebody it is about, heard or not, and a director who decides. */
export async function openMeasureCase(
  world: CaseWorld,
  {
    capacity = 'pupil',
    about = capacity,
    personId = null,
    heard = true,
    facts = { breachFound: true, sexual: false, minorPupilAffected: false },
    category = 'cyberbullying',
  }: {
    readonly capacity?: 'pupil' | 'parent' | 'staff' | 'outsider';
    readonly about?: string;
    readonly personId?: string | null;
    readonly heard?: boolean;
    readonly facts?: object;
    readonly category?: string;
  } = {},
) {
  const { counsellor, director } = world.people;
  const opened = await openOne(world, { about: [about], category });
  const { caseId, change, look } = opened;
  await change(operations.takeUpCase);
  await change(operations.triageCase, { body: { ...triage, category, facts } });
  const add = async (name: string, role: string, of: string, known: string | null = null) =>
    String(
      (await change(operations.addParty, { body: { ...party, name, role, capacity: of, personId: known } }))
        .json.made,
    );
  const partyId = await add('Sem', 'accused', capacity, personId);
  const hear = (whom = partyId, at = '2026-11-21T08:00:00Z', result = 'account') =>
    change(operations.recordHearing, {
      body: { partyId: whom, at, result, already: true, text: 'Vertelde het zelf.' },
    });
  const duty = (key: string) =>
    change(operations.settleCaseDuty, {
      params: { key },
      body: { as: 'done', at: '2026-11-21T08:10:00Z', decided: null, text: 'Gesproken.' },
    });
  await duty('hear-affected');
  if (heard) await hear();
  const shown = async (as: Caller = director) =>
    (await world.ask(as, operations.showCaseMeasures, { params: { caseId } })).json;
  const measured = async (measureId: string, as: Caller = director) =>
    (await shown(as)).measures.find(({ id }: { id: string }) => id === measureId);
  const consider = async (kind: MeasureKind, more: object = {}, as: Caller = director): Promise<Reply> =>
    change(operations.considerMeasure, {
      as,
      body: {
        partyId,
        becauseOf: null,
        kind,
        what: kind === 'other' ? 'Excuses maken' : null,
        text: 'Na het gesprek.',
        ...more,
      },
    });
  const on = (operation: Operation, measureId: string, body: object, as: Caller = director) =>
    change(operation, { as, params: { measureId }, body });
  return {
    ...opened,
    counsellor,
    look,
    partyId,
    add,
    hear,
    duty,
    shown,
    measured,
    consider,
    begin: async (kind: MeasureKind, more: object = {}) => String((await consider(kind, more)).json.made),
    intend: (measureId: string, sentOn: string, as?: Caller) =>
      on(
        operations.intendMeasure,
        measureId,
        { sentOn, how: 'registered-letter', text: 'Wij zijn van plan.' },
        as,
      ),
    step: (measureId: string, step: string, day: string, result: string | null = null) =>
      on(operations.recordMeasureStep, measureId, { step, on: day, result, text: 'Zo is het gegaan.' }),
    decide: (measureId: string, more: object = {}, as?: Caller) =>
      on(operations.decideMeasure, measureId, { ...plainDecision, ...more }, as),
    on,
    close: async (outcome: string) => {
      const { reports, parties } = await look();
      const told = { how: 'told', text: 'Zo is het afgelopen.' };
      return change(operations.closeCase, {
        body: {
          outcome,
          why: 'Klaar',
          reporters: reports.map(({ id }: { id: string }) => ({ reportId: id, told })),
          parties: parties
            .filter(({ role }: { role: string }) => ['accused', 'affected'].includes(role))
            .map(({ id }: { id: string }) => ({ partyId: id, told })),
        },
      });
    },
  };
}

const party = { personId: null, note: '', guardianOf: null, hasInterest: false } as const;

const triage = {
  title: 'Ruzie in de groepsapp',
  category: 'cyberbullying',
  seriousness: 'serious',
  begun: 'school',
  place: 'whatsapp',
  ageGroup: '9-11',
  illegalImage: false,
  facts: {},
} as const;

export interface RefusedFor {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why something was refused: each code with what goes with it. */
export async function whyNot(asked: Promise<Reply> | Reply): Promise<readonly RefusedFor[]> {
  const { status, json } = await asked;
  if (status < 300) return [];
  return (json.issues ?? [{ code: json.code }]).map(({ code, params = {} }: RefusedFor) => ({
    code,
    params,
  }));
}

/** The codes alone. */
export async function codesOf(asked: Promise<Reply> | Reply): Promise<readonly string[]> {
  return (await whyNot(asked)).map(({ code }) => code);
}

export { type CaseWorld, openCaseWorld };
