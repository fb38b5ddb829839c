import { MAX_PEOPLE } from '../format/check-value.ts';
import type { Text } from '../format/text.ts';
import type { FactDefinition } from '../format/vocabulary.ts';

/** What may be answered to a fact, as a phrase. */
export function allowedValues(definition: FactDefinition): Text {
  const names = [...(definition.values?.keys() ?? [])].join(', ');
  switch (definition.kind) {
    case 'yesno':
      return { nl: 'true of false', en: 'true or false' };
    case 'choice':
      return { nl: `één van ${names}`, en: `one of ${names}` };
    case 'choices':
      return { nl: `een lijst uit ${names}`, en: `a list out of ${names}` };
    case 'number': {
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = definition;
      return {
        nl: `een heel getal van ${min} tot en met ${max}`,
        en: `a whole number from ${min} to ${max}`,
      };
    }
    case 'date':
      return { nl: 'een bestaande dag, zoals 2026-08-01', en: 'a day that exists, such as 2026-08-01' };
    case 'people':
      return {
        nl: `een lijst van ten hoogste ${MAX_PEOPLE} mensen`,
        en: `a list of at most ${MAX_PEOPLE} people`,
      };
  }
}
