import type { MeasureKind } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Notice } from '../../../ui/index.ts';
import { daysCounted, schoolDaysCounted } from './days-counted.ts';
import { type DecideAsks, tooLong } from './decide-values.ts';
import { useTooLongWords } from './use-too-long-words.ts';

interface DaysNoteProps {
  readonly period: { readonly from: string | null; readonly until: string | null };
  readonly asks: DecideAsks;
  readonly kind: MeasureKind;
  readonly freeDays: readonly string[];
  /** That it is too long is said with the field already. */
  readonly isSaid: boolean;
}

/** How many days a period has, counted while it is filled in; and at once that it is too long. */
export function DaysNote({ period, asks, kind, freeDays, isSaid }: DaysNoteProps) {
  const t = useOfficeMessages('measures');
  const sayTooLong = useTooLongWords(kind);
  const days = daysCounted(period.from, period.until);
  const schoolDays = schoolDaysCounted(period.from, period.until, freeDays);
  const long = tooLong(period, asks.mostDays, freeDays);
  return (
    <>
      <p className="pw-muted pw-small">{t.daysHelp}</p>
      <div role="status">
        {long === null ? (
          days === null || schoolDays === null ? null : (
            <strong>{t.days({ days, schoolDays })}</strong>
          )
        ) : isSaid ? null : (
          <Notice kind={asks.longerWithReason ? 'warning' : 'danger'}>{sayTooLong(long)}</Notice>
        )}
      </div>
    </>
  );
}
