import type { IssueWords } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import type { LetterTemplate } from './letter-template-queries.ts';

/** Words for why a text is refused: a field that is not known, or one the letter cannot do without. */
export function useTemplateProblems({ fields }: Pick<LetterTemplate, 'fields'>): IssueWords {
  const t = useOfficeMessages('letters');
  const lacks = fields.map(({ field, written }) => [
    `lacks-${field}`,
    t.lacks({ field: `${t.fields[field]} ${written}` }),
  ]);
  return { ...t.problems, ...Object.fromEntries(lacks) };
}
