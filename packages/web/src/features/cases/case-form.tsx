import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type IssueWords, ProblemNotice } from '../../app/problem-notice.tsx';
import { type Form, useForm } from '../../app/use-form.ts';
import { BothTexts } from '../../app/written-over/both-texts.tsx';
import type { WrittenField } from '../../app/written-over/merge-texts.ts';
import { useWrittenOver } from '../../app/written-over/use-written-over.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, type FormError, FormErrorSummary } from '../../ui/index.ts';
import type { CaseMoved } from './case-queries.ts';
import { Meanwhile } from './meanwhile.tsx';
import { type ChangeAt, useCaseChange } from './use-case-change.ts';

/** What is asked before something is sent that cannot be undone. */
export interface AskFirst {
  readonly title: string;
  readonly text: ReactNode;
  readonly go: string;
}

interface CaseFormProps<Values extends object> {
  readonly title: string;
  readonly lead?: ReactNode | undefined;
  /** What it begins with. Of a form that writes over something: as that is now, at each drawing. */
  readonly start: Values;
  /** What it writes over; somebody else may be doing so at the same time. */
  readonly writesOver?: readonly WrittenField<Values>[] | undefined;
  /** Who wrote that last and when, in a sentence. */
  readonly writtenBy?: string | undefined;
  readonly faults: (values: Values) => readonly FormError[];
  readonly send: (values: Values, at: ChangeAt) => Promise<CaseMoved>;
  /** Words of its button. */
  readonly submit: string;
  /** What is said when it is done. */
  readonly said: string;
  readonly onClose: () => void;
  /** What is to be asked first, when something is. */
  readonly askFirst?: ((values: Values) => AskFirst | null) | undefined;
  readonly words?: IssueWords | undefined;
  /** What is shown of a refusal that words by code cannot tell; null: the usual words. */
  readonly refused?: ((error: unknown) => ReactNode) | undefined;
  readonly children: (form: Form<Values>) => ReactNode;
}

/** A change to the case on screen: keeps what is typed whatever the server answers, also when somebody else was first. */
export function CaseForm<Values extends object>(props: CaseFormProps<Values>) {
  const t = useOfficeMessages('cases');
  const heading = useId();
  const form = useForm(props.start);
  const words = useOfficeMessages('writtenOver');
  const over = useWrittenOver(form, props.start, props.writesOver ?? nothing);
  const [asking, setAsking] = useState<AskFirst | null>(null);
  const { change, meanwhile } = useCaseChange(props.send, { said: props.said, after: props.onClose });
  const isRight = () =>
    form.accept([...props.faults(form.values), ...over.faults((field) => words.missing({ field }))]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRight()) return;
    const first = props.askFirst?.(form.values) ?? null;
    if (first === null) change.mutate(form.values);
    else setAsking(first);
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={submit} className="pw-card pw-stack cases__form">
      <div>
        <FormHeading id={heading}>{props.title}</FormHeading>
        {props.lead === undefined ? null : <p className="pw-muted">{props.lead}</p>}
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} level={4} />
      {props.children(form)}
      {meanwhile === null ? (
        (props.refused?.(change.error) ?? (
          <ProblemNotice error={change.error} words={{ ...t.problems, ...props.words }} />
        ))
      ) : meanwhile.length === 0 && over.isTouched ? null : (
        <Meanwhile entries={meanwhile} />
      )}
      <BothTexts over={over} errorOf={form.errorOf} who={props.writtenBy} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={change.isPending}>
          {meanwhile === null || over.isTouched ? props.submit : t.conflictAgain}
        </Button>
        <Button onPress={props.onClose}>{t.cancel}</Button>
      </div>
      <AlertDialog
        isOpen={asking !== null}
        title={asking?.title ?? ''}
        confirm={asking?.go ?? ''}
        cancel={t.cancel}
        onConfirm={() => {
          setAsking(null);
          // Somebody else may have written while this was asked.
          if (isRight()) change.mutate(form.values);
        }}
        onCancel={() => setAsking(null)}
      >
        {asking?.text}
      </AlertDialog>
    </form>
  );
}

const nothing: readonly never[] = [];

/** Takes the focus when its form appears: what was pressed to get it is gone. */
function FormHeading({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 id={id} ref={heading} tabIndex={-1} className="cases__form-title">
      {children}
    </h3>
  );
}
