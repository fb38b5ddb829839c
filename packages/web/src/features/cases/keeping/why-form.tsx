import { type FormEvent, useEffect, useId, useRef } from 'react';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useForm } from '../../../app/use-form.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Button, FormErrorSummary, TextField } from '../../../ui/index.ts';
import { useKeepingChange } from './keeping-queries.ts';

interface WhyFormProps {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly said: string;
  readonly onClose: () => void;
  readonly send: (reason: string) => Promise<unknown>;
}

/** Asks why a case is held or let go. It is no change to the case, so that no version of it is compared. */
export function WhyForm({ title, lead, label, submit, said, onClose, send }: WhyFormProps) {
  const t = useOfficeMessages('retention');
  const [heading, why] = [useId(), useId()];
  const form = useForm({ reason: '' });
  const reason = form.values.reason.trim();
  const change = useKeepingChange(send, { said, after: onClose });
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(reason === '' ? [{ field: why, message: t.reasonMissing }] : [])) change.mutate(reason);
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={onSubmit} className="pw-card pw-stack cases__form">
      <div>
        <h3 id={heading} ref={head} tabIndex={-1} className="cases__form-title">
          {title}
        </h3>
        <p className="pw-muted">{lead}</p>
      </div>
      <FormErrorSummary errors={form.errors} sent={form.sent} level={4} />
      <TextField
        id={why}
        label={label}
        maxLength={500}
        autoComplete="off"
        value={form.values.reason}
        onChange={(value) => form.change({ reason: value })}
        error={form.errorOf(why)}
      />
      <ProblemNotice error={change.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={change.isPending}>
          {submit}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
