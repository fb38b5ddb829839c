import type { IssueWords } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';

/** Words for what a refusal of a letter says, by its code; `lacks-…` names what must not be missing. */
export function useLetterProblems(): IssueWords {
  const t = useOfficeMessages('letters');
  const lacks = Object.entries(t.fields).map(([field, name]) => [`lacks-${field}`, t.lacks({ field: name })]);
  return { ...t.problems, ...Object.fromEntries(lacks) };
}
