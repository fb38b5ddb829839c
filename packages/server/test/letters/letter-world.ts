import { type LetterKind, operations } from '@plaatswijs/contract';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { CaseWorld, Reply } from '../cases/case-world.ts';
import { openMeasureCase } from '../measures/measure-world.ts';

export type LetterCase = Awaited<ReturnType<typeof openLetterCase>>;

/** What a school settles before it writes letters. */
export const paper = {
  lines: ['Verzonnenlaan 1', '1234 AB Verzonnen'],
  telephone: '010-0000000',
  web: 'school.example',
  place: 'Verzonnen',
  authority: 'Het college van bestuur',
  objectionTo: 'het college van bestuur, Postbus 1, 1234 AB Verzonnen',
};

/** The text of a template that was changed, and the version that was seen. */
export function saveTemplate(world: CaseWorld, kind: LetterKind, body: object, as = world.people.director) {
  return world.ask(as, operations.changeLetterTemplate, { params: { kind }, body });
}

/** Settles the head of letters, as it was seen just before. */
export async function settleHead(world: CaseWorld, body: object, as = world.people.director): Promise<Reply> {
  const { version } = (await world.ask(as, operations.showLetterHead)).json;
  return world.ask(as, operations.changeLetterHead, { body: { version, ...body } });
}

/** A case in which letters are written. */
export async function openLetterCase(world: CaseWorld, more: Parameters<typeof openMeasureCase>[1] = {}) {
  const opened = await openMeasureCase(world, more);
  const { caseId, change, partyId } = opened;
  const by = world.people.counsellor;
  const letters = async (as: Caller = by) =>
    (await world.ask(as, operations.listCaseLetters, { params: { caseId } })).json;
  const letter = async (letterId: string, as: Caller = by) =>
    (await letters(as)).items.find(({ id }: { id: string }) => id === letterId);
  const draft = (kind: LetterKind, given: object = {}, as?: Caller): Promise<Reply> =>
    change(operations.draftLetter, {
      ...(as === undefined ? {} : { as }),
      body: {
        kind,
        partyId,
        measureId: null,
        addressee: { partyId: null, name: 'Ouders van Sem', lines: ['Straat 2'] },
        ...given,
      },
    });
  /** Writes it with everything filled in that a person has to, and signed. */
  const write = async (letterId: string, given: object = {}): Promise<Reply> => {
    const seen = await letter(letterId);
    const open: readonly { written: string; filled: string }[] = seen.open;
    const body = open
      .filter(({ filled }) => filled === 'hand')
      .reduce((text, { written }) => text.replaceAll(written, 'Ingevuld door een mens.'), String(seen.body));
    return change(operations.changeLetter, {
      params: { letterId },
      body: {
        revision: seen.revision,
        subject: seen.subject,
        body,
        addressee: { name: seen.addressee.name, lines: seen.addressee.lines },
        signatory: { name: 'D. Verzonnen', role: 'directeur' },
        ...given,
      },
    });
  };
  const finalise = async (letterId: string, revision?: number): Promise<Reply> =>
    change(operations.finaliseLetter, {
      params: { letterId },
      body: { revision: revision ?? (await letter(letterId)).revision },
    });
  return {
    ...opened,
    letters,
    letter,
    draft,
    write,
    finalise,
    sent: (letterId: string, on: string, how = 'registered-post') =>
      change(operations.markLetterSent, { params: { letterId }, body: { on, how } }),
    file: (letterId: string, format: string, as: Caller = by) =>
      world.raw(as, 'GET', `/cases/${caseId}/letters/${letterId}/${format}`),
    /** A letter that was made final; answers with its id. */
    made: async (kind: LetterKind, given: object = {}): Promise<string> => {
      const letterId = String((await draft(kind, given)).json.made);
      await write(letterId);
      const done = await finalise(letterId);
      if (done.status !== 200) throw new Error(JSON.stringify(done.json));
      return letterId;
    },
  };
}

/** Every row of a table, past all walls. */
export async function rowsIn(world: CaseWorld, table: 'formal_letter' | 'letter_template' | 'audit_event') {
  const { rows } = await asOwner(world, `select * from plaatswijs.${table} order by 1, 2`);
  return rows;
}

/** Does what the program would never do. */
export async function asOwner(
  world: CaseWorld,
  statement: string,
  values: readonly string[] = [],
): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }> {
  const owner = await world.opened.connectAsOwner();
  try {
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    return await owner.query(statement, [...values]);
  } finally {
    await owner.end();
  }
}
