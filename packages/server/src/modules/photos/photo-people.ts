import type { BoardTransaction } from '../../platform/database/index.ts';
import { groupsOfSchool, peopleForRoster } from '../people/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface GroupToChoose extends Named {
  readonly own: boolean;
  readonly pupils: Named[];
  readonly teachers: Named[];
}

/** Whom somebody can say to be in a photo of this school on a day (`YYYY-MM-DD`): own groups first, then the others. */
export async function peopleToChoose(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
  day: string,
): Promise<{ groups: GroupToChoose[]; others: Named[] }> {
  const running = await groupsOfSchool(tx, schoolId, day);
  const groups = running.map(({ id, name, pupils, teachers }) => ({
    id,
    name,
    own: teachers.some((teacher) => teacher.personId === personId),
    pupils: pupils.map(named),
    teachers: teachers.map(named),
  }));
  const placed = new Set(
    groups.flatMap(({ pupils, teachers }) => [...pupils, ...teachers]).map(({ id }) => id),
  );
  const everybody = await peopleForRoster(tx, schoolId, day);
  return {
    groups: groups.sort((a, b) => Number(b.own) - Number(a.own)),
    others: everybody
      .filter(({ id, kind }) => kind !== 'parent' && !placed.has(id))
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}

function named({ personId, name }: { readonly personId: string; readonly name: string }): Named {
  return { id: personId, name };
}
