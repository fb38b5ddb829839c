import type { PartyRole } from '@plaatswijs/contract';
import type { CasesPeopleMessages } from '../../messages/nl/office/cases-people.ts';
import type { FormError } from '../../ui/index.ts';
import type { CaseParty } from './case-queries.ts';
import type { FoundPerson } from './find-case-person.tsx';

/** What can be said of somebody in a case, as it is filled in. */
export interface PartyValues {
  readonly how: 'roster' | 'free';
  readonly person: FoundPerson | null;
  readonly name: string;
  readonly role: PartyRole | null;
  readonly capacity: CaseParty['capacity'] | null;
  readonly guardianOf: string | null;
  readonly note: string;
  readonly hasInterest: boolean;
}

/** Of nobody yet. */
export const noParty: PartyValues = {
  how: 'roster',
  person: null,
  name: '',
  role: null,
  capacity: null,
  guardianOf: null,
  note: '',
  hasInterest: false,
};

/** What somebody in the case is now, to change it. */
export function valuesOfParty(party: CaseParty): PartyValues {
  return {
    how: party.person === null ? 'free' : 'roster',
    person: party.person === null ? null : { ...party.person, kind: 'staff' },
    name: party.name,
    role: party.role,
    capacity: party.capacity,
    guardianOf: party.guardianOf,
    note: party.note,
    hasInterest: false,
  };
}

/** What is sent. Only of values without faults. */
export function partyBody(values: PartyValues) {
  const isFree = values.how === 'free';
  return {
    personId: isFree ? null : (values.person?.id ?? null),
    name: isFree ? values.name.trim() : null,
    note: values.note.trim(),
    role: values.role ?? ('other' as const),
    capacity: values.capacity ?? ('unknown' as const),
    hasInterest: values.hasInterest,
  };
}

/** Whether somebody is kept from reading the case by this: who can be picked and is accused, or has an interest. */
export function shutsOut({ how, person, role, hasInterest }: PartyValues): boolean {
  return how === 'roster' && person !== null && (role === 'accused' || hasInterest);
}

/** What is missing. */
export function partyFaults(id: string, values: PartyValues, t: CasesPeopleMessages): readonly FormError[] {
  const { how, person, name, role, capacity, guardianOf } = values;
  return [
    ...(how === 'roster' && person === null ? [{ field: `${id}-person`, message: t.searchMissing }] : []),
    ...(how === 'free' && name.trim() === '' ? [{ field: `${id}-name`, message: t.freeNameMissing }] : []),
    ...(role === null ? [{ field: `${id}-role`, message: t.roleMissing }] : []),
    ...(role === 'guardian' && guardianOf === null
      ? [{ field: `${id}-guardian`, message: t.guardianMissing }]
      : []),
    ...(capacity === null ? [{ field: `${id}-capacity`, message: t.capacityMissing }] : []),
  ];
}
