import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { RecordSummary } from './file-queries.ts';

/** Until when a record is kept, in words: a day, or what the day hangs on. */
export function useKeepingWords(): (keeping: RecordSummary['keeping']) => string {
  const t = useOfficeMessages('files');
  const f = useFormats();
  return ({ until, trigger, months }) => {
    if (until !== null) return t.keepsUntil({ day: f.longDay(until) });
    if (trigger === 'left' || trigger === 'employment-ended') return t.keepsAfter[trigger]({ months });
    return t.keepsAfter.other;
  };
}
