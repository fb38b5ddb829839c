import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';

/** One thing to choose. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One of a list that is too long for radio buttons (more than about seven). */
export interface SelectProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value?: Value | null | undefined;
  readonly defaultValue?: Value | undefined;
  readonly onChange?: ((value: Value) => void) | undefined;
  /** What stands there before a choice, for instance "Kies een groep". */
  readonly placeholder: string;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A list that opens, and closes on a choice. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, help, error, optional, options } = props;
  return (
    <AriaSelect
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.defaultValue === undefined ? {} : { defaultValue: props.defaultValue })}
      {...ariaField({ label, error, optional })}
      isDisabled={props.isDisabled === true}
      placeholder={props.placeholder}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) props.onChange?.(chosen.value);
      }}
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <Button className="pw-input pw-select__button">
        <SelectValue className="pw-select__value">
          {({ selectedText }) => selectedText || props.placeholder}
        </SelectValue>
        <ChevronDown aria-hidden size={20} />
      </Button>
      <Popover className="pw-popover">
        <ListBox className="pw-list">{options.map((option) => optionItem(option))}</ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** An option in an open list. */
export function optionItem(option: Option) {
  return (
    <ListBoxItem
      key={option.value}
      id={option.value}
      textValue={option.label}
      isDisabled={option.isDisabled === true}
      className="pw-list__item"
    >
      <span className="pw-list__words">
        {option.label}
        {option.help === undefined ? null : <span className="pw-list__help">{option.help}</span>}
      </span>
      <Check aria-hidden size={20} className="pw-list__check" />
    </ListBoxItem>
  );
}
