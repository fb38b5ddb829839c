import type { FileRecordKind } from '@plaatswijs/contract';
import type { FormError } from '../../ui/index.ts';

/** What somebody types to put something in a file. */
export interface RecordValues {
  readonly kind: FileRecordKind | null;
  readonly on: string | null;
  readonly title: string;
  readonly facts: string;
  readonly opinions: string;
}

/** An empty form, about today. */
export function emptyRecord(today: string): RecordValues {
  return { kind: null, on: today, title: '', facts: '', opinions: '' };
}

/** The words of what is missing. */
export interface FaultWords {
  readonly kindMissing: string;
  readonly onMissing: string;
  readonly titleMissing: string;
  readonly factsMissing: string;
}

/** What is missing. Facts come first: an opinion alone is no record. */
export function recordFaults(
  { kind, on, title, facts }: RecordValues,
  t: FaultWords,
  factsNeeded = true,
): readonly FormError[] {
  return [
    ...(kind === null ? [{ field: 'record-kind', message: t.kindMissing }] : []),
    ...(on === null ? [{ field: 'record-on', message: t.onMissing }] : []),
    ...(title.trim() === '' ? [{ field: 'record-title', message: t.titleMissing }] : []),
    ...(factsNeeded && facts.trim() === '' ? [{ field: 'record-facts', message: t.factsMissing }] : []),
  ];
}

/** As it is sent; only once nothing is missing. */
export function recordToSend({ kind, on, title, facts, opinions }: RecordValues) {
  if (kind === null || on === null) throw new Error('a form that was not complete was let through');
  return { kind, on, title: title.trim(), facts: facts.trim(), opinions: opinions.trim() };
}
