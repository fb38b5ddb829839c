import { expect, it } from 'vitest';
import { afterBeste, inOneSentence } from './letter-values.ts';

it.each([
  ['de ouders van Sem Voorbeeld', 'ouders van Sem Voorbeeld'],
  ['De heer Akkerman', 'heer Akkerman'],
  ['de Inspectie van het Onderwijs', 'Inspectie van het Onderwijs'],
  ['het bestuur', 'bestuur'],
  ['De Vries', 'De Vries'],
  ['Saar de Wit', 'Saar de Wit'],
])('LET-7 a letter to %s begins with Beste %s', (addressee, addressed) => {
  expect(afterBeste(addressee)).toBe(addressed);
});

it('LET-11 where an objection goes stands in a sentence', () => {
  expect(inOneSentence('Stichting Voorbeeld\nPostbus 12,\n\n1234 AB Sprookjesdam')).toBe(
    'Stichting Voorbeeld, Postbus 12, 1234 AB Sprookjesdam',
  );
});
