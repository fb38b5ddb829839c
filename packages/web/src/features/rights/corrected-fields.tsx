import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/index.ts';
import type { StepDraft } from './step-draft.ts';

/** Names and the date of birth as they are, to put right what is wrong. */
export function CorrectedFields({ form }: { readonly form: Form<StepDraft> }) {
  const t = useOfficeMessages('rightsSteps');
  const { values, change, errorOf } = form;
  return (
    <>
      <p className="pw-muted">{t.correctHelp}</p>
      <TextField
        id="step-given"
        label={t.fields.givenName}
        maxLength={80}
        value={values.givenName}
        onChange={(givenName) => change({ givenName })}
        error={errorOf('step-given')}
      />
      <TextField
        label={t.fields.prefix}
        optional
        maxLength={40}
        value={values.prefix}
        onChange={(prefix) => change({ prefix })}
      />
      <TextField
        id="step-surname"
        label={t.fields.surname}
        maxLength={120}
        value={values.surname}
        onChange={(surname) => change({ surname })}
        error={errorOf('step-surname')}
      />
      <TextField
        label={t.fields.callName}
        optional
        maxLength={80}
        value={values.callName}
        onChange={(callName) => change({ callName })}
      />
      <TextField
        label={t.fields.initials}
        optional
        maxLength={20}
        value={values.initials}
        onChange={(initials) => change({ initials })}
      />
      <DateField
        label={t.fields.birthDate}
        optional
        value={values.birthDate}
        onChange={(birthDate) => change({ birthDate })}
      />
    </>
  );
}
