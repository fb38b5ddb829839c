import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type IssueWords, ProblemNotice } from '../../app/problem-notice.tsx';
import { type Form, useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, type FormError, FormErrorSummary } from '../../ui/index.ts';
import { useRightsChange } from './rights-queries.ts';

interface RightsFormProps<Values extends object> {
  /** Words of the button it comes in the place of. */
  readonly button: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly start: Values;
  readonly faults: (values: Values) => readonly FormError[];
  readonly send: (values: Values) => Promise<unknown>;
  readonly submit: string;
  readonly said: string;
  readonly look?: 'primary' | 'secondary' | undefined;
  readonly children: (form: Form<Values>) => ReactNode;
}

/** A change to a request, in the place of its button; gives the focus back to it. What is typed stays when it is refused. */
export function RightsForm<Values extends object>(props: RightsFormProps<Values>) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen && wasOpen) box.current?.querySelector('button')?.focus();
  }, [isOpen, wasOpen]);
  const close = () => {
    setOpen(false);
    setWasOpen(true);
  };
  if (isOpen) return <OpenedForm {...props} onClose={close} />;
  return (
    <div ref={box}>
      <Button look={props.look ?? 'secondary'} onPress={() => setOpen(true)}>
        {props.button}
      </Button>
    </div>
  );
}

interface OpenedFormProps<Values extends object> extends RightsFormProps<Values> {
  readonly onClose: () => void;
  /** Words of what refuses it, where those are not of requests as such. */
  readonly words?: IssueWords | undefined;
  /** Of its heading. */
  readonly level?: 3 | 4 | undefined;
}

/** The form itself, open. */
export function OpenedForm<Values extends object>(props: OpenedFormProps<Values>) {
  const t = useOfficeMessages('rights');
  const heading = useId();
  const focused = useRef<HTMLHeadingElement>(null);
  useEffect(() => focused.current?.focus(), []);
  const Level = props.level === 4 ? 'h4' : 'h3';
  const form = useForm(props.start);
  const send = useRightsChange(props.send, { said: props.said, after: props.onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(props.faults(form.values))) send.mutate(form.values);
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={submit} className="pw-card pw-stack rights__form">
      <div>
        <Level id={heading} ref={focused} tabIndex={-1}>
          {props.title}
        </Level>
        {props.text === undefined ? null : <p className="pw-muted">{props.text}</p>}
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      {props.children(form)}
      <ProblemNotice error={send.error} words={props.words ?? t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={send.isPending}>
          {props.submit}
        </Button>
        <Button onPress={props.onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
