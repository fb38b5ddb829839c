import type { StandardPurpose } from '@plaatswijs/contract';
import type { ConsentMessages } from '../../messages/nl/office/consent.ts';
import type { FormError } from '../../ui/index.ts';
import type { Purpose } from './consent-queries.ts';

/** What the form of a purpose holds. */
export interface PurposeValues {
  readonly name: string;
  readonly meaning: string;
  readonly standard: StandardPurpose | null;
  /** What somebody says that their change of the words is; `null` until they do. */
  readonly changes: 'words' | 'meaning' | null;
  /** Ids of channels that come under it. */
  readonly moveHere: readonly string[];
}

/** Whether what people read has changed; for a new purpose there is nothing to compare with. */
export function wordsChanged(purpose: Purpose | null, values: PurposeValues): boolean {
  if (purpose === null) return false;
  return (
    purpose.name !== values.name.trim() ||
    purpose.meaning !== values.meaning.trim() ||
    purpose.standard !== values.standard
  );
}

/** Whether everybody is asked again by this change: another meaning, or another channel. */
export function asksAgain(purpose: Purpose | null, values: PurposeValues): boolean {
  if (purpose === null) return false;
  return values.moveHere.length > 0 || (wordsChanged(purpose, values) && values.changes === 'meaning');
}

/** The change as the contract takes it, and whether it asks again. */
export function sentPurpose(values: PurposeValues, again: boolean) {
  return {
    name: values.name.trim(),
    meaning: values.meaning.trim(),
    standard: values.standard,
    onlyWording: values.changes !== 'meaning',
    moveHere: values.moveHere,
    asksAgain: again,
  };
}

/** What is missing. */
export function faultsIn(purpose: Purpose | null, values: PurposeValues, t: ConsentMessages): FormError[] {
  const { name, meaning, standard, changes } = values;
  return [
    ...(name.trim() === '' ? [{ field: 'purpose-name', message: t.purposeNameMissing }] : []),
    ...(meaning.trim() === '' && standard === null
      ? [{ field: 'purpose-meaning', message: t.purposeMeaningMissing }]
      : []),
    ...(wordsChanged(purpose, values) && changes === null
      ? [{ field: 'purpose-changes', message: t.purposeKindMissing }]
      : []),
  ];
}
