import { describe, expect, it } from 'vitest';
import { breaches } from '../../messages/nl/office/breaches.ts';
import type { ExportedBreach } from './breach-queries.ts';
import { registerCsv } from './register-csv.ts';

const words = { t: breaches, moment: (moment: string) => moment };
const item = (more: Partial<ExportedBreach['record']> = {}): ExportedBreach => ({
  number: '2026-3',
  version: 2,
  recordedAt: 'A',
  changedAt: 'B',
  record: {
    title: 'Mail',
    happened: 'Het ging mis.',
    awareAt: 'C',
    discovered: 'Een ouder belde.',
    dataKinds: ['image', 'family'],
    peopleKinds: ['pupils'],
    peopleCount: 12,
    effects: 'E',
    measures: 'M',
    authority: { state: 'not-told', at: null, reason: 'Geen risico', by: 'Directeur' },
    people: { state: 'told', at: 'D', reason: '', by: 'Directeur' },
    ...more,
  },
});
const lines = (text: string) => text.replace('\uFEFF', '').split('\r\n');

describe('BRE-13 the register as a table', () => {
  it('has a heading and a row for each, with as many cells', () => {
    const [heading = '', row = '', end] = lines(registerCsv([item()], words));
    expect(heading.split(';')).toHaveLength(20);
    expect(row).toBe(
      '2026-3;A;B;Mail;C;Een ouder belde.;Het ging mis.;"Foto, film of geluid; De situatie thuis";Leerlingen;12;E;M;Niet verteld;;Geen risico;Directeur;Verteld;D;;Directeur',
    );
    expect(end).toBe('');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['zeg "ja"; nee', '"zeg ""ja""; nee"'],
    ['een\ntwee', '"een\ntwee"'],
    ['gewoon = gewoon', 'gewoon = gewoon'],
  ])('%j is text: %s', (happened, cell) => {
    expect(registerCsv([item({ happened })], words)).toContain(`;${cell};`);
  });

  it('of nothing is a heading alone', () => {
    expect(lines(registerCsv([], words))).toHaveLength(2);
  });
});
