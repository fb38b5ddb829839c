import { Check, Minus } from 'lucide-react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { classNames } from './class-names.ts';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';
import type { Option } from './select.tsx';

/** One thing that is so or not. */
export interface CheckboxProps
  extends Pick<
    AriaCheckboxProps,
    'defaultSelected' | 'id' | 'isDisabled' | 'isIndeterminate' | 'isSelected' | 'name' | 'onChange' | 'value'
  > {
  readonly label: string;
  readonly help?: string | undefined;
  readonly isInvalid?: boolean | undefined;
  /** Without a frame, for one alone in a sentence of a form. */
  readonly plain?: boolean | undefined;
}

/** A box to tick; the whole row can be pressed. */
export function Checkbox({ label, help, plain, isInvalid, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      isInvalid={isInvalid === true}
      className={classNames('pw-choice', plain && 'pw-choice--plain')}
    >
      <span className="pw-choice__mark">
        {rest.isIndeterminate ? (
          <Minus aria-hidden size={18} strokeWidth={3.5} />
        ) : (
          <Check aria-hidden size={18} strokeWidth={3.5} />
        )}
      </span>
      <span className="pw-choice__words">
        <span>{label}</span>
        {help === undefined ? null : <span className="pw-choice__help">{help}</span>}
      </span>
    </AriaCheckbox>
  );
}

/** Any of a few things. */
export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value?: readonly Value[] | undefined;
  readonly defaultValue?: readonly Value[] | undefined;
  readonly onChange?: ((value: readonly Value[]) => void) | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Beside each other where there is room: for a few short words. */
  readonly row?: boolean | undefined;
}

/** Boxes under one question. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { label, help, error, optional, options } = props;
  return (
    <AriaCheckboxGroup
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.value === undefined ? {} : { value: [...props.value] })}
      {...(props.defaultValue === undefined ? {} : { defaultValue: [...props.defaultValue] })}
      {...ariaField({ label, error, optional })}
      isRequired={false}
      isDisabled={props.isDisabled === true}
      onChange={(chosen) =>
        props.onChange?.(options.map((option) => option.value).filter((value) => chosen.includes(value)))
      }
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <div className={classNames('pw-choices', props.row && 'pw-choices--row')}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            label={option.label}
            help={option.help}
            isDisabled={option.isDisabled === true}
          />
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
