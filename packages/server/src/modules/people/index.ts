/** People of a board: who they are, what they are where and when, their groups, and who is whose guardian. */
export { peopleAbilities } from './abilities.ts';
export type { PeopleCall } from './call.ts';
export { changePerson } from './change-person.ts';
export { type DetailsToCorrect, detailsOf, detailsToCorrect } from './correct-details.ts';
export { readCursor, writeCursor } from './cursor.ts';
export { findRoleToEnd } from './end-role.ts';
export { peopleEvents } from './events.ts';
export { everAtSchool } from './ever-at-school.ts';
export {
  holdersOf,
  type KnownPerson,
  peopleForRoster,
  type RosterName,
  whoAre,
  whoIs,
} from './for-other-slices.ts';
export {
  type GroupWithMembers,
  groupsOfSchool,
  readGroup,
  schoolYearOf,
} from './groups.ts';
export { peopleImplementations } from './http.ts';
export { namesOf } from './names-of.ts';
export { childIdsOf, type PersonConcerned, peopleOfPerson, personConcerned } from './of-person.ts';
export { lockPeople, peopleVersion } from './people-version.ts';
export type { GivenBy, PersonDetails } from './person.ts';
export { type PupilOrStaff, pupilsAndStaff, pupilsBornBetween, pupilsForImport } from './pupils-and-staff.ts';
export { pupilsInGroupsOf } from './pupils-in-groups-of.ts';
export { pupilsOfGuardian } from './pupils-of-guardian.ts';
export { areAtSchool, rolesAtSchool } from './roles-at-school.ts';
export {
  type RosterState,
  readRosterState,
  type StoredGroup,
  type StoredGuardian,
  type StoredMember,
  type StoredPerson,
  type StoredRole,
} from './roster-state.ts';
export { type DemonstrationPeople, seedDemonstration } from './seed-demonstration.ts';
export { countChanges, type PeopleChanges, storePeopleInBulk } from './store-in-bulk.ts';
export { teachersOf } from './teachers-of.ts';
export { tiePeople } from './tie-people.ts';
