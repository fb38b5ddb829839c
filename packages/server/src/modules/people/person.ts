import type { Role } from '@plaatswijs/contract';

/** What is known of a person. Least data: no address, no telephone, no number of the state. */
export interface PersonDetails {
  readonly givenName: string;
  /** What everybody calls them, where that is not the given name. */
  readonly callName: string | null;
  /** Tussenvoegsel. */
  readonly prefix: string | null;
  readonly surname: string;
  readonly initials: string | null;
  /** Of pupils only. */
  readonly birthDate: string | null;
  /** In lower case; one person an address. */
  readonly email: string | null;
}

/** Who gave a role, a place in a group or a guardian: an import ends only what an import began. */
export type GivenBy = 'roster' | 'person';

/** The parts of a name that are shown. */
export interface NameParts {
  readonly given_name: string;
  readonly call_name: string | null;
  readonly prefix: string | null;
  readonly surname: string;
}

/** The name as people say it: "Sam van den Berg". */
export function fullName({ given_name, call_name, prefix, surname }: NameParts): string {
  return [call_name ?? given_name, prefix, surname].filter((part) => part !== null).join(' ');
}

/** Roles that bring no power over others; who may change people may give them. */
export const ordinaryRoles: ReadonlySet<Role> = new Set<Role>(['employee', 'pupil', 'parent']);
