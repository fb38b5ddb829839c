import type { MySchool } from '../../app/my-school.ts';
import type { RightsRequest } from './rights-queries.ts';

/** What every part of the page of a request is given. */
export interface RequestProps {
  readonly school: MySchool;
  readonly request: RightsRequest;
}

export function isOpen({ state }: Pick<RightsRequest, 'state'>): boolean {
  return state === 'received' || state === 'reviewing';
}
