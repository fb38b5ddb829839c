import { letterField, letterKind } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsIn, filledIn, filledWhen, writtenAs } from './letter-fields.ts';
import { fieldsOf, letterNeeds } from './letter-needs.ts';
import { standardLetter } from './standard-letters.ts';
import { problemWith } from './templates.ts';

describe('fields of a letter', () => {
  it('LET-3 each is written in its own way, and found however it is spaced', () => {
    const written = letterField.options.map((field) => writtenAs(field));
    expect(new Set(written).size).toBe(written.length);
    for (const field of letterField.options) {
      const loosely = writtenAs(field).replace('{{', '{{  ').replace('}}', ' }}').toUpperCase();
      expect(fieldsIn(loosely)).toEqual({ known: [field], unknown: false });
    }
    expect(fieldsIn('{{iets}}').unknown).toBe(true);
    expect(fieldsIn('{{}}').unknown).toBe(true);
    expect(fieldsIn('{ {reden} } en {reden}')).toEqual({ known: [], unknown: false });
  });

  it('LET-7 whatever a value is, it fills in its field and no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const filled = filledIn('a {{reden}} b {{feiten}} c', { reason: value });
        expect(fieldsIn(filled)).toEqual({ known: ['facts'], unknown: false });
        expect(filled.startsWith('a ') && filled.endsWith(' b {{feiten}} c')).toBe(true);
      }),
      { seed: 20_261_122 },
    );
  });
});

describe('the texts that come with Plaatswijs', () => {
  it.each(letterKind.options)('LET-2 %s says what a letter like this cannot do without', (kind) => {
    const { subject, body } = standardLetter(kind);
    expect(problemWith(kind, { subject, body })).toBeNull();
    expect(subject.length).toBeGreaterThan(5);
    for (const field of letterNeeds[kind].needed) expect(body).toContain(writtenAs(field));
    // The field is left out, and the text is refused for that.
    for (const field of letterNeeds[kind].needed)
      expect(problemWith(kind, { subject, body: body.replaceAll(writtenAs(field), '') })).toBe(
        `lacks-${field}`,
      );
  });

  it('LET-2 a decision says how, where and until when somebody can do something against it', () => {
    for (const kind of ['suspension-pupil', 'expulsion-decision'] as const)
      expect(letterNeeds[kind].needed).toEqual(
        expect.arrayContaining(['article', 'reason', 'objection-term', 'objection-until', 'objection-to']),
      );
    for (const kind of ['reprimand', 'decision-staff', 'order-suspension'] as const)
      expect(letterNeeds[kind].needed).toEqual(
        expect.arrayContaining(['reason', 'appeal-term', 'appeal-until']),
      );
    expect(letterNeeds['intention-staff'].needed).toEqual(
      expect.arrayContaining(['view-term', 'view-until']),
    );
  });

  it('LET-9 what follows from the day of the letter is only filled in then', () => {
    for (const kind of letterKind.options)
      for (const field of fieldsOf(kind))
        if (/-(term|until)$/.test(field) && !['objection-decision-until'].includes(field))
          expect(filledWhen(field)).toBe('final');
  });
});
