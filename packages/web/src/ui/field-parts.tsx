import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useUiTexts } from './texts.tsx';

/** What every field has. The label is no option: a field without one can't be used by who doesn't see it. */
export interface FieldProps {
  readonly label: string;
  /** What helps to answer, above the field where it is read first. */
  readonly help?: ReactNode | undefined;
  /** What is wrong and how to put it right; its presence makes the field invalid. */
  readonly error?: string | undefined;
  /** May stay empty; said after the label. Fields are required unless they say this. */
  readonly optional?: boolean | undefined;
}

/** Properties of `FieldProps` as React Aria names them. Its messages are ours, never the browser's. */
export function ariaField(props: FieldProps) {
  return {
    isInvalid: props.error !== undefined,
    isRequired: props.optional !== true,
    validationBehavior: 'aria' as const,
  };
}

/** Label, help and error of a field, linked to it by React Aria; in this order, above the control. */
export function FieldParts({ label, help, error, optional }: FieldProps) {
  const texts = useUiTexts();
  return (
    <>
      <Label className="pw-field__label">
        {label}
        {optional === true ? <span className="pw-field__optional"> {texts.optional}</span> : null}
      </Label>
      {help === undefined ? null : (
        <Text slot="description" className="pw-field__help">
          {help}
        </Text>
      )}
      {error === undefined ? null : (
        <FieldError className="pw-field__error">
          <CircleAlert aria-hidden size="1.2em" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}
