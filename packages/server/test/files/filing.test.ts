import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { type CaseWorld, codeOf, named, openCaseWorld, openOne } from '../cases/case-world.ts';
import { audited, tie } from './file-world.ts';

const triage = {
  title: 'X',
  category: 'insult',
  seriousness: 'light',
  begun: 'school',
  place: 'whatsapp',
  ageGroup: '12-13',
  illegalImage: false,
  facts: { breachFound: true },
} as const;

const chosen = {
  kind: 'correspondence',
  on: '2026-11-20',
  title: 'Wat er was afgesproken',
  facts: 'Op 20 november is afgesproken dat het bericht weg ging.',
  entries: [],
  letterIds: [],
} as const;

/** A case about one kind of people, in which it was found that the protocol was broken, and who it is about put in it. */
async function caseAbout(world: CaseWorld, kind: 'staff' | 'pupil' | 'parent', personId: string) {
  const one = await openOne(world, { about: [kind] });
  await one.change(operations.takeUpCase);
  expect((await one.change(operations.triageCase, { body: triage })).status).toBe(200);
  const { personId: directorId } = world.people.director;
  const ends = { params: { personId: directorId }, body: { reason: 'Leest de zaak niet' } };
  expect((await one.change(operations.endReader, ends)).status).toBe(200);
  const party = named(personId, 'accused', { capacity: kind });
  const partyId: string = (await one.change(operations.addParty, { body: party })).json.made;
  const filing = async (by: Caller = world.people.counsellor) =>
    (await world.ask(by, operations.showCaseFiling, { params: { caseId: one.caseId } })).json;
  const file = (body: object, as?: Caller) =>
    one.change(operations.fileFromCase, {
      ...(as === undefined ? {} : { as }),
      body: { partyId, personId, ...chosen, ...body },
    });
  const asked = async () => {
    const { duties } = await one.look();
    return duties.filter((duty: { code: string }) => duty.code === 'protocol-file');
  };
  return { ...one, partyId, filing, file, asked };
}

const personeel = 'personeelsdossier';
const leerling = 'leerlingendossier';
const rows = [
  ['stellingwerf.A.7b', 'stellingwerf', 'staff', personeel],
  ['stellingwerf.A.7b', 'stellingwerf', 'pupil', leerling],
  ['stellingwerf.A.7b', 'stellingwerf', 'parent', leerling],
  ['asko.D.1b', 'asko', 'staff', personeel],
  ['asko.D.4b', 'asko', 'pupil', leerling],
  ['asko.D.4b', 'asko', 'parent', leerling],
  ['demarel.SM.1b', 'demarel', 'staff', personeel],
  ['demarel.SOL.1b', 'demarel', 'pupil', 'leerlingdossier'],
  ['demarel.SOL.1b', 'demarel', 'parent', 'leerlingdossier'],
  ['twijs.S.2b', 'twijs', 'staff', personeel],
  ['twijs.S.5b', 'twijs', 'pupil', leerling],
  ['twijs.S.5b', 'twijs', 'parent', leerling],
] as const;

describe.each(['stellingwerf', 'asko', 'demarel', 'twijs'])(
  'FIL-12 in whose file it goes, at %s',
  (protocol) => {
    let world: CaseWorld;
    beforeAll(async () => {
      world = await openCaseWorld({ protocol });
    });
    afterAll(() => world.close());

    const here = rows.filter(([, of]) => of === protocol);
    it.each(here)('FIL-12 %s (%s): of %s into the %s', async (row, _, kind, called) => {
      const { director } = world.people;
      const who = await world.add('Wie', kind === 'staff' ? 'employee' : kind);
      const child = kind === 'parent' ? await world.add('Kind', 'pupil') : null;
      if (child !== null) await tie(world, who, child);
      const owner = child ?? who;
      const { filing, file, asked } = await caseAbout(world, kind, who);
      expect(await asked()).toMatchObject([{ state: 'open', file: called }]);
      const article = row.replace(/^[^.]+\./, '').replace(/[a-z]$/, '');
      const { parties, mayFile } = await filing();
      expect({ parties, mayFile }).toMatchObject({
        mayFile: true,
        parties: [
          {
            ...{ capacity: kind, file: kind === 'staff' ? 'staff' : 'pupil', asked: true },
            owners: [{ id: owner }],
            article: { file: called },
          },
        ],
      });
      expect(`${parties[0].article.section}.${parties[0].article.number}`).toContain(
        article.split('.').at(-1),
      );
      const filed = await file({ personId: owner });
      expect(filed.status, JSON.stringify(filed.json)).toBe(201);
      expect(await asked()).toMatchObject([{ state: 'done', settled: { said: chosen.title } }]);
      const { json } = await world.ask(director, operations.listFiles, {
        query: { kind: kind === 'staff' ? 'staff' : 'pupil' },
      });
      const found = json.items.find((one: { person: { id: string } }) => one.person.id === owner);
      expect(found).toMatchObject({ records: 1 });
      const record = { fileId: found.id, fileRecordId: filed.json.made };
      const shown = await world.ask(director, operations.showFileRecord, { params: record });
      expect(shown.json).toMatchObject({
        facts: chosen.facts,
        fileKind: kind === 'staff' ? 'staff' : 'pupil',
        article: { file: called },
        // The director does not read the case: of that nothing is told.
        fromCase: null,
      });
    });
  },
);

