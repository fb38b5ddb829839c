import { choicesOf } from '../../app/choices-of.ts';
import { MomentFields } from '../../app/moment-fields.tsx';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';
import { mayBeLeak, type TriageValues, triageFacts } from './triage-values.ts';

/** Questions a person answers and duties follow from. "Not known yet" is an answer, and the first one. */
export function TriageFacts({ form }: { readonly form: Form<TriageValues> }) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  const { values, change } = form;
  return (
    <fieldset className="pw-field cases__facts">
      <legend className="pw-field__label">{t.factsTitle}</legend>
      <p className="pw-field__help">{t.factsHelp}</p>
      {it.illegalImage ? (
        <p>
          {t.illegal} {t.illegalStays}
        </p>
      ) : (
        <RadioGroup
          row
          label={t.illegal}
          help={t.illegalHelp}
          options={choicesOf(t.illegalOptions)}
          value={values.illegalImage ? 'yes' : 'no'}
          onChange={(answer) => change({ illegalImage: answer === 'yes' })}
        />
      )}
      {triageFacts.map((fact) => (
        <RadioGroup
          row
          key={fact}
          label={t.factQuestions[fact]}
          options={choicesOf(words.known)}
          value={values.facts[fact]}
          onChange={(known) => change({ facts: { ...values.facts, [fact]: known } })}
        />
      ))}
      {mayBeLeak(values) ? (
        <fieldset className="pw-field">
          <legend className="pw-field__label">{t.leakKnownAt}</legend>
          <p className="pw-field__help">{t.leakHelp}</p>
          <MomentFields
            id="leak"
            value={values.leakKnownAt}
            onChange={(leakKnownAt) => change({ leakKnownAt })}
            errorOf={form.errorOf}
          />
        </fieldset>
      ) : null}
    </fieldset>
  );
}
