import type { ConsentMessages } from '../../messages/nl/office/consent.ts';
import type { FormError } from '../../ui/index.ts';
import type { RecordedWay } from './consent-queries.ts';

/** What the form of an answer holds that somebody else writes down. */
export interface RecordValues {
  readonly answeredBy: string | null;
  /** By purpose; what was not said is not in it. */
  readonly answers: Readonly<Record<string, 'given' | 'refused'>>;
  readonly way: RecordedWay['kind'];
  readonly reference: string;
  readonly note: string;
  /** `yyyy-mm-dd`. */
  readonly saidOn: string | null;
}

/** The proof as the contract takes it. */
export function sentWay({ way, reference, note }: RecordValues): RecordedWay {
  return way === 'paper'
    ? { kind: 'paper', reference: reference.trim() }
    : { kind: 'phone', note: note.trim() };
}

/** What is missing of the proof: without it an answer does not count. */
export function proofFaults(values: RecordValues, t: ConsentMessages): readonly FormError[] {
  const { way, reference, note, saidOn } = values;
  return [
    ...(way === 'paper' && reference.trim() === ''
      ? [{ field: 'record-proof', message: t.referenceMissing }]
      : []),
    ...(way === 'phone' && note.trim() === ''
      ? [{ field: 'record-proof', message: t.phoneNoteMissing }]
      : []),
    ...(saidOn === null ? [{ field: 'record-day', message: t.saidOnMissing }] : []),
  ];
}
