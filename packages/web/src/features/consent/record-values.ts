import type { ConsentMessages } from '../../messages/nl/office/consent.ts';
import type { FormError } from '../../ui/index.ts';
import type { RecordedWay } from './consent-queries.ts';

/** What the form of an answer holds that somebody else writes down. */
export interface RecordValues {
  readonly answeredBy: string | null;
  /** By purpose; what was not said is not in it. */
  readonly answers: Readonly<Record<string, 'given' | 'refused'>>;
  readonly way: RecordedWay['kind'];
  /** Of the paper; at most one. */
  readonly scan: readonly File[];
  readonly reference: string;
  readonly note: string;
  /** `yyyy-mm-dd`. */
  readonly saidOn: string | null;
}

/** The proof as the contract takes it, with the id of the scan when there is one. */
export function sentWay({ way, reference, note }: RecordValues, scanId: string | null): RecordedWay {
  if (way === 'phone') return { kind: 'phone', note: note.trim() };
  const where = reference.trim();
  return {
    kind: 'paper',
    ...(where === '' ? {} : { reference: where }),
    ...(scanId === null ? {} : { scanId }),
  };
}

/** What is missing of the proof: without it an answer does not count. */
export function proofFaults(values: RecordValues, t: ConsentMessages): readonly FormError[] {
  const { way, scan, reference, note, saidOn } = values;
  return [
    ...(way === 'paper' && scan.length === 0 && reference.trim() === ''
      ? [{ field: 'record-proof', message: t.referenceMissing }]
      : []),
    ...(way === 'phone' && note.trim() === ''
      ? [{ field: 'record-proof', message: t.phoneNoteMissing }]
      : []),
    ...(saidOn === null ? [{ field: 'record-day', message: t.saidOnMissing }] : []),
  ];
}
