import { makeBoardOffice } from './board-office.ts';
import type { DemonstrationBoard } from './demonstration.ts';
import { makeSchool } from './make-school.ts';
import { startChance } from './random.ts';
import { schoolPlans } from './school-plans.ts';

/**
 * Five made-up schools, one for each source protocol, with a few hundred made-up people each: the same for the same seed
 * and day. On that day one pupil becomes sixteen.
 */
export function makeDemonstrationBoard(seed: number, on: string): DemonstrationBoard {
  const schoolYear = Number(on.slice(0, 4)) - (Number(on.slice(5, 7)) >= 8 ? 0 : 1);
  const made = schoolPlans.map((plan, at) =>
    makeSchool(plan, startChance(seed * 31 + at), { on, schoolYear }),
  );
  return {
    name: 'Stichting De Fabelscholen',
    slug: 'fabelscholen',
    on,
    schoolYear,
    schools: schoolPlans.map(({ school }) => school),
    groups: made.flatMap(({ groups }) => groups),
    people: [...makeBoardOffice(schoolYear), ...made.flatMap(({ people }) => people)],
  };
}
