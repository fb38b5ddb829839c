import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.ts';
import { showToast } from '../../ui/index.ts';
import { type CaseEntry, type CaseMoved, caseQuery, casesKey, changesSince } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';

/** Where a change goes, and which version of the case was seen. */
export interface ChangeAt {
  readonly path: { readonly schoolId: string; readonly caseId: string };
  readonly version: number;
}

/**
 * A change to the case on screen. When somebody else changed it meanwhile, nothing is changed: what they did is in
 * `meanwhile`, the page shows the case as it is now, and sending again is up to who looks.
 */
export function useCaseChange<Given>(
  send: (given: Given, at: ChangeAt) => Promise<CaseMoved>,
  how: { readonly said: string; readonly after?: (() => void) | undefined },
) {
  const { school, it } = useOpenCase();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [meanwhile, setMeanwhile] = useState<readonly CaseEntry[] | null>(null);
  const change = useMutation({
    mutationFn: (given: Given) =>
      send(given, { path: { schoolId: school.id, caseId: it.id }, version: it.version }),
    onSuccess: async ({ reads }) => {
      setMeanwhile(null);
      how.after?.();
      showToast({ text: how.said });
      if (reads) return queries.invalidateQueries({ queryKey: [casesKey] });
      // It is not there for them any more: nothing of it stays here, and nothing asks for it again.
      await navigate({ to: '/zaken' });
      queries.removeQueries({ queryKey: [casesKey] });
      return undefined;
    },
    onError: async (error) => {
      setMeanwhile(null);
      const code = error instanceof ProblemError ? error.problem.code : null;
      if (code !== 'changed-meanwhile' && code !== 'not-found') return;
      // Whoever was shut out meanwhile is told nothing of what changed: the case is not there for them.
      const changes = await changesSince(school.id, it.id, it.version).catch(() => null);
      if (code === 'changed-meanwhile' && changes !== null) setMeanwhile(changes.entries);
      await queries.invalidateQueries({ queryKey: caseQuery(school.id, it.id).queryKey });
    },
  });
  return { change, meanwhile };
}
