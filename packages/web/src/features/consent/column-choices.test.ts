import type { ConsentImportMapping } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { choicesOf, mappingOf, repeated } from './column-choices.ts';

const mapping: ConsentImportMapping = {
  pupilNumber: 0,
  name: null,
  birthDate: null,
  saidOn: 4,
  purposes: [
    { column: 2, purposeId: 'website' },
    { column: 3, purposeId: 'newsletter' },
  ],
};

describe('what each column holds', () => {
  it('goes from a mapping to choices and back unchanged', () => {
    const choices = choicesOf(mapping, 6);
    expect(choices).toEqual([
      'pupilNumber',
      'skip',
      'purpose:website',
      'purpose:newsletter',
      'saidOn',
      'skip',
    ]);
    expect(mappingOf(choices)).toEqual(mapping);
  });

  it('may be nothing more than once, and anything else only once', () => {
    expect(repeated(['skip', 'skip', 'name', 'purpose:a', 'purpose:b'])).toEqual([]);
    expect(repeated(['name', 'purpose:a', 'name', 'purpose:a'])).toEqual([2, 3]);
  });
});
