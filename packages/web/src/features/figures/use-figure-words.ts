import { useOfficeMessages } from '../../messages/office.ts';
import type { FigureAxis } from './figures-queries.ts';

/** What a code of a table is called. */
export type WordOf = (code: string) => string;

/** What the codes of each table are called: as on the screens of cases, with what is not settled yet. */
export function useFigureWords(): (of: FigureAxis | 'measures') => WordOf {
  const t = useOfficeMessages('figures');
  const words = useOfficeMessages('casesWords');
  const { kinds } = useOfficeMessages('measureWords');
  const names: Readonly<Record<FigureAxis | 'measures', Readonly<Record<string, string>>>> = {
    category: { ...words.category, none: t.noneOf.category },
    seriousness: { ...words.seriousness, none: t.noneOf.seriousness },
    place: { ...words.place, none: t.noneOf.place },
    'age-group': { ...words.ageGroup, none: t.noneOf['age-group'] },
    outcome: { ...words.outcome, open: t.noneOf.outcome },
    month: t.months,
    measures: Object.fromEntries(Object.entries(kinds).map(([kind, { title }]) => [kind, title])),
  };
  return (of) => (code) => names[of][code] ?? code;
}
