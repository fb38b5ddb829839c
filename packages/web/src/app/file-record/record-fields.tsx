import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select, TextArea, TextField } from '../../ui/index.ts';
import { choicesOf } from '../choices-of.ts';
import { today } from '../today.ts';
import type { Form } from '../use-form.ts';
import type { RecordValues } from './record-values.ts';

/** What a record in a file says: its kind, its day, and facts apart from what somebody thinks of them. */
export function RecordFields<Values extends RecordValues>({
  form,
  factsOptional = false,
}: {
  readonly form: Form<Values>;
  readonly factsOptional?: boolean;
}) {
  const t = useOfficeMessages('files');
  const { values, errorOf } = form;
  const change = (part: Partial<RecordValues>) => form.change(part as Partial<Values>);
  return (
    <>
      <Select
        id="record-kind"
        label={t.kindLabel}
        placeholder={t.kindPlaceholder}
        options={choicesOf(t.recordKind)}
        value={values.kind}
        onChange={(kind) => change({ kind })}
        error={errorOf('record-kind')}
      />
      <DateField
        id="record-on"
        label={t.onLabel}
        latest={today()}
        value={values.on}
        onChange={(on) => change({ on })}
        error={errorOf('record-on')}
      />
      <TextField
        id="record-title"
        lang="nl"
        label={t.titleLabel}
        help={t.titleHelp}
        maxLength={200}
        value={values.title}
        onChange={(title) => change({ title })}
        error={errorOf('record-title')}
      />
      <TextArea
        id="record-facts"
        lang="nl"
        label={t.factsLabel}
        help={t.factsHelp}
        optional={factsOptional}
        limit={20_000}
        value={values.facts}
        onChange={(facts) => change({ facts })}
        error={errorOf('record-facts')}
      />
      <TextArea
        lang="nl"
        label={t.opinionsLabel}
        help={t.opinionsHelp}
        optional
        rows={3}
        limit={20_000}
        value={values.opinions}
        onChange={(opinions) => change({ opinions })}
      />
    </>
  );
}
