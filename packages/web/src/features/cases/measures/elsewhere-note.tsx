import { daysAfter } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Notice } from '../../../ui/index.ts';
import type { MeasureOption } from './measure-queries.ts';

interface ElsewhereNoteProps {
  readonly needs: MeasureOption['needs'];
  readonly today: string;
}

/** When this pupil is or was suspended by another case, for who decides: the days, and nothing of that case. */
export function ElsewhereNote({ needs, today }: ElsewhereNoteProps) {
  const t = useOfficeMessages('measures');
  const f = useFormats();
  // What is long over cannot be gone on from.
  const near = needs.elsewhere.filter(({ until }) => until >= daysAfter(today, -31));
  if (near.length === 0) return null;
  const periods = near.map(({ from, until }) =>
    t.elsewherePeriod({ from: f.day(from), until: f.day(until) }),
  );
  return (
    <Notice kind="info" title={t.elsewhereTitle}>
      {t.elsewhere({ periods: f.list(periods), most: needs.mostDays ?? 0 })}
    </Notice>
  );
}
