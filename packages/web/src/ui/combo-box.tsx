import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';
import { type Option, optionItem } from './select.tsx';
import { useUiTexts } from './texts.tsx';

/** One of a long list, found by typing. */
export interface ComboBoxProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | undefined;
  readonly onChange?: ((value: string | null) => void) | undefined;
  /** What is typed, for a list that comes from the server. */
  readonly onTyped?: ((text: string) => void) | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A field to type in that shows what fits. */
export function ComboBox(props: ComboBoxProps) {
  const texts = useUiTexts();
  const { label, help, error, optional, options } = props;
  return (
    <AriaComboBox
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.name === undefined ? {} : { name: props.name })}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.defaultValue === undefined ? {} : { defaultValue: props.defaultValue })}
      {...(props.onTyped === undefined ? {} : { onInputChange: props.onTyped })}
      {...ariaField({ label, error, optional })}
      isDisabled={props.isDisabled === true}
      allowsEmptyCollection
      onChange={(key) => props.onChange?.(key === null ? null : String(key))}
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <span className="pw-field__with-button">
        <Input className="pw-input" />
        <Button aria-label={texts.showList} className="pw-field__inside">
          <ChevronDown aria-hidden size={20} />
        </Button>
      </span>
      <Popover className="pw-popover">
        <ListBox
          className="pw-list"
          renderEmptyState={() => <div className="pw-list__empty">{texts.nothingFound}</div>}
        >
          {options.map((option) => optionItem(option))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
