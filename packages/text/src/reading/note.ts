/** The messages a finding may come with. The words are made where they are shown, in the reader's language. */
export const noteCodes = [
  'roster-name.full',
  'roster-name.part',
  'roster-name.typo',
  'unknown-name',
  'email',
  'phone',
  'phone.spelled',
  'postcode',
  'address',
  'bsn',
  'bsn.maybe',
  'bsn.wrong-number',
  'iban',
  'birth-date',
  'group-and-name',
  'singled-out',
  'health',
  'family',
  'talk-outcome',
  'insult',
  'threat',
  'obscenity',
  'sexting',
  'criticism',
  'copyright',
  'notice-present',
  'notice-missing',
] as const;

export type NoteCode = (typeof noteCodes)[number];

/** A message by its code and what it tells besides. */
export interface Note {
  readonly code: NoteCode;
  readonly params: Readonly<Record<string, string | number>>;
}
