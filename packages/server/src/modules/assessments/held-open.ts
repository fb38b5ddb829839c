import type { AnswerView, Tone } from '@plaatswijs/rules';
import type { PeopleInPlace } from './people-in-place.ts';

/** What sounds as if somebody may go on. */
const goesOn: ReadonlySet<Tone> = new Set<Tone>([
  'may',
  'may-if',
  'must',
  'advised',
  'aware',
  'outside',
  'silent',
]);

/** As long as it is not known who is in a photo, film or sound, nothing is allowed: the answer is still open. */
export function heldOpen<Answer extends { readonly answer: AnswerView; readonly ifSo: AnswerView }>(
  said: Answer,
  people: Pick<PeopleInPlace, 'areKnown'> | null,
): Answer {
  if (people === null || people.areKnown) return said;
  return { ...said, answer: open(said.answer), ifSo: open(said.ifSo) };
}

function open(answer: AnswerView): AnswerView {
  return goesOn.has(answer.tone) ? { ...answer, tone: 'open', outcome: null, settled: false } : answer;
}
