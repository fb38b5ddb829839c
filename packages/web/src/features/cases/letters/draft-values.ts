import type { LetterKind, LetterPurpose } from '@plaatswijs/contract';
import { addressFaults, linesOf } from '../../../letter-paper/address-lines.ts';
import type { LettersMessages } from '../../../messages/nl/office/letters.ts';
import type { FormError } from '../../../ui/index.ts';
import type { Measure } from '../measures/measure-queries.ts';

/** A letter that is begun, as it is filled in. */
export interface DraftValues {
  readonly kind: LetterKind | null;
  readonly measureId: string | null;
  /** Whom it is about, where no measure says that. */
  readonly aboutId: string | null;
  readonly to: 'party' | 'other' | null;
  readonly toId: string | null;
  readonly name: string;
  readonly address: string;
}

/** Nothing chosen; with a measure that one. */
export function noDraft(measureId: string | null): DraftValues {
  return { kind: null, measureId, aboutId: null, to: null, toId: null, name: '', address: '' };
}

/** The kinds of letters there are, each with what it is for. */
export type LetterPurposes = Readonly<Record<LetterKind, LetterPurpose>>;

/** Whether a letter can go with a measure: about such a person, with such a kind. */
export function goesWith(purpose: LetterPurpose, measure: Pick<Measure, 'kind' | 'capacity'>): boolean {
  const isAbout = purpose.about === 'anybody' || purpose.about === measure.capacity;
  return purpose.measure !== 'none' && isAbout && purpose.measures.includes(measure.kind);
}

/** What is missing. */
export function draftFaults(
  values: DraftValues,
  purposes: LetterPurposes,
  t: LettersMessages,
): readonly FormError[] {
  const { kind, measureId, to, name, address } = values;
  return [
    ...(kind === null ? [{ field: 'letter-kind', message: t.kindMissing }] : []),
    ...(kind !== null && purposes[kind].measure === 'needed' && measureId === null
      ? [{ field: 'letter-measure', message: t.measureMissing }]
      : []),
    ...(to === null ? [{ field: 'letter-to', message: t.toMissing }] : []),
    ...(to === 'other' && name.trim() === '' ? [{ field: 'letter-name', message: t.nameMissing }] : []),
    ...addressFaults('letter-address', address, t),
  ];
}

/** What is sent, but the version. Only of values without faults; the measure says whom the letter is about. */
export function draftBody(values: DraftValues, measures: readonly Measure[]) {
  const measure = measures.find(({ id }) => id === values.measureId);
  return {
    kind: values.kind ?? ('closing-letter' as const),
    measureId: measure?.id ?? null,
    partyId: measure?.partyId ?? values.aboutId,
    addressee: {
      partyId: values.to === 'party' ? values.toId : null,
      name: values.name.trim() === '' ? null : values.name.trim(),
      lines: linesOf(values.address),
    },
  };
}
