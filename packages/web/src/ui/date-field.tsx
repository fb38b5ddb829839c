import { parseDate } from '@internationalized/date';
import {
  DateField as AriaDateField,
  type DateFieldProps as AriaDateFieldProps,
  DateInput,
  DateSegment,
} from 'react-aria-components/DateField';
import type { DateValue } from 'react-aria-components/DatePicker';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';

/** A day, as `yyyy-mm-dd` towards the program and `dd-mm-jjjj` towards a Dutch reader. */
export interface DateFieldProps
  extends FieldProps,
    Pick<
      AriaDateFieldProps<DateValue>,
      'autoFocus' | 'id' | 'isDisabled' | 'isReadOnly' | 'name' | 'onBlur'
    > {
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((day: string | null) => void) | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
}

/** A day typed in parts, in the order and with the words of the language. Load it lazily: it brings a calendar along. */
export function DateField(props: DateFieldProps) {
  const { label, help, error, optional, value, defaultValue, onChange, earliest, latest, ...rest } = props;
  return (
    <AriaDateField
      {...rest}
      {...ariaField({ label, error, optional })}
      shouldForceLeadingZeros
      {...(value === undefined ? {} : { value: value === null ? null : parseDate(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: parseDate(defaultValue) })}
      {...(earliest === undefined ? {} : { minValue: parseDate(earliest) })}
      {...(latest === undefined ? {} : { maxValue: parseDate(latest) })}
      onChange={(day) => onChange?.(day === null ? null : day.toString())}
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <DateInput className="pw-input pw-date">
        {(segment) => <DateSegment segment={segment} className="pw-date__part" />}
      </DateInput>
    </AriaDateField>
  );
}
