import type { CaseAct } from '@plaatswijs/contract';
import { createContext, use } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import type { WholeCase } from './case-queries.ts';

/** The case on screen. */
export interface OpenCase {
  readonly school: MySchool;
  readonly it: WholeCase;
}

/** Gives everything below it one case. */
export const OpenCaseContext = createContext<OpenCase | null>(null);

/** The case on screen. Throws outside a page of a case. */
export function useOpenCase(): OpenCase {
  const open = use(OpenCaseContext);
  if (open === null) throw new Error('a part of a case needs a case above it');
  return open;
}

/** Whether whoever looks may do something in the case on screen, as it stands and as what they read it. */
export function useMay(): (act: CaseAct) => boolean {
  const { may } = useOpenCase().it.me;
  return (act) => may.includes(act);
}
