import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import type { FormTarget } from '../page-models.ts';

/** A form as browsers have it, with what it sends along. */
export function PlainForm(props: {
  readonly target: FormTarget;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const { action, method, hidden } = props.target;
  return (
    <form action={action} method={method} noValidate className={props.className ?? 'pw-stack'}>
      {hidden.map((field) => (
        <input key={`${field.name}=${field.value}`} type="hidden" name={field.name} value={field.value} />
      ))}
      {props.children}
    </form>
  );
}

/** One line of text, with its help and error linked to it. */
export interface PlainFieldProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly help?: string | null;
  readonly error?: string | null;
  readonly errorBefore: string;
  readonly type?: 'text' | 'email' | 'password' | 'number' | 'date';
  readonly value?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'email' | 'text';
  readonly min?: number | null;
  readonly max?: number | null;
  readonly short?: boolean;
  readonly labelClass?: string;
}

/** A labelled line of text. */
export function PlainField(props: PlainFieldProps) {
  const { id, help, error } = props;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames('pw-field', error && 'pw-field--invalid')}>
      <label htmlFor={id} className={props.labelClass ?? 'pw-field__label'}>
        {props.label}
      </label>
      {help ? (
        <span id={`${id}-help`} className="pw-field__help">
          {help}
        </span>
      ) : null}
      {error ? (
        <ErrorLine id={`${id}-error`}>
          <span className="pw-visually-hidden">{props.errorBefore}</span>
          {error}
        </ErrorLine>
      ) : null}
      <input
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        defaultValue={props.value}
        autoComplete={props.autoComplete}
        inputMode={props.inputMode}
        min={props.min ?? undefined}
        max={props.max ?? undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
        className={classNames('pw-input', props.short && 'pw-input--short')}
      />
    </div>
  );
}

/** A button that sends its form. */
export function SubmitButton(props: {
  readonly children: ReactNode;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly name?: string;
  readonly value?: string;
}) {
  return (
    <button
      type="submit"
      name={props.name}
      value={props.value}
      className={`pw-button pw-button--${props.look ?? 'primary'}`}
    >
      {props.children}
    </button>
  );
}
