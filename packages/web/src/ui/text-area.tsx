import { useState } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { ariaField, FieldParts, type FieldProps } from './field-parts.tsx';
import { TextCount } from './text-count.tsx';

/** Several lines of text. */
export interface TextAreaProps
  extends FieldProps,
    Pick<
      AriaTextFieldProps,
      | 'autoFocus'
      | 'defaultValue'
      | 'id'
      | 'isDisabled'
      | 'isReadOnly'
      | 'name'
      | 'onBlur'
      | 'onChange'
      | 'value'
    > {
  /** The language it is written in, where that is not the one on screen. */
  readonly lang?: string | undefined;
  readonly rows?: number | undefined;
  /** Shows how many characters are left. Typing on is possible: nobody's sentence is cut off while they write. */
  readonly limit?: number | undefined;
}

/** A labelled text of several lines, with a counter where it has a limit. */
export function TextArea({
  label,
  help,
  error,
  optional,
  lang,
  rows = 5,
  limit,
  onChange,
  ...rest
}: TextAreaProps) {
  const [own, setOwn] = useState(rest.defaultValue ?? '');
  const text = rest.value ?? own;
  return (
    <AriaTextField
      {...rest}
      {...ariaField({ label, error, optional })}
      onChange={(value) => {
        setOwn(value);
        onChange?.(value);
      }}
      className="pw-field"
    >
      <FieldParts label={label} help={help} error={error} optional={optional} />
      <AriaTextArea className="pw-input" rows={rows} lang={lang} />
      {limit === undefined ? null : <TextCount length={[...text].length} limit={limit} />}
    </AriaTextField>
  );
}
