import { useMutation, useQueryClient } from '@tanstack/react-query';
import { caseCategoriesQuery } from '../../api/case-categories.ts';
import { showToast } from '../../ui/index.ts';

/** A change to the categories of the school: reads them again, and says that it is done. */
export function useCategoriesChange<Given>(
  schoolId: string,
  change: (given: Given) => Promise<unknown>,
  said: string,
  after?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: caseCategoriesQuery(schoolId).queryKey });
      showToast({ text: said });
      after?.();
    },
  });
}
