import type { LawConstantKey } from '@plaatswijs/contract';
import { type ConstantValue, type LawConstant, lawConstants, type PhoneValue } from './law-constants.ts';
import type { Term } from './terms.ts';

/** What a school sets in the place of a row, from a day on, with its reason. */
export interface ConstantOverride {
  readonly key: LawConstantKey;
  /** A count in the unit of the row, years, a switch, or a telephone number with its hours. */
  readonly value: number | boolean | Omit<PhoneValue, 'kind'>;
  readonly reason: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

/**
 * Why what a school set does not count: nothing says why; it is not the kind of value the row has; outside what may be set;
 * the row is not to be set.
 */
export type OverrideProblem = 'no-reason' | 'wrong-kind' | 'out-of-range' | 'not-to-be-set';

/** A row as it holds on a day. `ownReason` is why the school has its own; `null` is the law as it stands. */
export interface ConstantOnDay extends Pick<LawConstant, 'key' | 'value' | 'source' | 'confidence'> {
  readonly ownReason: string | null;
}

export type ConstantResult =
  | { readonly ok: true; readonly constant: ConstantOnDay }
  | { readonly ok: false; readonly problem: OverrideProblem | 'not-on-this-day' };

/**
 * A row of the table on a day (`YYYY-MM-DD`), or what the school set for it. Of several the last to begin counts.
 *
 * What the school set and does not count is refused, never passed over: whoever asks then falls back to the law knowingly.
 * `not-on-this-day`: the table says nothing about that day.
 */
export function constantOn(
  day: string,
  key: LawConstantKey,
  overrides: readonly ConstantOverride[] = [],
): ConstantResult {
  const row = lawConstants.find((one) => one.key === key && holdsOn(day, one));
  if (row === undefined) return { ok: false, problem: 'not-on-this-day' };
  const { value, source, confidence } = row;
  const [own] = overrides
    .filter((one) => one.key === key && holdsOn(day, one))
    .sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1));
  if (own === undefined) return { ok: true, constant: { key, value, source, confidence, ownReason: null } };
  const problem = problemWith(row, own);
  if (problem !== null) return { ok: false, problem };
  const constant = {
    key,
    value: ownValue(row.value, own.value),
    source,
    confidence,
    ownReason: own.reason.trim(),
  };
  return { ok: true, constant };
}

/** The rows as they hold on a day, by key. */
export type ConstantsOnDay = Readonly<Partial<Record<LawConstantKey, ConstantOnDay>>>;

/** All rows on a day. Where what a school set is refused, the law stands, and `refused` says so. */
export function constantsOn(
  day: string,
  overrides: readonly ConstantOverride[] = [],
): {
  readonly constants: ConstantsOnDay;
  readonly refused: readonly { readonly key: LawConstantKey; readonly problem: OverrideProblem }[];
} {
  const constants: Partial<Record<LawConstantKey, ConstantOnDay>> = {};
  const refused: { key: LawConstantKey; problem: OverrideProblem }[] = [];
  for (const key of new Set(lawConstants.map((row) => row.key))) {
    let found = constantOn(day, key, overrides);
    if (!found.ok && found.problem !== 'not-on-this-day') {
      refused.push({ key, problem: found.problem });
      found = constantOn(day, key);
    }
    if (found.ok) constants[key] = found.constant;
  }
  return { constants, refused };
}

/** What is wrong with a value of a school's own from a day on; `null`: nothing. */
export function problemWithOwn(
  day: string,
  key: string,
  value: ConstantOverride['value'],
): OverrideProblem | 'not-on-this-day' | null {
  const row = lawConstants.find((one) => one.key === key && holdsOn(day, one));
  if (row === undefined) return 'not-on-this-day';
  return problemWith(row, { key: row.key, value, reason: '.', validFrom: day, validUntil: null });
}

/** What is wrong with what a school wants to set; `null`: nothing. */
function problemWith(row: LawConstant, { value, reason }: ConstantOverride): OverrideProblem | null {
  if (row.value.kind === 'phone') {
    if (typeof value !== 'object') return 'wrong-kind';
    if (!isPhone(value)) return 'out-of-range';
  } else {
    if (row.ownRange === null) return 'not-to-be-set';
    if (typeof value !== (row.value.kind === 'switch' ? 'boolean' : 'number')) return 'wrong-kind';
    const count = Number(value);
    const [least, most] = row.ownRange;
    if (!Number.isInteger(count) || count < least || count > most) return 'out-of-range';
  }
  return reason.trim() === '' ? 'no-reason' : null;
}

/** The term of a row; `null` where there is none on that day. */
export function termIn(constants: ConstantsOnDay, key: LawConstantKey): Term | null {
  const value = constants[key]?.value;
  return value?.kind === 'term' ? value.term : null;
}

function holdsOn(
  day: string,
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string | null },
): boolean {
  return validFrom <= day && (validUntil === null || day <= validUntil);
}

const phone = /^[+0-9][0-9 -]{4,18}[0-9]$/;
const hour = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

function isPhone({ number, from, until }: Omit<PhoneValue, 'kind'>): boolean {
  if (!phone.test(number)) return false;
  if (from === null || until === null) return from === until;
  return hour.test(from) && hour.test(until) && from < until;
}

/** The value of the row with what the school set in it; its kind has been checked. */
function ownValue(value: ConstantValue, own: ConstantOverride['value']): ConstantValue {
  if (typeof own === 'object') return { kind: 'phone', ...own };
  if (value.kind === 'term') return { ...value, term: { ...value.term, count: Number(own) } };
  return value.kind === 'age' ? { kind: 'age', years: Number(own) } : { kind: 'switch', on: own === true };
}
