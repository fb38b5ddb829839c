import { letterKind, operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseWorld, codeOf, openCaseWorld } from '../cases/case-world.ts';
import { asOwner, paper, rowsIn, saveTemplate } from './letter-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await openCaseWorld();
});
afterAll(() => world.close());

const show = async (kind: string, as = world.people.director) =>
  (await world.ask(as, operations.showLetterTemplate, { params: { kind } })).json;

describe('templates of letters', () => {
  it('LET-1 there is one for each kind, with what it needs', async () => {
    const { items } = (await world.ask(world.people.teacher, operations.listLetterTemplates)).json;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(letterKind.options);
    for (const kind of letterKind.options) {
      const { subject, body, fields, standard, version, own } = await show(kind);
      expect({ version, own }).toEqual({ version: 0, own: false });
      expect(standard).toEqual({ subject, body });
      for (const { written, needed } of fields)
        if (needed) expect(`${subject}${body}`, kind).toContain(written);
    }
  });

  it('LET-1 each change is another version, going back too, and nothing is ever changed', async () => {
    const first = await show('closing-letter');
    const text = { subject: 'Klaar', body: 'Dag {{geadresseerde}}' };
    expect((await saveTemplate(world, 'closing-letter', { version: 0, ...text })).json).toMatchObject({
      version: 1,
      own: true,
      ...text,
    });
    expect((await saveTemplate(world, 'closing-letter', { version: 0, ...text })).json.code).toBe(
      'changed-meanwhile',
    );
    const reset = (version: number) =>
      world.ask(world.people.director, operations.resetLetterTemplate, {
        params: { kind: 'closing-letter' },
        body: { version },
      });
    const back = (await reset(1)).json;
    expect(back).toMatchObject({ version: 2, own: false, subject: first.subject, body: first.body });
    expect(back.versions.map(({ version, reset: was }: never) => [version, was])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await reset(2)).json.code).toBe('conflict');
    await expect(asOwner(world, "update plaatswijs.letter_template set subject = 'x'")).rejects.toThrow();
  });

  it.each([
    ['suspension-pupil', '{{bezwaar_tot}}', 'lacks-objection-until'],
    ['suspension-pupil', '{{bezwaar_bij}}', 'lacks-objection-to'],
    ['suspension-pupil', '{{reden}}', 'lacks-reason'],
    ['expulsion-decision', '{{andere_school}}', 'lacks-other-school'],
    ['expulsion-decision', '{{bezwaartermijn}}', 'lacks-objection-term'],
    ['reprimand', '{{beroep_tot}}', 'lacks-appeal-until'],
    ['intention-staff', '{{zienswijze_tot}}', 'lacks-view-until'],
    ['warning-parent', '{{artikel}}', 'lacks-article'],
  ] as const)('LET-2 %s is not saved without %s', async (kind, written, code) => {
    const { version, subject, body } = await show(kind);
    expect(
      await codeOf(saveTemplate(world, kind, { version, subject, body: body.replaceAll(written, '…') })),
    ).toBe(code);
    expect((await show(kind)).version).toBe(version);
  });

  it('LET-3 a field that nobody knows, or of another letter, is refused', async () => {
    for (const field of ['{{onbekend}}', '{{ beroep_tot }}', '{{constructor}}', '{{__proto__}}'])
      expect(
        await codeOf(saveTemplate(world, 'closing-letter', { version: 0, subject: 'x', body: `a ${field}` })),
      ).toBe('unknown-field');
  });

  it('LET-5 a preview is a PDF of nobody, and nothing of it is kept', async () => {
    const { subject, body } = await show('suspension-pupil');
    const preview = (text: string) =>
      world.ask(world.people.director, operations.previewLetterTemplate, {
        params: { kind: 'suspension-pupil' },
        body: { subject, body: text },
      });
    const before = await rowsIn(world, 'letter_template');
    const { json } = await preview(body);
    expect(Buffer.from(json.pdf, 'base64').toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect((await preview('nog niets')).status).toBe(200);
    expect(await codeOf(preview('{{wat}}'))).toBe('unknown-field');
    expect(await rowsIn(world, 'letter_template')).toEqual(before);
  });

  it('LET-4 the head is settled by who settles the school, and by nobody else', async () => {
    const { director, teacher } = world.people;
    const change = (as: typeof director) =>
      world.ask(as, operations.changeLetterHead, { body: { version: 0, ...paper } });
    expect((await change(teacher)).status).toBe(403);
    expect((await change(director)).json).toMatchObject({ version: 1, ...paper });
    expect((await world.ask(teacher, operations.showLetterHead)).json).toMatchObject({
      ...paper,
      hasLogo: false,
    });
    expect(
      (await saveTemplate(world, 'closing-letter', { version: 0, subject: 'x', body: 'y' }, teacher)).status,
    ).toBe(403);
  });

  it('LET-17 of two who settle the head at once the second is refused, also the very first time', async () => {
    const { director } = world.people;
    const change = (version: number, place: string) =>
      world.ask(director, operations.changeLetterHead, { body: { ...paper, version, place } });
    const shown = async () => (await world.ask(director, operations.showLetterHead)).json;
    const { version } = await shown();
    const both = await Promise.all([change(version, 'Hier'), change(version, 'Daar')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.json.code).toBe('changed-meanwhile');
    const now = await shown();
    expect(now.version).toBe(version + 1);
    expect(['Hier', 'Daar']).toContain(now.place);
    expect((await change(0, 'Nergens')).status).toBe(409);
    expect((await change(now.version, 'Verzonnen')).status).toBe(200);
  });
});
