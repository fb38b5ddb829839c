import { createHash } from 'node:crypto';
import { type LetterKind, letterKinds, operations } from '@plaatswijs/contract';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { type CaseWorld, codeOf, openCaseWorld } from '../cases/case-world.ts';
import { schoolIs } from '../measures/measure-world.ts';
import { asOwner, openLetterCase, paper, rowsIn, saveTemplate, settleHead } from './letter-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
  await schoolIs(world, { sector: 'po', denomination: 'private' });
  await settleHead(world, paper);
});
afterAll(() => world.close());

const days = { from: '2026-11-23', until: '2026-11-25' };

/** A case in which a pupil was suspended. */
async function suspended() {
  const one = await openLetterCase(world);
  const measureId = await one.begin('suspension');
  expect((await one.decide(measureId, days)).status).toBe(200);
  return { ...one, measureId };
}

describe('a draft', () => {
  it('LET-7 begins filled in with what is known, and leaves the rest to a person', async () => {
    const one = await suspended();
    const { status, json } = await one.draft('suspension-pupil', { measureId: one.measureId });
    expect(status).toBe(201);
    const letter = await one.letter(json.made);
    expect(letter).toMatchObject({
      status: 'draft',
      revision: 1,
      number: null,
      templateVersion: 0,
      files: [],
    });
    expect(letter.body).toContain(
      'Het college van bestuur schorst Sem van 23 november 2026 tot en met 25 november 2026.',
    );
    expect(letter.body).toContain('Dat zijn 3 dagen.');
    expect(letter.body).toContain('Omdat het herhaald is gebeurd, na twee gesprekken.');
    expect(letter.body).toMatch(/artikel \S+ \(/);
    const open = letter.open.map(
      ({ field, filled }: { field: string; filled: string }) => `${field}: ${filled}`,
    );
    expect(open).toEqual([
      'facts: hand',
      'objection-term: final',
      'objection-until: final',
      'objection-to: final',
    ]);
    const { entries } = await one.look();
    expect(entries.at(-1)).toMatchObject({ kind: 'letter-made', code: 'draft', letterId: json.made });
  });

  it('LET-7 keeps which version of the template it came from', async () => {
    const standard = (
      await world.ask(world.people.director, operations.showLetterTemplate, {
        params: { kind: 'closing-letter' },
      })
    ).json;
    const saved = await saveTemplate(world, 'closing-letter', {
      version: standard.version,
      subject: 'Het is klaar',
      body: 'Dag {{geadresseerde}},\n\n{{feiten}}',
    });
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    expect(await one.letter(letterId)).toMatchObject({
      templateVersion: saved.json.version,
      subject: 'Het is klaar',
      body: 'Dag Ouders van Sem,\n\n{{feiten}}',
    });
  });

  it('LET-7 a name that looks like a field is not taken for one', async () => {
    const one = await openLetterCase(world);
    const addressee = { partyId: null, name: 'Jan {{reden}} Verzonnen', lines: [] };
    const letterId = (await one.draft('hearing-invitation', { addressee })).json.made;
    const { body, open } = await one.letter(letterId);
    expect(body).toContain('Jan { {reden} } Verzonnen');
    expect(open.map(({ field }: { field: string }) => field)).not.toContain('reason');
  });

  it('LET-6 goes with its measure, and never with one or with somebody of another case', async () => {
    const one = await suspended();
    const other = await suspended();
    expect(await codeOf(one.draft('suspension-pupil'))).toBe('measure-missing');
    expect(await codeOf(one.draft('reprimand', { measureId: one.measureId }))).toBe('not-with-measure');
    expect((await one.draft('suspension-pupil', { measureId: other.measureId })).status).toBe(404);
    expect((await one.draft('closing-letter', { partyId: other.partyId })).status).toBe(404);
    const to = { partyId: other.partyId, name: null, lines: [] };
    expect((await one.draft('closing-letter', { addressee: to })).status).toBe(404);
    const nobody = { partyId: null, name: null, lines: [] };
    expect(await codeOf(one.draft('closing-letter', { addressee: nobody }))).toBe('name-missing');
    for (const kind of Object.keys(letterKinds) as LetterKind[])
      if (letterKinds[kind].measure === 'needed')
        expect(await codeOf(one.draft(kind))).toBe('measure-missing');
  });

  it('LET-8 is written by one at a time', async () => {
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    expect((await one.write(letterId)).status).toBe(200);
    expect((await one.write(letterId, { revision: 1 })).json).toMatchObject({ code: 'changed-meanwhile' });
    expect((await one.finalise(letterId, 1)).json).toMatchObject({ code: 'changed-meanwhile' });
    expect((await one.letter(letterId)).revision).toBe(2);
  });

  it('LET-17 tells the second of two who write it who wrote what is there now, and keeps the first', async () => {
    const one = await openLetterCase(world);
    const { counsellor, director } = world.people;
    const letterId = (await one.draft('closing-letter')).json.made;
    const seen = await one.letter(letterId);
    expect(seen).toMatchObject({ changedAt: null, changedBy: null });
    const { version } = await one.letters();
    const write = (as: Caller, body: string) =>
      world.ask(as, operations.changeLetter, {
        params: { caseId: one.caseId, letterId },
        body: {
          version,
          revision: seen.revision,
          subject: seen.subject,
          body,
          addressee: { name: seen.addressee.name, lines: [] },
          signatory: null,
        },
      });
    const both = await Promise.all([write(counsellor, 'Van de een.'), write(director, 'Van de ander.')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const first = both[0]?.status === 200 ? counsellor : director;
    expect(await one.letter(letterId)).toMatchObject({
      revision: 2,
      body: first === counsellor ? 'Van de een.' : 'Van de ander.',
      changedBy: { id: first.personId },
    });
    const second = first === counsellor ? director : counsellor;
    expect((await write(second, 'Toch van mij.')).json.code).toBe('changed-meanwhile');
  });

  it('LET-3 knows no field that does not belong in it', async () => {
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    for (const body of ['{{bestaat_niet}}', '{{beroep_tot}}', '{{}}'])
      expect(await codeOf(one.write(letterId, { body }))).toBe('unknown-field');
  });

  it('LET-10 can be thrown away; that there was one stays on the timeline', async () => {
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    const dropped = await one.change(operations.dropLetter, { params: { letterId }, body: { revision: 1 } });
    expect(dropped.status).toBe(200);
    expect((await one.letters()).items).toEqual([]);
    expect((await one.look()).entries.at(-1)).toMatchObject({
      kind: 'letter-made',
      code: 'dropped',
      letterId,
    });
  });
});

describe('making a letter final', () => {
  it('LET-9 asks who signs, that nothing is open, and that the way to object is still in it', async () => {
    const one = await suspended();
    const letterId = (await one.draft('suspension-pupil', { measureId: one.measureId })).json.made;
    expect(await codeOf(one.finalise(letterId))).toBe('signatory-missing');
    await one.write(letterId, { body: 'U wordt geschorst. {{feiten}}' });
    expect(await codeOf(one.finalise(letterId))).toBe('lacks-objection-term');
    await one.write(letterId, { body: '{{feiten}} {{bezwaartermijn}} {{bezwaar_bij}}' });
    expect(await codeOf(one.finalise(letterId))).toBe('lacks-objection-until');
    await one.write(letterId, { body: '{{feiten}} {{bezwaartermijn}} {{bezwaar_tot}} {{bezwaar_bij}}' });
    expect(await codeOf(one.finalise(letterId))).toBe('still-open');
    await one.write(letterId);
    expect((await one.finalise(letterId)).status).toBe(200);
  });

  it('LET-9 no decision goes out before it was taken, and no intention after', async () => {
    const one = await openLetterCase(world);
    const measureId = await one.begin('suspension');
    const letterId = (await one.draft('suspension-pupil', { measureId })).json.made;
    await one.write(letterId);
    expect(await codeOf(one.finalise(letterId))).toBe('not-decided');
    await one.decide(measureId, days);
    expect((await one.finalise(letterId)).status).toBe(200);
    const early = (await one.draft('objection-receipt', { measureId })).json.made;
    await one.write(early);
    expect(await codeOf(one.finalise(early))).toBe('not-decided');
  });

  it('LET-9 where nobody said where an objection goes, no decision is made final', async () => {
    await settleHead(world, { ...paper, objectionTo: null });
    const one = await suspended();
    const letterId = (await one.draft('suspension-pupil', { measureId: one.measureId })).json.made;
    await one.write(letterId);
    expect(await codeOf(one.finalise(letterId))).toBe('objection-to-missing');
    await settleHead(world, paper);
    expect((await one.finalise(letterId)).status).toBe(200);
  });

  it('LET-10 LET-11 dates and numbers it, with the term of the law, and keeps both files with their digest', async () => {
    const one = await suspended();
    const letterId = await one.made('suspension-pupil', { measureId: one.measureId });
    const second = await one.made('closing-letter');
    const letter = await one.letter(letterId);
    const { number } = await one.look();
    expect(letter).toMatchObject({
      status: 'final',
      number: `${number}-B1`,
      datedOn: '2026-11-21',
      open: [],
    });
    expect((await one.letter(second)).number).toBe(`${number}-B2`);
    // Six weeks after 21 November is 2 January, a Saturday: the term runs on to the Monday.
    expect(letter.body).toContain('tot zes weken na de dag waarop deze brief is verzonden');
    expect(letter.body).toContain('is de laatste dag 4 januari 2027');
    expect(letter.body).toContain(paper.objectionTo);
    for (const { format, digest, bytes } of letter.files) {
      const saved = await one.file(letterId, format);
      expect(saved.statusCode).toBe(200);
      expect(saved.rawPayload.length).toBe(bytes);
      expect(createHash('sha256').update(saved.rawPayload).digest('hex')).toBe(digest);
      expect(saved.headers['content-disposition']).toBe(
        `attachment; filename="brief-${digest.slice(0, 12)}.${format}"`,
      );
      expect(saved.headers['content-security-policy']).toContain('sandbox');
      expect(saved.rawPayload.toString('latin1').startsWith(format === 'pdf' ? '%PDF-1.7' : 'PK')).toBe(true);
    }
    expect(letter.files).toHaveLength(2);
    const again = await one.file(letterId, 'pdf');
    expect(again.rawPayload.equals((await one.file(letterId, 'pdf')).rawPayload)).toBe(true);
  });

  it('LET-11 who objects is told before which day they have an answer', async () => {
    const one = await suspended();
    const { measureId } = one;
    const objected = await one.on(operations.objectToMeasure, measureId, {
      receivedOn: '2026-11-21',
      text: 'De ouders zijn het er niet mee eens.',
    });
    expect(objected.status).toBe(201);
    const letter = await one.letter((await one.draft('objection-receipt', { measureId })).json.made);
    // Four weeks after 21 November is 19 December, a Saturday: the term runs on to the Monday.
    expect(letter.body).toContain('U krijgt de beslissing uiterlijk op 21 december 2026.');
    expect(letter.open).toEqual([]);
  });

  it('LET-11 an appeal and a view run by the cao, which no holiday stretches', async () => {
    const one = await openLetterCase(world, { capacity: 'staff' });
    const measureId = await one.begin('reprimand');
    const letterId = await one.made('intention-staff', { measureId });
    const { body } = await one.letter(letterId);
    expect(body).toContain('Dat kan tot drie weken na de dag waarop deze brief is verzonden.');
    expect(body).toContain('is de laatste dag 12 december 2026');
    const early = String((await one.draft('reprimand', { measureId })).json.made);
    await one.write(early);
    expect(await codeOf(one.finalise(early))).toBe('not-decided');
  });

  it('LET-10 it is not changed after that, nor thrown away, whatever the program does', async () => {
    const one = await openLetterCase(world);
    const letterId = await one.made('closing-letter');
    for (const operation of [operations.finaliseLetter, operations.dropLetter])
      expect((await one.change(operation, { params: { letterId }, body: { revision: 2 } })).json.code).toBe(
        'conflict',
      );
    expect((await one.write(letterId)).json.code).toBe('conflict');
    for (const set of [
      "sealed = '\\x00'",
      'number = 9',
      "pdf = '\\x00'",
      "status = 'draft'",
      "dated_on = '2020-01-01'",
    ])
      await expect(
        asOwner(world, `update plaatswijs.formal_letter set ${set} where id = $1`, [letterId]),
        set,
      ).rejects.toThrow();
  });

  it('LET-4 another head counts from then on, and not in what was final', async () => {
    const one = await openLetterCase(world);
    const letterId = await one.made('closing-letter');
    const before = (await one.file(letterId, 'pdf')).rawPayload;
    const other = { ...paper, place: 'Elders' };
    await settleHead(world, other);
    expect((await one.file(letterId, 'pdf')).rawPayload.equals(before)).toBe(true);
    await settleHead(world, paper);
  });

  it('LET-12 how and when it was sent is said once', async () => {
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    expect((await one.sent(letterId, '2026-11-21')).json.code).toBe('conflict');
    await one.write(letterId);
    await one.finalise(letterId);
    expect(await codeOf(one.sent(letterId, '2026-11-22'))).toBe('in-future');
    expect(await codeOf(one.sent(letterId, '2026-11-20'))).toBe('before-final');
    expect((await one.sent(letterId, '2026-11-21')).status).toBe(200);
    expect((await one.sent(letterId, '2026-11-21')).json.code).toBe('conflict');
    expect(await one.letter(letterId)).toMatchObject({
      status: 'sent',
      sentOn: '2026-11-21',
      sentHow: 'registered-post',
    });
    expect((await one.look()).entries.at(-1)).toMatchObject({
      kind: 'letter-sent',
      code: 'registered-post',
      letterId,
    });
  });
});

describe('who has a letter before them', () => {
  it('LET-13 for everybody else there is none, and no file of it', async () => {
    const one = await openLetterCase(world);
    const letterId = await one.made('closing-letter');
    const draftId = (await one.draft('closing-letter')).json.made;
    const { administrator, guard, teacher, elsewhere, pupil } = world.people;
    for (const stranger of [administrator, guard, teacher, elsewhere, pupil]) {
      expect([403, 404]).toContain(
        (await world.ask(stranger, operations.listCaseLetters, { params: { caseId: one.caseId } })).status,
      );
      for (const id of [letterId, draftId])
        for (const format of ['pdf', 'docx'])
          expect((await one.file(id, format, stranger)).statusCode).toBe(404);
    }
    const token: Caller = {
      ...world.people.counsellor,
      via: { kind: 'token', tokenId: newId(), scopes: ['cases.read', 'cases.open'] },
    };
    expect((await one.file(letterId, 'pdf', token)).statusCode).toBe(404);
    const other = await openLetterCase(world);
    expect((await other.file(letterId, 'pdf')).statusCode).toBe(404);
    expect((await one.file(letterId, 'exe')).statusCode).toBe(404);
  });

  it('LET-14 nothing of it can be read in the database', async () => {
    const one = await openLetterCase(world);
    const letterId = await one.made('closing-letter');
    const [row] = (await rowsIn(world, 'formal_letter')).filter((each) => each['id'] === letterId);
    const kept = Object.values(row ?? {})
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)))
      .join('\n');
    for (const said of ['Ouders van Sem', 'Ingevuld door', 'D. Verzonnen', '%PDF', 'word/document.xml'])
      expect(kept).not.toContain(said);
  });

  it('LET-14 what is not what was kept is not given out', async () => {
    const one = await openLetterCase(world);
    const [first, second] = [await one.made('closing-letter'), await one.made('closing-letter')];
    await asOwner(world, 'alter table plaatswijs.formal_letter disable trigger formal_letter_stays');
    await asOwner(
      world,
      'update plaatswijs.formal_letter a set pdf = b.pdf from plaatswijs.formal_letter b where a.id = $1 and b.id = $2',
      [first, second],
    );
    await asOwner(world, 'alter table plaatswijs.formal_letter enable trigger formal_letter_stays');
    expect((await one.file(first, 'pdf')).statusCode).toBe(409);
    expect((await one.file(second, 'pdf')).statusCode).toBe(200);
  });

  it('LET-15 who saved it is in the audit, in ids', async () => {
    const one = await openLetterCase(world);
    const letterId = await one.made('closing-letter');
    await one.file(letterId, 'docx', world.people.director);
    const events = (await rowsIn(world, 'audit_event')).filter(({ kind }) =>
      String(kind).startsWith('cases.letter-'),
    );
    expect(events.at(-1)).toMatchObject({
      kind: 'cases.letter-read',
      subject: one.caseId,
      detail: { schoolId: world.schoolId, letterId, format: 'docx' },
    });
    expect(JSON.stringify(events)).not.toContain('Sem');
  });

  it('LET-10 a draft can be looked at as a file, which says that it is one', async () => {
    const one = await openLetterCase(world);
    const letterId = (await one.draft('closing-letter')).json.made;
    const shown = await one.file(letterId, 'pdf');
    expect(shown.statusCode).toBe(200);
    const docx = unzipSync((await one.file(letterId, 'docx')).rawPayload);
    expect(strFromU8(docx['word/footer1.xml'] ?? new Uint8Array())).toContain('Concept · ');
    expect((await one.letter(letterId)).files).toEqual([]);
  });
});

// The last of this file: what a school sets is never taken away again.
describe('the terms in a letter', () => {
  it('LET-11 where the school gives more time to object, the letter gives it', async () => {
    await asOwner(
      world,
      `insert into plaatswijs.own_term (board_id, id, school_id, key, value, reason, valid_from, by_person, made_at)
       values ($1, $2, $3, 'objection', '8', 'Vakantie', '2026-01-01', $4, now())`,
      [world.boardId, newId(), world.schoolId, world.people.director.personId],
    );
    const one = await suspended();
    const { body } = await one.letter(await one.made('suspension-pupil', { measureId: one.measureId }));
    expect(body).toContain('tot acht weken na de dag waarop deze brief is verzonden');
    // Eight weeks after 21 November is 16 January, a Saturday.
    expect(body).toContain('is de laatste dag 18 januari 2027');
  });
});
