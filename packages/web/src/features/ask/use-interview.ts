import { useQuery } from '@tanstack/react-query';
import type { Assessed, Precedent } from '../../answers/answer-types.ts';
import type { InterviewState } from '../../answers/interview-state.ts';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { type Latest, useLatest } from '../../api/use-latest.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';

/** What is to be asked next, and the answer as far as it is known. */
export function useInterview(schoolSlug: string, state: InterviewState): Latest<Assessed> {
  return useLatest(
    JSON.stringify([schoolSlug, state]),
    async (signal) =>
      orThrow(
        await api.POST('/api/v1/public/schools/{school}/assessments', {
          params: { path: { school: schoolSlug } },
          body: { facts: { ...state.facts }, notKnown: [...state.notKnown] },
          signal,
        }),
      ),
    0,
  );
}

/** What was decided before about the same kind of act, for who is signed in; the public ones alone while it loads. */
export function usePrecedents(
  school: MySchool,
  assessed: Assessed | null,
  act: string,
): readonly Precedent[] {
  const found = useQuery({
    queryKey: ['precedents', school.id, act],
    queryFn: async () => {
      const params = { path: { schoolId: school.id }, query: { act, limit: 5 } };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/precedents', { params })).items;
    },
    enabled: act !== '' && isAble(school.abilities, 'questions.ask'),
  });
  const alike = assessed?.precedents ?? [];
  const others = (found.data ?? []).filter(({ id }) => alike.every((one) => one.id !== id));
  return [...alike, ...others].slice(0, 5);
}
