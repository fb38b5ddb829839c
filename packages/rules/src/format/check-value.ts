import { isCalendarDate } from './calendar-date.ts';
import type { FactDefinition, SimpleValue } from './vocabulary.ts';

/** Entries that `people` may have; more than anybody lists, few enough to judge at once. */
export const MAX_PEOPLE = 500;

/** A value as the engine takes it, or why it is none. */
export type CheckedValue =
  | { readonly ok: true; readonly value: SimpleValue }
  | { readonly ok: false; readonly fault: 'type' }
  | { readonly ok: false; readonly fault: 'value'; readonly written: string }
  | { readonly ok: false; readonly fault: 'range'; readonly min: number; readonly max: number }
  | { readonly ok: false; readonly fault: 'date'; readonly written: string };

/**
 * Checks what was answered to a fact. Families are no answers. One value of a `choices` fact may stand without a
 * list. For `people` the value is the number of entries.
 */
export function checkValue(raw: unknown, definition: FactDefinition): CheckedValue {
  switch (definition.kind) {
    case 'yesno':
      return typeof raw === 'boolean' ? { ok: true, value: raw } : { ok: false, fault: 'type' };
    case 'choice':
      return checkChoice(raw, definition);
    case 'choices':
      return checkChoices(Array.isArray(raw) ? raw : [raw], definition);
    case 'number':
      return checkNumber(raw, definition.min ?? 0, definition.max ?? Number.MAX_SAFE_INTEGER);
    case 'people':
      return checkNumber(raw, 0, MAX_PEOPLE);
    case 'date':
      if (typeof raw !== 'string') return { ok: false, fault: 'type' };
      return isCalendarDate(raw) ? { ok: true, value: raw } : { ok: false, fault: 'date', written: raw };
  }
}

function checkChoice(raw: unknown, definition: FactDefinition): CheckedValue {
  if (typeof raw !== 'string') return { ok: false, fault: 'type' };
  return definition.values?.has(raw) ? { ok: true, value: raw } : { ok: false, fault: 'value', written: raw };
}

function checkChoices(raw: readonly unknown[], definition: FactDefinition): CheckedValue {
  const chosen: string[] = [];
  for (const each of raw) {
    if (typeof each !== 'string') return { ok: false, fault: 'type' };
    if (!definition.values?.has(each)) return { ok: false, fault: 'value', written: each };
    if (!chosen.includes(each)) chosen.push(each);
  }
  // In the order of the vocabulary, so that the same answer always looks the same.
  return {
    ok: true,
    value: [...(definition.values?.keys() ?? [])].filter((value) => chosen.includes(value)),
  };
}

function checkNumber(raw: unknown, min: number, max: number): CheckedValue {
  if (typeof raw !== 'number') return { ok: false, fault: 'type' };
  if (!Number.isSafeInteger(raw) || raw < min || raw > max) return { ok: false, fault: 'range', min, max };
  return { ok: true, value: raw };
}
