import { type MeasureKind, measureKind, measureStanding } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import type { BreachBy } from '../duties/case-facts.ts';
import { caseOf, everySchool, fiveProtocols } from '../duties/test/made-up-case.ts';
import { type AskedProtocol, asksForMeasure, qualifiesBreach, saidOfMeasure } from './protocol-measures.ts';

// Rows of the norms that the program carries out, by their id. What is expected is what the text of the school says.

function asked(protocol: string, by: BreachBy, category: string | null = 'cyberbullying'): AskedProtocol {
  const compiled = fiveProtocols.find(({ protocol: one }) => one.id === protocol) ?? null;
  return { compiled, by, facts: caseOf({ about: [by], category }, { breachFound: true }) };
}

/** The kinds a protocol names itself, of those about somebody like this. */
function named(protocol: string, by: BreachBy): readonly MeasureKind[] {
  return measureKind.options.filter((kind) => saidOfMeasure(asked(protocol, by), kind).standing === 'named');
}

const ofStaff: readonly MeasureKind[] = [
  'warning',
  'reprimand',
  'suspension',
  'dismissal',
  'summary-dismissal',
];

describe('MEA-1 the measures a protocol names are those of its text', () => {
  it.each([
    ['asko.D.3', 'asko', 'staff', ofStaff],
    ['asko.D.5', 'asko', 'pupil', ['warning', 'suspension', 'expulsion']],
    ['asko.D.5', 'asko', 'parent', ['warning', 'suspension', 'expulsion']],
    // Number 15: "such as", no dismissal, legal steps added.
    ['demarel.SM.2', 'demarel', 'staff', ['warning', 'reprimand', 'suspension', 'legal-steps']],
    ['demarel.SOL.2', 'demarel', 'pupil', ['warning', 'suspension', 'expulsion', 'legal-steps']],
    ['demarel.SOL.2', 'demarel', 'parent', ['warning', 'suspension', 'expulsion', 'legal-steps']],
    ['twijs.S.4', 'twijs', 'staff', ofStaff],
    [
      'twijs.S.6',
      'twijs',
      'pupil',
      ['warning', 'suspension', 'expulsion', 'collect-device', 'remove-content'],
    ],
    [
      'twijs.S.6',
      'twijs',
      'parent',
      ['warning', 'suspension', 'expulsion', 'collect-device', 'remove-content'],
    ],
  ] as const)(
    'MEA-1 %s: at %s for %s, each with that article in its words',
    (row, protocol, by, expected) => {
      expect(named(protocol, by)).toEqual(expected);
      for (const kind of expected) {
        const { citations, judge } = saidOfMeasure(asked(protocol, by), kind);
        expect(citations.map(({ articleId }) => articleId)).toEqual([row]);
        expect(citations[0]).toMatchObject({
          number: expect.stringMatching(/./),
          heading: { nl: expect.stringMatching(/./) },
        });
        expect(citations[0]?.says.nl).not.toBe('');
        expect(judge).not.toBeNull();
      }
    },
  );

  it.each([
    ['asko', 'staff', 'talk'],
    ['asko', 'parent', 'legal-steps'],
    ['demarel', 'staff', 'dismissal'],
    ['demarel', 'pupil', 'reprimand'],
    ['twijs', 'staff', 'talk'],
    ['stellingwerf', 'pupil', 'expulsion'],
  ] as const)(
    'what %s does not name for %s (%s) is not ruled out, and the school says how it reads that',
    (protocol, by, kind) => {
      const { standing, citations, remarks } = saidOfMeasure(asked(protocol, by), kind);
      expect(standing).toBe('not-named');
      expect(citations).toHaveLength(1);
      expect(remarks.map((remark) => remark.kind)).toContain('ambiguity');
    },
  );

  it('MEA-1 stellingwerf.A.7c: fitting measures are left to the school, and it names none', () => {
    for (const by of ['staff', 'pupil', 'parent'] as const) {
      expect(named('stellingwerf', by)).toEqual([]);
      for (const kind of ['talk', 'warning', 'suspension'] as const)
        expect(saidOfMeasure(asked('stellingwerf', by), kind)).toMatchObject({
          standing: 'fitting',
          citations: [{ articleId: 'stellingwerf.A.7c' }],
        });
    }
  });

  it('number 26: where a heading speaks of staff and pupils and the articles of parents too, parents are in it', () => {
    for (const protocol of ['asko', 'twijs'])
      expect(named(protocol, 'parent')).toEqual(named(protocol, 'pupil'));
  });

  it('number 28: of a child for what a parent did the text is shown to be silent', () => {
    for (const protocol of ['asko', 'demarel', 'twijs'])
      for (const kind of ['suspension', 'expulsion'] as const) {
        const kinds = (by: BreachBy) =>
          saidOfMeasure(asked(protocol, by), kind).remarks.filter((one) => one.kind === 'silence').length;
        expect(kinds('parent'), `${protocol} ${kind}`).toBe(kinds('pupil') + 1);
      }
  });

  it('number 14: asking to take a post down is asked of staff and left to the school of parents', () => {
    const post = (by: BreachBy) => ({
      ...asked('demarel', by),
      facts: caseOf({ about: [by] }, { contentFaults: ['untrue'] }),
    });
    expect(saidOfMeasure(post('staff'), 'removal-request')).toMatchObject({
      standing: 'asked',
      citations: [{ articleId: 'demarel.M.5' }],
    });
    expect(saidOfMeasure(post('parent'), 'removal-request')).toMatchObject({
      standing: 'fitting',
      citations: [{ articleId: 'demarel.O.6' }],
    });
  });
});

