import type { CaseAbout, CaseCategory, CasePlace } from '@plaatswijs/contract';
import type { CasesMessages } from '../../messages/nl/office/cases.ts';
import type { CasesPeopleMessages } from '../../messages/nl/office/cases-people.ts';
import type { FormError } from '../../ui/index.ts';
import { type PartyValues, partyBody, partyFaults } from './party-values.ts';

/** Somebody of a new case, with a number of its own for its fields. */
export interface NewParty {
  readonly key: number;
  readonly values: PartyValues;
}

/** What is filled in of a new case. */
export interface NewCaseValues {
  readonly illegal: 'yes' | 'no' | null;
  readonly title: string;
  readonly what: string;
  readonly category: CaseCategory | null;
  readonly urgency: 'now' | 'this-week' | 'no-hurry';
  readonly place: CasePlace | null;
  readonly about: readonly CaseAbout[];
  readonly parties: readonly NewParty[];
}

/** Of which nothing is filled in yet. */
export const emptyCase: NewCaseValues = {
  illegal: null,
  title: '',
  what: '',
  category: null,
  urgency: 'this-week',
  place: null,
  about: [],
  parties: [],
};

/** What is missing. */
export function newCaseFaults(
  values: NewCaseValues,
  t: CasesMessages,
  people: CasesPeopleMessages,
): readonly FormError[] {
  return [
    ...(values.illegal === null ? [{ field: 'new-illegal', message: t.illegalMissing }] : []),
    ...(values.title.trim() === '' ? [{ field: 'new-title', message: t.titleMissing }] : []),
    ...(values.what.trim() === '' ? [{ field: 'new-what', message: t.newWhatMissing }] : []),
    ...(values.about.length === 0 ? [{ field: 'new-about', message: t.newAboutMissing }] : []),
    ...values.parties.flatMap((one) => partyFaults(`new-${one.key}`, one.values, people)),
  ];
}

/** What is sent. Only of values without faults. */
export function newCaseBody(values: NewCaseValues) {
  const { illegal, title, what, category, urgency, place, about, parties } = values;
  return {
    title: title.trim(),
    what: what.trim(),
    category,
    urgency,
    place,
    about: [...about],
    // Who does not know is on the safe side.
    illegalImage: illegal !== 'no',
    parties: parties.map((one) => partyBody(one.values)),
  };
}
