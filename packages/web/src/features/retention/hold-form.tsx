import { type FormEvent, useEffect, useId, useRef } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FormErrorSummary, TextField } from '../../ui/index.ts';
import { FindPersonToHold, type FoundPerson } from './find-person-to-hold.tsx';
import { useRetentionChange } from './retention-queries.ts';

interface HoldFormProps {
  readonly schoolId: string;
  readonly title: string;
  readonly lead: string;
  /** What is asked. */
  readonly label: string;
  readonly submit: string;
  readonly said: string;
  /** Somebody has to be chosen first. */
  readonly ofPerson?: boolean;
  readonly onClose: () => void;
  /** `personId` is empty where nobody has to be chosen. */
  readonly send: (reason: string, personId: string) => Promise<unknown>;
}

interface Values {
  readonly person: FoundPerson | null;
  readonly reason: string;
}

/** Asks why something is held or let go, and whom it is about where that is not known. */
export function HoldForm(props: HoldFormProps) {
  const { schoolId, ofPerson = false } = props;
  const t = useOfficeMessages('retention');
  const [heading, who, why] = [useId(), useId(), useId()];
  const form = useForm<Values>({ person: null, reason: '' });
  const { values } = form;
  const hold = useRetentionChange(() => props.send(values.reason.trim(), values.person?.id ?? ''), {
    said: props.said,
    after: props.onClose,
  });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = [
      ...(ofPerson && values.person === null ? [{ field: who, message: t.whoMissing }] : []),
      ...(values.reason.trim() === '' ? [{ field: why, message: t.reasonMissing }] : []),
    ];
    if (form.accept(faults)) hold.mutate();
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={submit} className="pw-card pw-stack retention__form">
      <div>
        <h3 id={heading} ref={title} tabIndex={-1} className="retention__form-title">
          {props.title}
        </h3>
        <p className="pw-muted">{props.lead}</p>
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      {ofPerson ? (
        <FindPersonToHold
          id={who}
          schoolId={schoolId}
          label={t.who}
          help={t.whoHelp}
          value={values.person}
          onChange={(person) => form.change({ person })}
          error={form.errorOf(who)}
        />
      ) : null}
      <TextField
        id={why}
        label={props.label}
        maxLength={500}
        autoComplete="off"
        value={values.reason}
        onChange={(reason) => form.change({ reason })}
        error={form.errorOf(why)}
      />
      <ProblemNotice error={hold.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={hold.isPending}>
          {props.submit}
        </Button>
        <Button onPress={props.onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
