import './settings.css';
import { useOfficeMessages } from '../../messages/office.ts';
import { inOrder, isTime } from './lesson-times.ts';
import type { LessonTime } from './settings-queries.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The week as blocks under their day, to scale; said as words to who listens. */
export function WeekView({ times }: { readonly times: readonly LessonTime[] }) {
  const t = useOfficeMessages('settings');
  const sound = times
    .filter((one) => isTime(one.startsAt) && isTime(one.endsAt) && one.startsAt < one.endsAt)
    .toSorted(inOrder);
  if (sound.length === 0) return null;
  const first = Math.min(...sound.map((one) => minutesOf(one.startsAt)));
  const last = Math.max(...sound.map((one) => minutesOf(one.endsAt)));
  const weekend = sound.some(({ weekday }) => weekday > 5);
  const days = t.days.slice(0, weekend ? 7 : 5);
  const place = ({ startsAt, endsAt }: LessonTime) => ({
    insetBlockStart: `${((minutesOf(startsAt) - first) / (last - first)) * 100}%`,
    blockSize: `${((minutesOf(endsAt) - minutesOf(startsAt)) / (last - first)) * 100}%`,
  });
  return (
    <section aria-label={t.timesWeek} className="settings-week">
      {days.map((day, index) => (
        <div key={day} className="settings-week__day">
          <h2 className="settings-week__name">
            <span aria-hidden>{day.slice(0, 2)}</span>
            <span className="pw-visually-hidden">{day}</span>
          </h2>
          <ul className="settings-week__times">
            {sound
              .filter(({ weekday }) => weekday === index + 1)
              .map((time) => (
                <li
                  key={`${time.startsAt} ${time.endsAt}`}
                  className={`settings-week__time settings-week__time--${time.kind}`}
                  style={place(time)}
                >
                  <span aria-hidden>{time.startsAt}</span>
                  <span className="pw-visually-hidden">
                    {time.startsAt}–{time.endsAt} {time.kind === 'lesson' ? t.timesLesson : t.timesBreak}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
