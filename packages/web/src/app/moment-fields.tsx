import './moment-fields.css';
import type { CasesWorkMessages } from '../messages/nl/office/cases-work.ts';
import { useOfficeMessages } from '../messages/office.ts';
import { DateField } from '../ui/date-field.tsx';
import { type FormError, TextField } from '../ui/index.ts';
import { type DayAndTime, isTime, momentOf } from './school-moment.ts';
import { today } from './today.ts';

interface MomentFieldsProps {
  /** What the ids of the fields begin with. */
  readonly id: string;
  readonly value: DayAndTime;
  readonly onChange: (value: DayAndTime) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** When something took place: a day and a time, not in the future. */
export function MomentFields({ id, value, onChange, errorOf }: MomentFieldsProps) {
  const t = useOfficeMessages('casesWork');
  return (
    <div className="moment-fields">
      <DateField
        id={`${id}-day`}
        label={t.settleDay}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        latest={today()}
        error={errorOf(`${id}-day`)}
      />
      <TextField
        id={`${id}-time`}
        label={t.settleTime}
        help={t.settleTimeHelp}
        short
        maxLength={5}
        autoComplete="off"
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        error={errorOf(`${id}-time`)}
      />
    </div>
  );
}

/** What is wrong with a moment somebody filled in. */
export function momentFaults(
  id: string,
  value: DayAndTime,
  t: CasesWorkMessages,
  now: Date = new Date(),
): readonly FormError[] {
  if (value.day === null) return [{ field: `${id}-day`, message: t.dayMissing }];
  if (!isTime(value.time)) return [{ field: `${id}-time`, message: t.timeWrong }];
  const moment = momentOf(value);
  if (moment !== null && Date.parse(moment) > now.getTime())
    return [{ field: `${id}-time`, message: t.inFuture }];
  return [];
}
