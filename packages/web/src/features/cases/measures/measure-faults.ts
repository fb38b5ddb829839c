import type { MeasuresMessages } from '../../../messages/nl/office/measures.ts';
import type { FormError } from '../../../ui/index.ts';

/** What is wrong with a day on which something was done: it is missing, or still to come. */
export function dayFaults(
  field: string,
  day: string | null,
  today: string,
  t: Pick<MeasuresMessages, 'dayMissing' | 'inFuture'>,
): readonly FormError[] {
  if (day === null) return [{ field, message: t.dayMissing }];
  return day > today ? [{ field, message: t.inFuture }] : [];
}