describe('FIL-12 where the protocol names no file', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld({ protocol: 'tjonger' });
  });
  afterAll(() => world.close());

  it('FIL-12 a person can file all the same, and no article is named', async () => {
    const { pupil } = world.people;
    const { filing, file, asked } = await caseAbout(world, 'pupil', pupil.personId);
    expect(await asked()).toEqual([]);
    expect((await filing()).parties).toMatchObject([{ article: null, asked: false }]);
    expect((await file({})).status).toBe(201);
  });
});

describe('what goes from a case into a file', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld({ protocol: 'demarel' });
  });
  afterAll(() => world.close());

  it('FIL-12 of a parent of several a person chooses the child; a child of another school is not among them', async () => {
    const parent = await world.add('Ouder', 'parent');
    const [first, second] = [await world.add('Bo', 'pupil'), await world.add('Az', 'pupil')];
    const elsewhere = await world.add('Cas', 'pupil', world.otherSchoolId);
    for (const child of [first, second, elsewhere]) await tie(world, parent, child);
    const { filing, file } = await caseAbout(world, 'parent', parent);
    const { owners } = (await filing()).parties[0];
    expect(owners.map(({ id }: { id: string }) => id).sort()).toEqual([first, second].sort());
    expect(await codeOf(file({ personId: parent }))).toBe('not-theirs');
    expect(await codeOf(file({ personId: elsewhere }))).toBe('not-theirs');
    const bystander = await world.add('Dex', 'pupil');
    expect(await codeOf(file({ personId: bystander }))).toBe('not-theirs');
    expect((await file({ personId: second })).status).toBe(201);
    const { json } = await world.ask(world.people.director, operations.listFiles);
    const ids = json.items.map((one: { person: { id: string } }) => one.person.id);
    expect(ids).toContain(second);
    expect(ids).not.toContain(first);
  });

  it('FIL-11 only what was chosen is copied, in the words in which it was chosen', async () => {
    const { director, counsellor } = world.people;
    const child = await world.add('Kind', 'pupil');
    const { file, change, look, partyId, caseId } = await caseAbout(world, 'pupil', child);
    const note = (text: string, basis = 'fact') => change(operations.addCaseNote, { body: { basis, text } });
    await note('Sanne en Noor zaten erbij');
    await note('Dit blijft in de zaak');
    const hearing = { partyId, at: '2026-11-21T08:00:00Z', result: 'account', text: 'Het spijt mij.' };
    expect((await change(operations.recordHearing, { body: hearing })).status).toBe(201);
    const { entries } = await look();
    const idOf = (text: string) => entries.find((one: { text: string }) => one.text === text).id;
    const filed = await file({
      entries: [
        { entryId: idOf('Sanne en Noor zaten erbij'), text: 'Twee klasgenoten zaten erbij' },
        { entryId: idOf('Het spijt mij.'), text: 'Het spijt mij.' },
      ],
    });
    expect(filed.status, JSON.stringify(filed.json)).toBe(201);
    const { json: list } = await world.ask(director, operations.listFiles, { query: { name: 'kind' } });
    const params = { fileId: list.items[0].id, fileRecordId: filed.json.made };
    const { json } = await world.ask(director, operations.showFileRecord, { params });
    expect(json.entries).toEqual([
      { on: '2026-11-21', kind: 'note', code: 'fact', text: 'Twee klasgenoten zaten erbij' },
      { on: '2026-11-21', kind: 'hearing', code: 'account', text: 'Het spijt mij.' },
    ]);
    expect(JSON.stringify(json)).not.toMatch(/Sanne|blijft in de zaak/);
    // Who reads the case as well is shown its number.
    expect(json.fromCase).toBeNull();
    const body = { personId: director.personId, capacity: 'director', reason: 'Kijkt mee' };
    await change(operations.addReader, { body });
    const again = await world.ask(director, operations.showFileRecord, { params });
    expect(again.json.fromCase).toMatchObject({ caseId });
    expect((await world.ask(counsellor, operations.showFileRecord, { params })).status).toBe(404);
    expect((await look()).entries.map(({ kind }: { kind: string }) => kind)).toContain('filed');
    const [event] = (await audited(world, 'cases.filed')).filter(({ subject }) => subject === caseId);
    expect(event?.detail).toMatchObject({ fileId: params.fileId, recordId: params.fileRecordId });
  });

  it('FIL-11 what is about somebody else in the case stays out, and so does who reported and who reads', async () => {
    const child = await world.add('Kind', 'pupil');
    const other = await world.add('Ander', 'pupil');
    const { file, change, look } = await caseAbout(world, 'pupil', child);
    const { json } = await change(operations.addParty, {
      body: named(other, 'affected', { capacity: 'pupil' }),
    });
    const at = '2026-11-21T08:00:00Z';
    const hearing = { partyId: json.made, at, result: 'account', text: 'Ik was bang.' };
    await change(operations.recordHearing, { body: hearing });
    const { entries } = await look();
    const by = (kind: string) => entries.find((one: { kind: string }) => one.kind === kind).id;
    const chose = (entryId: string) => file({ entries: [{ entryId, text: 'X' }] });
    expect(await codeOf(chose(by('hearing')))).toBe('about-somebody-else');
    expect(await codeOf(chose(by('taken-up')))).toBe('not-to-file');
    const elsewhere = await openOne(world);
    await elsewhere.change(operations.addCaseNote, { body: { basis: 'fact', text: 'Iets' } });
    const strange = (await elsewhere.look()).entries.at(-1).id;
    expect((await chose(strange)).status).toBe(404);
  });

  it('FIL-11 it is done by who handles the case, and of something; not of who is a witness', async () => {
    const { director, pupil } = world.people;
    const { file, change, filing } = await caseAbout(world, 'pupil', pupil.personId);
    const reader = { personId: director.personId, capacity: 'director', reason: 'Kijkt mee' };
    await change(operations.addReader, { body: reader });
    expect(await codeOf(file({}, director))).toBe('only-handler');
    expect((await filing(director)).mayFile).toBe(false);
    expect(await codeOf(file({ facts: ' ' }))).toBe('nothing-chosen');
    expect(await codeOf(file({ on: '2026-11-30' }))).toBe('in-future');
    const witness = await change(operations.addParty, {
      body: named(await world.add('Getuige', 'pupil'), 'witness', { capacity: 'pupil' }),
    });
    expect((await file({ partyId: witness.json.made })).status).toBe(404);
    expect((await filing()).parties).toHaveLength(1);
    // Somebody of another school has no file here.
    const stranger = await world.add('Vreemd', 'pupil', world.otherSchoolId);
    const body = named(stranger, 'accused', { capacity: 'pupil' });
    const { json } = await change(operations.addParty, { body });
    const there = file({ partyId: json.made, personId: stranger });
    expect(await codeOf(there)).toBe('not-theirs');
  });

  it('FIL-13 what the protocol asks is done when something was filed of each of whom it asks it', async () => {
    const [first, second] = [await world.add('Eerste', 'pupil'), await world.add('Tweede', 'pupil')];
    const { file, change, asked } = await caseAbout(world, 'pupil', first);
    const body = named(second, 'accused', { capacity: 'pupil' });
    const { json } = await change(operations.addParty, { body });
    expect((await file({})).status).toBe(201);
    expect(await asked()).toMatchObject([{ state: 'open' }]);
    expect((await file({ partyId: json.made, personId: second })).status).toBe(201);
    expect(await asked()).toMatchObject([{ state: 'done' }]);
    // More can be filed later, and of a case that is closed.
    expect((await file({ title: 'Nog iets' })).status).toBe(201);
  });

  it('FIL-14 somebody else changed the case meanwhile: nothing is filed', async () => {
    const { pupil, counsellor } = world.people;
    const { caseId, partyId } = await caseAbout(world, 'pupil', pupil.personId);
    const before = (await audited(world, 'files.record-put-in')).length;
    const late = await world.ask(counsellor, operations.fileFromCase, {
      params: { caseId },
      body: { version: 1, partyId, personId: pupil.personId, ...chosen },
    });
    expect(late).toMatchObject({ status: 409, json: { code: 'changed-meanwhile' } });
    expect(await audited(world, 'files.record-put-in')).toHaveLength(before);
  });
});
