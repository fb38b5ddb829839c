import type { FormEvent, ReactNode } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, type FormError, FormErrorSummary, Notice } from '../../ui/index.ts';
import { BreachFields } from './breach-fields.tsx';
import { type BreachValues, breachFaults } from './breach-values.ts';
import { namesInText } from './names-in-text.ts';

interface BreachFormProps {
  readonly form: Form<BreachValues>;
  /** Names that do not belong in it, as far as who writes knows them. */
  readonly names: readonly string[];
  readonly error: unknown;
  readonly isPending: boolean;
  /** What else is not right. */
  readonly faults?: readonly FormError[] | undefined;
  readonly onSend: () => void;
  /** What is asked besides, at the foot. */
  readonly children?: ReactNode | undefined;
  /** What leads away without writing it. */
  readonly cancel: ReactNode;
}

/** What the register says of a breach, to fill in. It keeps what is typed whatever the server answers. */
export function BreachForm(props: BreachFormProps) {
  const { form, names, faults = [] } = props;
  const t = useOfficeMessages('breaches');
  const work = useOfficeMessages('casesWork');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept([...breachFaults(form.values, t, work), ...faults])) props.onSend();
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack breaches__form">
      <Notice kind="info" title={t.noNamesTitle}>
        {t.noNames}
      </Notice>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <p className="pw-muted">{t.needed}</p>
      <BreachFields form={form} />
      {props.children}
      <NamesFound values={form.values} names={names} />
      <ProblemNotice error={props.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={props.isPending}>
          {t.save}
        </Button>
        {props.cancel}
      </div>
    </form>
  );
}

/** Says which names of the case seem to stand in what is typed. The place for it is always there, so that it is read out. */
function NamesFound({ values, names }: { readonly values: BreachValues; readonly names: readonly string[] }) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  const found = namesInText(textOf(values), names);
  return (
    <div role="status">
      {found.length === 0 ? null : <Notice kind="warning">{t.namesFound({ names: f.list(found) })}</Notice>}
    </div>
  );
}

function textOf({ title, happened, discovered, effects, measures, authority, people }: BreachValues): string {
  return [title, happened, discovered, effects, measures, authority.reason, people.reason].join('\n');
}
