import { useOfficeMessages } from '../../../messages/office.ts';
import type { Measure } from './measure-queries.ts';

/** What a measure is called: what it is, and about whom. */
export function useMeasureName(): (measure: Pick<Measure, 'kind' | 'what' | 'name'>) => string {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  return ({ kind, what, name }) => t.nameOf({ kind: what ?? words.kinds[kind].title, name });
}
