import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from './office.ts';

let world: Office;
beforeAll(async () => {
  world = await openOffice();
});
afterAll(() => world.close());

describe('answers from another system', () => {
  const file = (text: string) => Buffer.from(text, 'utf8').toString('base64');

  it('CON-32: adds good rows once, names each fault by row and column, and gives way to a later answer', async () => {
    const one = await world.newChild({ sourceKey: '7001' });
    await world.newChild({ sourceKey: '7002', birthDate: '2016-07-07' });
    const old = await world.newChild({ sourceKey: '7003', birthDate: '2010-01-01' });
    const rows = [
      'Leerlingnummer;Naam;Geboortedatum;Toestemming social media;nieuwsbrief;Datum',
      '7001;Kind Voorbeeld;06-06-2016;ja;nee;01-09-2026',
      ';Kind Voorbeeld;07-07-2016;Nee;;',
      '7003;Kind Voorbeeld;01-01-2010;ja;ja;01-09-2026',
      '9999;Niemand;01-01-2016;ja;ja;',
      '7002;Kind Voorbeeld;07-07-2016;ja;ja;',
      ';Noor Voorbeeld;05-05-2016;misschien;ja;31-02-2026',
      ';Sem Voorbeeld;03-02-2018;misschien;ja;',
    ];
    const given = {
      content: file(rows.join('\r\n')),
      source: 'Parro 1-9-2026',
      saidOn: '2026-09-01',
      mapping: null,
    };
    const preview = await world.ask(world.family.office, operations.previewConsentImport, { body: given });
    expect(preview.status, JSON.stringify(preview.json)).toBe(200);
    expect(preview.json.mapping).toMatchObject({ pupilNumber: 0, name: 1, birthDate: 2, saidOn: 5 });
    expect(preview.json.counts).toEqual({ rows: 7, given: 2, refused: 2, already: 0, empty: 1, faults: 5 });
    expect(preview.json.faults).toEqual([
      { row: 4, column: null, code: 'decides-self' },
      { row: 5, column: 0, code: 'nobody' },
      { row: 6, column: null, code: 'twice' },
      { row: 7, column: 5, code: 'unreadable-date' },
      { row: 8, column: 3, code: 'unreadable-answer' },
    ]);
    const { planDigest } = preview.json;
    const wrong = await world.ask(world.family.office, operations.applyConsentImport, {
      body: { ...given, planDigest: 'x' },
    });
    expect(wrong.status).toBe(409);
    const apply = () =>
      world.ask(world.family.office, operations.applyConsentImport, { body: { ...given, planDigest } });
    const [first, second] = await Promise.all([apply(), apply()]);
    const applied = first.json.given > 0 ? first : second;
    expect(first.json.given + second.json.given).toBe(2);
    expect(applied).toMatchObject({ status: 201, json: { given: 2, refused: 2 } });
    const again = await world.ask(world.family.office, operations.applyConsentImport, {
      body: { ...given, planDigest },
    });
    expect(again).toMatchObject({ status: 201, json: { given: 0, refused: 0 } });
    const { consents, history } = await world.shown(one);
    expect(history).toHaveLength(2);
    expect(history[0]).toMatchObject({ way: 'imported', source: 'Parro 1-9-2026', answeredBy: null });
    const social = consents.find(
      ({ purposeId: id }: { purposeId: string }) =>
        id === history.find(({ kind }: { kind: string }) => kind === 'given').purposeId,
    );
    expect(social.notes).toContain('start-value');
    expect(await world.stateOf(old)).toBe('none');
    await world.record(one, world.family.mother, 'refused');
    expect(await world.stateOf(one)).toBe('refused');
  });

  it('CON-32: says what is no table', async () => {
    const body = { content: file('alleen een regel'), source: 'x', saidOn: '2026-09-01', mapping: null };
    const reply = await world.ask(world.family.office, operations.previewConsentImport, { body });
    expect(reply).toMatchObject({
      status: 422,
      json: { issues: [{ at: '/body/content', code: 'no-table' }] },
    });
  });
});
