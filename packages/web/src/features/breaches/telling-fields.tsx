import { choicesOf } from '../../app/choices-of.ts';
import { MomentFields } from '../../app/moment-fields.tsx';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import type { BreachValues, TellingValues } from './breach-values.ts';

interface TellingFieldsProps {
  readonly who: 'authority' | 'people';
  readonly form: Form<BreachValues>;
}

/** Whether somebody is told of the breach, when, why, and who decided; what goes with no decision is not asked. */
export function TellingFields({ who, form }: TellingFieldsProps) {
  const t = useOfficeMessages('breaches');
  const id = `breach-${who}`;
  const values = form.values[who];
  const change = (part: Partial<TellingValues>) => form.change({ [who]: { ...values, ...part } });
  return (
    <fieldset className="pw-field breaches__telling">
      <legend className="pw-field__label">{t[who]}</legend>
      <p className="pw-field__help">{who === 'authority' ? t.authorityHelp : t.peopleHelp}</p>
      <RadioGroup
        row
        id={id}
        label={t.state[who]}
        options={choicesOf(t.states)}
        value={values.state}
        onChange={(state) => change({ state })}
      />
      {values.state === 'told' ? (
        <fieldset className="pw-field">
          <legend className="pw-field__label">{t.toldAt}</legend>
          <MomentFields id={id} value={values.at} onChange={(at) => change({ at })} errorOf={form.errorOf} />
        </fieldset>
      ) : null}
      {values.state === 'undecided' ? null : (
        <>
          <TextArea
            id={`${id}-reason`}
            label={t.reason}
            rows={3}
            limit={5000}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={form.errorOf(`${id}-reason`)}
          />
          <TextField
            id={`${id}-by`}
            label={t.by}
            help={t.byHelp}
            maxLength={200}
            autoComplete="off"
            value={values.by}
            onChange={(by) => change({ by })}
            error={form.errorOf(`${id}-by`)}
          />
        </>
      )}
    </fieldset>
  );
}
