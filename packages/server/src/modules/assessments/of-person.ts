import {
  codeRow,
  type HeldSourceDoor,
  inPortions,
  momentRow,
  type PersonHeld,
  personRow,
  textRow,
} from '../../platform/held-of-person.ts';

/** The questions somebody put before a person, and those that were put before them. What is only checked is not kept. */
export const questionsOfPerson: HeldSourceDoor = {
  source: 'questions',
  async *ofPerson(asked) {
    for await (const one of questionsWith(asked))
      yield [
        ...momentRow('questions.asked-at', one.asked_at),
        ...personRow('questions.asked-by', one.asked_by),
        ...personRow('questions.put-to', one.put_to),
        ...textRow('questions.question', one.question),
        ...codeRow('questions.decision', one.decision),
        ...textRow('questions.answer', one.answer),
      ];
  },
};

function questionsWith({ tx, schoolId, personId }: PersonHeld) {
  return inPortions((after, limit) =>
    tx
      .selectFrom('doubt')
      .select(['id', 'asked_by', 'put_to', 'question', 'asked_at', 'decision', 'answer'])
      .where('school_id', '=', schoolId)
      .where((by) => by.or([by('asked_by', '=', personId), by('put_to', '=', personId)]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
}
