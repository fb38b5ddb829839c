import type { OwnTermValue } from '@plaatswijs/contract';
import type { Term } from './retention-queries.ts';

/** What the form of a term holds. */
export interface TermValues {
  readonly what: 'own' | 'ordinary';
  /** As it was typed. */
  readonly count: string;
  readonly on: boolean;
  readonly number: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly whom: 'school' | 'board';
}

/** Begins with what counts now. */
export function startOf({ counts, value }: Term, today: string): TermValues {
  const now = counts?.value ?? ordinaryOf(value);
  const phone = typeof now === 'object' ? now : { number: '', from: null, until: null };
  return {
    what: 'own',
    count: typeof now === 'number' ? String(now) : '',
    on: now === true,
    number: phone.number,
    from: phone.from ?? '',
    until: phone.until ?? '',
    reason: '',
    validFrom: today,
    validUntil: null,
    whom: 'school',
  };
}

function ordinaryOf(value: Term['value']): OwnTermValue {
  switch (value.kind) {
    case 'term':
      return value.count;
    case 'age':
      return value.years;
    case 'switch':
      return value.on;
    case 'phone':
      return { number: value.number, from: value.from, until: value.until };
  }
}

/** What goes to the server; `undefined` where what was typed cannot be. Null is the ordinary one again. */
export function valueSent({ value, range }: Term, values: TermValues): OwnTermValue | null | undefined {
  if (values.what === 'ordinary') return null;
  if (value.kind === 'switch') return values.on;
  if (value.kind === 'phone') return phoneOf(values);
  const count = /^\d{1,4}$/.test(values.count.trim()) ? Number(values.count) : Number.NaN;
  const { least, most } = range ?? { least: 0, most: 0 };
  return count >= least && count <= most ? count : undefined;
}

const hour = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

function phoneOf({ number, from, until }: TermValues): OwnTermValue | undefined {
  const [begins, ends] = [from.trim(), until.trim()];
  if (!/^[+0-9][0-9 -]{4,18}[0-9]$/.test(number.trim())) return undefined;
  if (begins === '' && ends === '') return { number: number.trim(), from: null, until: null };
  const fits = hour.test(begins) && hour.test(ends) && begins < ends;
  return fits ? { number: number.trim(), from: begins, until: ends } : undefined;
}
