import { useQuery } from '@tanstack/react-query';
import { caseCategoriesQuery } from '../../api/case-categories.ts';
import { type WrittenField, writtenText } from '../../app/written-over/merge-texts.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { useOpenCase } from './open-case.ts';
import { mayBeLeak, type TriageValues, triageFacts } from './triage-values.ts';
import { useCategoryName } from './use-category-name.ts';

/** What two people who say what kind of case it is may both change. */
export function useTriageWritten(): readonly WrittenField<TriageValues>[] {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  return [
    writtenText(
      { id: 'title', label: t.titleLabel },
      (is) => is.title,
      (title) => ({ title }),
    ),
    useCategoryWritten(),
    {
      id: 'seriousness',
      label: t.seriousness,
      said: ({ seriousness }) => (seriousness === null ? '' : words.seriousness[seriousness]),
      take: ({ seriousness }) => ({ seriousness }),
    },
    { id: 'begun', label: t.begun, said: (is) => words.begun[is.begun], take: ({ begun }) => ({ begun }) },
    { id: 'place', label: t.place, said: (is) => words.place[is.place], take: ({ place }) => ({ place }) },
    {
      id: 'age',
      label: t.ageGroup,
      said: (is) => words.ageGroup[is.ageGroup],
      take: ({ ageGroup }) => ({ ageGroup }),
    },
    {
      id: 'illegal',
      label: t.illegal,
      said: (is) => t.illegalOptions[is.illegalImage ? 'yes' : 'no'],
      take: ({ illegalImage }) => ({ illegalImage }),
    },
    ...triageFacts.map(
      (fact): WrittenField<TriageValues> => ({
        id: fact,
        label: t.factQuestions[fact],
        said: (is) => words.known[is.facts[fact]],
        take: ({ facts }, mine) => ({ facts: { ...mine.facts, [fact]: facts[fact] } }),
      }),
    ),
    useLeakWritten(),
  ];
}

function useCategoryWritten(): WrittenField<TriageValues> {
  const t = useOfficeMessages('cases');
  const nameOf = useCategoryName();
  const { school } = useOpenCase();
  const { data = [] } = useQuery(caseCategoriesQuery(school.id));
  return {
    id: 'category',
    label: t.category,
    said: ({ category, ownCategory }) => {
      const own = data.find(({ id }) => id === ownCategory) ?? null;
      return category === null ? '' : nameOf({ category, ownCategory: own });
    },
    take: ({ category, ownCategory }) => ({ category, ownCategory }),
  };
}

function useLeakWritten(): WrittenField<TriageValues> {
  const t = useOfficeMessages('cases');
  const f = useFormats();
  return {
    id: 'leak',
    label: t.leakKnownAt,
    said: (values) => {
      const { day, time } = values.leakKnownAt;
      return mayBeLeak(values) && day !== null ? `${f.day(day)} ${time}`.trim() : '';
    },
    take: ({ leakKnownAt }) => ({ leakKnownAt }),
  };
}
