import { useOfficeMessages } from '../../messages/office.ts';
import type { CaseSummary } from './case-queries.ts';

/** What a case is called. A report from outside has no title until somebody gives it one: then its kind stands there. */
export function useCaseTitle(): (it: Pick<CaseSummary, 'title' | 'category'>) => string {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  return ({ title, category }) => {
    if (title !== '') return title;
    return category === null ? t.untitled : t.untitledOf({ category: words.category[category] });
  };
}
