import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';

/** One line of text. */
export interface TextFieldProps
  extends FieldProps,
    Pick<
      AriaTextFieldProps,
      | 'autoComplete'
      | 'autoFocus'
      | 'defaultValue'
      | 'id'
      | 'inputMode'
      | 'isDisabled'
      | 'isReadOnly'
      | 'maxLength'
      | 'name'
      | 'onBlur'
      | 'onChange'
      | 'spellCheck'
      | 'type'
      | 'value'
    > {
  /** For an answer that is known to be short: a number, a code, a postcode. */
  readonly short?: boolean | undefined;
  /** The language it is written in, where that is not the one on screen. */
  readonly lang?: string | undefined;
}

/** A labelled line of text with its help and error. */
export function TextField({ label, help, error, optional, short, lang, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...ariaField({ label, error, optional })} className="pw-field">
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <Input lang={lang} className={short === true ? 'pw-input pw-input--short' : 'pw-input'} />
    </AriaTextField>
  );
}
