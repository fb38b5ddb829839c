import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import type { CaseSummary } from './case-queries.ts';

/** What kind of case it is: as the school itself calls it, or else as we do. */
export function useCategoryName(): (it: Pick<CaseSummary, 'category' | 'ownCategory'>) => string {
  const words = useOfficeMessages('casesWords');
  const locale = useLocale();
  return ({ category, ownCategory }) => {
    if (ownCategory !== null) {
      const { nl, en } = ownCategory.name;
      return locale === 'en' ? (en ?? nl) : nl;
    }
    return category === null ? words.noCategory : words.category[category];
  };
}
