import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import type { CaseDuty } from './case-queries.ts';

/** By when something has to be done, and whether that has passed; nothing where there is no date. */
export function DueBadge({ due }: Pick<CaseDuty, 'due'>) {
  const t = useOfficeMessages('casesWork');
  const f = useFormats();
  if (due === null) return null;
  const words = {
    'at-once': () => t.dutyAtOnce,
    moment: () => (due.kind === 'moment' ? t.dutyMoment({ moment: f.moment(due.at) }) : ''),
    day: () => (due.kind === 'day' ? t.dutyDay({ day: f.day(due.on) }) : ''),
  }[due.kind]();
  const late = isLate(due, new Date());
  return <Badge tone={late ? 'not' : 'ask'}>{late ? t.dueLate({ due: words }) : words}</Badge>;
}

/** Whether the time for something has passed. What is due at once is never late: it is simply due. */
function isLate(due: NonNullable<CaseDuty['due']>, now: Date): boolean {
  if (due.kind === 'moment') return Date.parse(due.at) < now.getTime();
  return due.kind === 'day' && due.on < today(now);
}
