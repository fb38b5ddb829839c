import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { classNames } from './class-names.ts';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';
import type { Option } from './select.tsx';

/** One of a few things, all in sight. */
export interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value?: Value | null | undefined;
  readonly defaultValue?: Value | undefined;
  readonly onChange?: ((value: Value) => void) | undefined;
  /** Beside each other where there is room: for short answers such as yes and no. */
  readonly row?: boolean | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** Radio buttons under one question. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { label, help, error, optional, options } = props;
  return (
    <AriaRadioGroup
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.defaultValue === undefined ? {} : { defaultValue: props.defaultValue })}
      {...ariaField({ label, error, optional })}
      isDisabled={props.isDisabled === true}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) props.onChange?.(option.value);
      }}
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <div className={classNames('pw-choices', props.row && 'pw-choices--row')}>
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled === true}
            className="pw-choice"
          >
            <span className="pw-choice__mark pw-choice__mark--round" />
            <span className="pw-choice__words">
              <span>{option.label}</span>
              {option.help === undefined ? null : <span className="pw-choice__help">{option.help}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
