import type { ChosenAnswer } from '../answer-request.ts';
import type { OpenRequest } from '../open-request.ts';
import { fieldFor } from './questions-page.ts';

/** What a form sent: answers by the name of their field, and what it carried along. */
export interface SentForm {
  readonly token: string;
  readonly versions: ReadonlyMap<string, number>;
  readonly answers: ReadonlyMap<string, 'yes' | 'no'>;
}

/** Reads what came in; what is no answer of ours is no answer. */
export function sentIn(body: unknown): SentForm {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const text = (name: string) => {
    const value = fields.find(([field]) => field === name)?.[1];
    return typeof value === 'string' ? value.slice(0, 10_000) : '';
  };
  const answers = fields.flatMap(([name, value]) =>
    value === 'yes' || value === 'no' ? [[name, value] as const] : [],
  );
  const versions = text('versions')
    .split(' ')
    .flatMap((pair) => {
      const [id = '', number = ''] = pair.split(':');
      return /^\d{1,9}$/.test(number) ? [[id, Number(number)] as const] : [];
    });
  return { token: text('token'), versions: new Map(versions), answers: new Map(answers) };
}

export interface Chosen {
  readonly answers: readonly ChosenAnswer[];
  readonly error: 'nothing' | 'changed' | null;
}

/**
 * What was chosen, only about whom and what the request is for. A purpose that changed while the page stood open is asked
 * again: nobody agrees to what they were not shown.
 */
export function chosenIn({ versions, answers }: SentForm, { people, purposes }: OpenRequest): Chosen {
  const found = people.flatMap(({ person, decidesAlone }) =>
    decidesAlone
      ? []
      : purposes.flatMap((purpose): ChosenAnswer[] => {
          const answer = answers.get(fieldFor(person.id, purpose.id));
          return answer === undefined ? [] : [{ subjectId: person.id, purpose, answer }];
        }),
  );
  const changed = found.some(({ purpose }) => versions.get(purpose.id) !== purpose.current.number);
  return { answers: found, error: found.length === 0 ? 'nothing' : changed ? 'changed' : null };
}
