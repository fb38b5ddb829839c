import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { PupilOrStaff } from '../people/index.ts';
import { emptyLine } from './ask-consent.ts';
import { addPurpose } from './change-purpose.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { keepPurposes } from './keep-purposes.ts';
import { addEntries } from './ledger-store.ts';
import { mayAnswer } from './may-answer.ts';
import { purposesOf } from './purpose-store.ts';

/** A made-up answer. Without a name it is one of those taken over from another system. */
export interface DemonstrationAnswer {
  readonly purpose: string;
  readonly by: string | null;
  readonly answer: 'given' | 'refused';
  /** `YYYY-MM-DD`. */
  readonly saidOn: string;
}

export interface DemonstrationConsent {
  /** When the school began to ask. */
  readonly since: Date;
  /** Person who wrote the answers down. */
  readonly recordedBy: string;
  readonly people: readonly PupilOrStaff[];
  readonly answersOf: (person: PupilOrStaff, purposes: readonly string[]) => readonly DemonstrationAnswer[];
}

/** What schools ask besides their channels. */
const without = [
  { name: 'schoolfotograaf', meaning: '', standard: 'school-photographer' },
  { name: 'klassenlijst', meaning: '', standard: 'class-list' },
] as const;

/** Puts made-up answers in the ledger, each with a proof that says it was made up. Only who could have said it says it. */
export async function addDemonstrationAnswers(
  tx: BoardTransaction,
  schoolId: string,
  { since, recordedBy, people, answersOf }: DemonstrationConsent,
): Promise<void> {
  await keepPurposes(tx, schoolId, null, since);
  for (const words of without) await addPurpose(tx, schoolId, words, { by: null, now: since });
  const purposes = await purposesOf(tx, schoolId);
  const names = purposes.map(({ name }) => name);
  const lines = people.flatMap((person) =>
    answersOf(person, names).flatMap(({ purpose: name, by, answer, saidOn }): ConsentEntry[] => {
      const purpose = purposes.find((one) => one.name === name);
      const capacity = capacityOf(person, by, saidOn);
      if (purpose === undefined || capacity === null) return [];
      return [
        {
          ...emptyLine,
          id: newId(),
          subjectId: person.id,
          purposeId: purpose.id,
          version: purpose.current.number,
          kind: answer,
          answeredBy: by,
          capacity,
          way: by === null ? 'imported' : 'paper',
          saidOn,
          recordedAt: `${saidOn}T10:00:00Z`,
          recordedBy,
          reference: by === null ? null : madeUp,
          source: by === null ? madeUp : null,
        },
      ];
    }),
  );
  await addEntries(tx, schoolId, lines);
}

const madeUp = 'Verzonnen voor de demonstratie';

function capacityOf(person: PupilOrStaff, by: string | null, on: string): ConsentEntry['capacity'] | null {
  if (by === null) return 'guardian';
  const answerer = mayAnswer(person, by, on, 'yes');
  return answerer.may ? answerer.capacity : null;
}
