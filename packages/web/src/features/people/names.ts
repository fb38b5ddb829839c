import type { PeopleMessages } from '../../messages/nl/office/people.ts';
import type { FormError } from '../../ui/index.ts';

/** A person as it stands in a form. */
export interface NamesDraft {
  readonly givenName: string;
  readonly callName: string;
  readonly prefix: string;
  readonly surname: string;
  readonly initials: string;
  readonly birthDate: string | null;
  readonly email: string;
}

export const emptyNames: NamesDraft = {
  givenName: '',
  callName: '',
  prefix: '',
  surname: '',
  initials: '',
  birthDate: null,
  email: '',
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** As a request holds it: what was left empty is known to be none. */
export function sentNames(names: NamesDraft) {
  return {
    givenName: names.givenName.trim(),
    callName: orNull(names.callName),
    prefix: orNull(names.prefix),
    surname: names.surname.trim(),
    initials: orNull(names.initials),
    birthDate: names.birthDate,
    email: orNull(names.email),
  };
}

/** What is missing or can't be. */
export function wrongNames(names: NamesDraft, t: PeopleMessages): readonly FormError[] {
  const email = names.email.trim();
  return [
    ...(names.givenName.trim() === '' ? [{ field: 'person-given', message: t.givenNameMissing }] : []),
    ...(names.surname.trim() === '' ? [{ field: 'person-surname', message: t.surnameMissing }] : []),
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [{ field: 'person-email', message: t.emailWrong }]
      : []),
  ];
}

/** Words for what the server refuses about names. */
export function nameIssues(t: PeopleMessages): Readonly<Record<string, string>> {
  return {
    taken: t.emailTaken,
    conflict: t.emailTaken,
    'pupils-only': t.birthDatePupils,
    'in-future': t.birthDateFuture,
    'role-above-yours': t.aboveYou,
  };
}
