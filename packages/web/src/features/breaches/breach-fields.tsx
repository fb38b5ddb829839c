import type { BreachData, BreachPeople } from '@plaatswijs/contract';
import { choicesOf } from '../../app/choices-of.ts';
import { MomentFields } from '../../app/moment-fields.tsx';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { CheckboxGroup, TextArea, TextField } from '../../ui/index.ts';
import type { BreachValues } from './breach-values.ts';
import { TellingFields } from './telling-fields.tsx';

interface BreachFieldsProps {
  readonly form: Form<BreachValues>;
}

/** What the register says of one breach. */
export function BreachFields({ form }: BreachFieldsProps) {
  return (
    <>
      <WhatHappened form={form} />
      <WhoseData form={form} />
      <WhatCame form={form} />
      <TellingFields who="authority" form={form} />
      <TellingFields who="people" form={form} />
    </>
  );
}

function WhatHappened({ form: { values, change, errorOf } }: BreachFieldsProps) {
  const t = useOfficeMessages('breaches');
  return (
    <>
      <TextField
        id="breach-title"
        label={t.titleLabel}
        help={t.titleHelp}
        maxLength={120}
        autoComplete="off"
        value={values.title}
        onChange={(title) => change({ title })}
        error={errorOf('breach-title')}
      />
      <TextArea
        id="breach-happened"
        label={t.happened}
        rows={5}
        limit={10_000}
        value={values.happened}
        onChange={(happened) => change({ happened })}
        error={errorOf('breach-happened')}
      />
      <fieldset className="pw-field">
        <legend className="pw-field__label">{t.aware}</legend>
        <p className="pw-field__help">{t.awareHelp}</p>
        <MomentFields
          id="breach-aware"
          value={values.aware}
          onChange={(aware) => change({ aware })}
          errorOf={errorOf}
        />
      </fieldset>
      <TextArea
        label={t.discovered}
        optional
        rows={2}
        limit={2000}
        value={values.discovered}
        onChange={(discovered) => change({ discovered })}
      />
    </>
  );
}

function WhoseData({ form: { values, change, errorOf } }: BreachFieldsProps) {
  const t = useOfficeMessages('breaches');
  return (
    <>
      <CheckboxGroup<BreachData>
        label={t.dataKinds}
        optional
        options={choicesOf(t.dataKindsWords)}
        value={values.dataKinds}
        onChange={(dataKinds) => change({ dataKinds })}
      />
      <CheckboxGroup<BreachPeople>
        row
        label={t.peopleKinds}
        optional
        options={choicesOf(t.peopleKindsWords)}
        value={values.peopleKinds}
        onChange={(peopleKinds) => change({ peopleKinds })}
      />
      <TextField
        id="breach-count"
        label={t.count}
        help={t.countHelp}
        optional
        short
        inputMode="numeric"
        maxLength={8}
        autoComplete="off"
        value={values.count}
        onChange={(count) => change({ count })}
        error={errorOf('breach-count')}
      />
    </>
  );
}

function WhatCame({ form: { values, change } }: BreachFieldsProps) {
  const t = useOfficeMessages('breaches');
  return (
    <>
      <TextArea
        label={t.effects}
        optional
        rows={3}
        limit={5000}
        value={values.effects}
        onChange={(effects) => change({ effects })}
      />
      <TextArea
        label={t.measures}
        help={t.measuresHelp}
        optional
        rows={3}
        limit={5000}
        value={values.measures}
        onChange={(measures) => change({ measures })}
      />
    </>
  );
}
