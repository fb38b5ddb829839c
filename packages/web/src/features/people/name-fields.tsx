import './people.css';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/index.ts';
import type { NamesDraft } from './names.ts';

interface NameFieldsProps {
  readonly form: Pick<Form<NamesDraft>, 'values' | 'change' | 'errorOf'>;
  /** Of pupils only. */
  readonly asksBirthDate: boolean;
}

/** Everything by which a person is known. */
export function NameFields({ form, asksBirthDate }: NameFieldsProps) {
  const t = useOfficeMessages('people');
  const { values, change, errorOf } = form;
  return (
    <>
      <div className="people-names">
        <TextField
          id="person-given"
          label={t.givenName}
          maxLength={80}
          value={values.givenName}
          onChange={(givenName) => change({ givenName })}
          error={errorOf('person-given')}
        />
        <TextField
          label={t.prefix}
          optional
          maxLength={40}
          value={values.prefix}
          onChange={(prefix) => change({ prefix })}
        />
        <TextField
          id="person-surname"
          label={t.surname}
          maxLength={120}
          value={values.surname}
          onChange={(surname) => change({ surname })}
          error={errorOf('person-surname')}
        />
        <TextField
          label={t.callName}
          help={t.callNameHelp}
          optional
          maxLength={80}
          value={values.callName}
          onChange={(callName) => change({ callName })}
        />
        <TextField
          label={t.initials}
          optional
          maxLength={20}
          value={values.initials}
          onChange={(initials) => change({ initials })}
        />
      </div>
      {asksBirthDate ? (
        <DateField
          label={t.birthDate}
          optional
          value={values.birthDate}
          onChange={(birthDate) => change({ birthDate })}
        />
      ) : null}
      <TextField
        id="person-email"
        label={t.email}
        optional
        type="email"
        inputMode="email"
        maxLength={200}
        value={values.email}
        onChange={(email) => change({ email })}
        error={errorOf('person-email')}
      />
    </>
  );
}
