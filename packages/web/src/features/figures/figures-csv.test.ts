import { describe, expect, it } from 'vitest';
import { type CsvWords, figuresCsv } from './figures-csv.ts';

const words: CsvWords = {
  head: ['Schooljaar', 'School', 'Tabel', 'Wat', 'Aantal'],
  hidden: 'niet getoond',
  total: 'Samen',
  medianDays: 'Middelste aantal dagen',
  cases: 'Zaken',
  answers: 'Antwoord',
  measures: 'Maatregelen',
  axis: {
    category: 'Wat',
    seriousness: 'Ernst',
    place: 'Waar',
    'age-group': 'Leeftijd',
    outcome: 'Afloop',
    month: 'Maand',
  },
  within: 'Op tijd',
  later: 'Later',
  waiting: 'Nog niet',
  wordsOf: () => (code) => (code === 'sexting' ? 'Sexting; "beeld"' : code),
};

const figures = {
  cases: {
    total: 12,
    tables: [
      {
        axis: 'category' as const,
        rows: [
          { code: 'insult', count: 12 },
          { code: 'sexting', count: null },
          { code: 'threat', count: 0 },
        ],
      },
    ],
  },
  answers: { total: null, within: null, later: null, waiting: null, medianDays: 1.5 },
  measures: { total: 0, rows: [] },
};

describe('figures for a spreadsheet', () => {
  it('FIG-14 is a line for each number, and says what is not shown', () => {
    const lines = figuresCsv('2025-2026', [{ name: 'De Marel', figures }], words).split('\r\n');
    expect(lines[0]).toBe('\uFEFFSchooljaar;School;Tabel;Wat;Aantal');
    expect(lines[1]).toBe('2025-2026;De Marel;Zaken;Samen;12');
    expect(lines[3]).toBe('2025-2026;De Marel;Wat;"Sexting; ""beeld""";niet getoond');
    expect(lines[4]).toBe('2025-2026;De Marel;Wat;threat;0');
    expect(lines).toContain('2025-2026;De Marel;Antwoord;Middelste aantal dagen;1.5');
    expect(lines).toHaveLength(1 + 1 + 3 + 5 + 1 + 1);
  });

  it('FIG-14 holds nothing that a spreadsheet would work out', () => {
    for (const name of ['=1+1', '+31', '-x', '@som', '\tx']) {
      const [, line = ''] = figuresCsv('2025-2026', [{ name, figures }], words).split('\r\n');
      expect(line.startsWith(`2025-2026;'${name};`)).toBe(true);
    }
  });
});
