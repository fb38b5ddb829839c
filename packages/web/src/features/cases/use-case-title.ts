import { useOfficeMessages } from '../../messages/office.ts';
import type { CaseSummary } from './case-queries.ts';

/** What a case is called. A report from outside has no title until somebody gives it one: then its kind stands there, or where it
 * happened. */
export function useCaseTitle(): (it: Pick<CaseSummary, 'title' | 'category' | 'place'>) => string {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  return ({ title, category, place }) => {
    if (title !== '') return title;
    if (category !== null) return t.untitledOf({ what: words.category[category] });
    return place === null || place === 'unknown' ? t.untitled : t.untitledOf({ what: words.place[place] });
  };
}
