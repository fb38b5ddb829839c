import type { CaseAbout, ReaderCapacity, Role } from '@plaatswijs/contract';

/** Who holds what at the school and its board today, by id. */
export interface RoleHolders {
  readonly counsellors: readonly string[];
  readonly directors: readonly string[];
  readonly boardMembers: readonly string[];
}

/** What decides who reads a new case. */
export interface WhoseCase {
  readonly manner: 'named' | 'confidential' | 'anonymous' | 'staff';
  readonly about: readonly CaseAbout[];
  /** To whom it goes besides: as the protocol names them, or as the reporter chose where the protocol leaves that open. */
  readonly addressee: 'director' | 'board';
  /** It has to do with sex, or may have. */
  readonly sexual: boolean;
  readonly holders: RoleHolders;
  /** Who is named as the one who did it, and who reports it: neither reads it for being something at the school. */
  readonly never: readonly string[];
}

/** Somebody who reads a case from the beginning, and as what. */
export interface FirstReader {
  readonly personId: string;
  readonly capacity: Extract<ReaderCapacity, 'counsellor' | 'director' | 'board'>;
}

type First = FirstReader['capacity'];

/**
 * Who reads a new case. Nobody whom it is about: not the director, not the counsellor, not the board. Confidential means
 * the counsellors alone, until they share it. One exception reaches further than all of this: what may be a sexual offence
 * of somebody with tasks for the school goes to the board, that has to consult at once (WPO 4a, WVO 2020 3.39).
 *
 * @returns empty when nobody is left: then nothing may be accepted
 */
export function readersOf(asked: WhoseCase): readonly FirstReader[] {
  const { holders, never } = asked;
  const people: Readonly<Record<First, readonly string[]>> = {
    counsellor: holders.counsellors,
    director: holders.directors,
    board: holders.boardMembers,
  };
  const found = new Map<string, First>();
  for (const capacity of capacitiesOf(asked)) {
    for (const personId of people[capacity]) {
      if (!never.includes(personId) && !found.has(personId)) found.set(personId, capacity);
    }
  }
  return [...found].map(([personId, capacity]) => ({ personId, capacity }));
}

/** As what it is read from the beginning, by role and without names. */
function capacitiesOf({
  manner,
  about,
  addressee,
  sexual,
}: Pick<WhoseCase, 'manner' | 'about' | 'addressee' | 'sexual'>): readonly First[] {
  const is = (one: CaseAbout) => about.includes(one);
  const aboutManagement = is('director') || is('leader');
  const wanted = new Set<First>(['counsellor']);
  if (manner !== 'confidential') {
    wanted.add(aboutManagement ? 'board' : addressee);
    // The counsellor is out: then the two others look together. It is about the board: then the director does.
    if (is('counsellor')) wanted.add('director').add('board');
    if (is('board')) wanted.add('director');
  }
  if (sexual && (is('staff') || aboutManagement || is('counsellor'))) wanted.add('board');
  if (is('counsellor')) wanted.delete('counsellor');
  if (aboutManagement) wanted.delete('director');
  if (is('board')) wanted.delete('board');
  return (['counsellor', 'director', 'board'] as const).filter((one) => wanted.has(one));
}

/** The roles that never read a case like this, because it is about who holds them. */
export function rolesWithInterest(about: readonly CaseAbout[]): readonly Role[] {
  const management: readonly Role[] =
    about.includes('director') || about.includes('leader') ? ['director', 'leader'] : [];
  const counsellor: readonly Role[] = about.includes('counsellor') ? ['confidential-counsellor'] : [];
  const board: readonly Role[] = about.includes('board') ? ['board-member'] : [];
  return [...management, ...counsellor, ...board];
}

/** Whether a case of this kind has to do with sex. */
export function isSexual(category: string | null): boolean {
  return category !== null && ['sexual-conduct', 'sexting', 'grooming'].includes(category);
}
