import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { type Form, useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, type FormError, FormErrorSummary, showToast } from '../../ui/index.ts';
import { filesKey } from './file-queries.ts';

interface FileFormProps<Values extends object, Answer> {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly start: Values;
  readonly faults: (values: Values) => readonly FormError[];
  readonly send: (values: Values) => Promise<Answer>;
  readonly submit: string;
  /** What is asked first, of what cannot be undone. */
  readonly askFirst?: { readonly title: string; readonly text: string; readonly go: string } | undefined;
  /** What is said when it is done. */
  readonly said: string;
  readonly onDone: (answer: Answer) => void;
  readonly onClose?: (() => void) | undefined;
  readonly children: (form: Form<Values>) => ReactNode;
}

/** A change to a file: keeps what is typed whatever the server answers. */
export function FileForm<Values extends object, Answer>(props: FileFormProps<Values, Answer>) {
  const t = useOfficeMessages('files');
  const heading = useId();
  const form = useForm(props.start);
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: props.send,
    onSuccess: async (answer) => {
      showToast({ text: props.said });
      props.onDone(answer);
      await queries.invalidateQueries({ queryKey: [filesKey] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.accept(props.faults(form.values))) return;
    if (props.askFirst === undefined) change.mutate(form.values);
    else setAsking(true);
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={submit} className="pw-card pw-stack files__form">
      <div>
        <FormHeading id={heading} appears={props.onClose !== undefined}>
          {props.title}
        </FormHeading>
        {props.lead === undefined ? null : <p className="pw-muted">{props.lead}</p>}
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      {props.children(form)}
      <ProblemNotice error={change.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={change.isPending}>
          {props.submit}
        </Button>
        {props.onClose === undefined ? null : <Button onPress={props.onClose}>{t.cancel}</Button>}
      </div>
      {props.askFirst === undefined ? null : (
        <AlertDialog
          isOpen={asking}
          title={props.askFirst.title}
          confirm={props.askFirst.go}
          cancel={t.cancel}
          onConfirm={() => {
            setAsking(false);
            change.mutate(form.values);
          }}
          onCancel={() => setAsking(false)}
        >
          {props.askFirst.text}
        </AlertDialog>
      )}
    </form>
  );
}

interface FormHeadingProps {
  readonly id: string;
  /** It comes in the place of what was pressed, which is gone; else it is all there is on the page. */
  readonly appears: boolean;
  readonly children: ReactNode;
}

function FormHeading({ id, appears, children }: FormHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (appears) heading.current?.focus();
  }, [appears]);
  const Level = appears ? 'h3' : 'h2';
  return (
    <Level id={id} ref={heading} tabIndex={-1} className="files__form-title">
      {children}
    </Level>
  );
}
