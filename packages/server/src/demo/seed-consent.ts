import { addDemonstrationAnswers, type DemonstrationAnswer } from '../modules/consent/index.ts';
import { holdersOf, type PupilOrStaff, peopleForRoster, pupilsAndStaff } from '../modules/people/index.ts';
import { dayOf } from '../platform/calendar.ts';
import type { BoardTransaction } from '../platform/database/index.ts';

/** Since when the made-up schools ask, and when most of their parents answered. */
const askedSince = new Date('2025-08-15T08:00:00Z');
const answered = ['2025-09-03', '2025-09-10', '2025-09-17', '2026-01-14'] as const;

/**
 * Made-up answers about everybody at a made-up school: most say yes, some no, some nothing; where two parents can
 * disagree, a few do, and who is sixteen decides alone. Each says of itself that it was made up.
 */
export async function seedConsent(tx: BoardTransaction, schoolId: string, now: Date): Promise<void> {
  const today = dayOf(now);
  const [writer] = [
    ...(await holdersOf(tx, schoolId, 'office', today)),
    ...(await holdersOf(tx, schoolId, 'director', today)),
  ];
  if (writer === undefined) return;
  const ids = (await peopleForRoster(tx, schoolId, today)).map(({ id }) => id);
  const people = await pupilsAndStaff(tx, schoolId, ids, today);
  await addDemonstrationAnswers(tx, schoolId, {
    since: askedSince,
    recordedBy: writer.id,
    answersOf: (person, purposes) => answersOf(person, people.indexOf(person), purposes, today),
    people,
  });
}

function answersOf(
  person: PupilOrStaff,
  at: number,
  purposes: readonly string[],
  today: string,
): readonly DemonstrationAnswer[] {
  // Every sixth has not answered yet.
  if (at % 6 === 5) return [];
  const saidOn = answered[at % answered.length] ?? answered[0];
  const [first, second] = person.guardians.filter(({ hasCustody }) => hasCustody === true);
  const by = person.kind === 'staff' ? person.id : at % 10 === 3 ? null : first?.id;
  if (by === undefined) return [];
  return purposes.flatMap((purpose, place) => {
    const chance = (at * 7 + place * 13) % 20;
    if (chance === 1) return [];
    const own: DemonstrationAnswer = { purpose, by, answer: chance === 0 ? 'refused' : 'given', saidOn };
    const disagrees = second !== undefined && at % 40 === 12 && place === 0;
    const other: readonly DemonstrationAnswer[] = disagrees
      ? [{ purpose, by: second.id, answer: 'refused', saidOn: '2026-02-02' }]
      : [];
    return [own, ...other, ...ofSixteen(person, purpose, place, today)];
  });
}

/** Who turned sixteen said so of the first purpose; of the rest what the parents said still stands. */
function ofSixteen(
  { kind, id, birthDate }: PupilOrStaff,
  purpose: string,
  place: number,
  today: string,
): readonly DemonstrationAnswer[] {
  if (kind !== 'pupil' || birthDate === null || place !== 0) return [];
  const birthday = `${Number(birthDate.slice(0, 4)) + 16}${birthDate.slice(4)}`;
  return birthday > today ? [] : [{ purpose, by: id, answer: 'refused', saidOn: today }];
}