describe('MEA-1 that there is a measure at all', () => {
  it.each([
    ['asko.A.7b', 'asko', 'pupil', 'insult'],
    ['demarel.A.3', 'demarel', 'parent', 'threat'],
    ['demarel.A.3', 'demarel', 'staff', 'stalking'],
    ['twijs.A.8b', 'twijs', 'pupil', 'memes-stickers'],
  ] as const)(
    'MEA-1 %s: at %s the school takes a fitting measure for what %s did (%s)',
    (row, protocol, by, category) => {
      const { standing, citations } = asksForMeasure(asked(protocol, by, category));
      expect(standing).toBe('asked');
      expect(citations.map(({ articleId }) => articleId)).toContain(row);
    },
  );

  it('MEA-1 stellingwerf.A.7c: there it may', () => {
    expect(asksForMeasure(asked('stellingwerf', 'pupil'))).toMatchObject({ standing: 'fitting' });
  });

  it.each([
    ['stellingwerf.A.7a', 'stellingwerf', 'staff'],
    ['stellingwerf.A.7a', 'stellingwerf', 'parent'],
    ['asko.D.1a', 'asko', 'staff'],
    ['asko.D.4a', 'asko', 'pupil'],
    ['demarel.SM.1a', 'demarel', 'staff'],
    ['demarel.SOL.1a', 'demarel', 'parent'],
    ['twijs.S.2a', 'twijs', 'staff'],
    ['twijs.S.5a', 'twijs', 'pupil'],
  ] as const)('MEA-1 %s: at %s how what %s did may be called stands beside it', (row, protocol, by) => {
    expect(qualifiesBreach(asked(protocol, by)).citations.map(({ articleId }) => articleId)).toEqual([row]);
  });
});

describe('MEA-3 where nothing is said', () => {
  it('number 23: at De Tjongerschool no measure is named, and the protocol says so itself', () => {
    for (const by of ['staff', 'pupil', 'parent'] as const)
      for (const kind of measureKind.options) {
        const { standing, citations, remarks } = saidOfMeasure(asked('tjonger', by), kind);
        expect(standing, kind).toBe('silent');
        expect(citations).toEqual([]);
        expect(remarks.map((one) => one.kind)).toEqual(['silence']);
      }
  });

  it('a school without a protocol, and somebody no protocol knows: silent, never named', () => {
    for (const protocol of everySchool)
      expect(saidOfMeasure({ ...asked(protocol, 'pupil'), by: null }, 'warning').standing).toBe('silent');
    expect(saidOfMeasure({ ...asked('asko', 'pupil'), compiled: null }, 'warning').standing).toBe('silent');
  });
});

it('MEA-4 every kind can be asked of every protocol; what its words do not know is asked as another measure', () => {
  for (const protocol of everySchool)
    for (const by of ['staff', 'pupil', 'parent'] as const) {
      for (const kind of measureKind.options)
        expect(measureStanding.options).toContain(saidOfMeasure(asked(protocol, by), kind).standing);
      for (const kind of ['order-suspension', 'pay-withholding', 'access-ban'] as const)
        expect(saidOfMeasure(asked(protocol, by), kind)).toEqual(saidOfMeasure(asked(protocol, by), 'other'));
    }
});
