import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Checkbox, TextField } from '../../ui/index.ts';
import type { Term } from './retention-queries.ts';
import type { TermValues } from './term-values.ts';
import { useTermWords } from './use-term-words.ts';

interface TermValueFieldsProps {
  readonly id: string;
  readonly term: Term;
  readonly form: Form<TermValues>;
}

/** What a term is to be: a number in its unit, on or off, or whom to call and when. */
export function TermValueFields({ id, term, form }: TermValueFieldsProps) {
  const t = useOfficeMessages('retention');
  const words = useTermWords(term);
  const { values, change, errorOf } = form;
  const { value, range } = term;
  if (value.kind === 'switch')
    return <Checkbox label={t.valueSwitch} isSelected={values.on} onChange={(on) => change({ on })} />;
  if (value.kind === 'phone') return <PhoneFields id={id} form={form} />;
  const unit = value.kind === 'age' ? t.ages : t.units[value.unit];
  return (
    <TextField
      id={id}
      label={t.valueCount({ unit })}
      help={
        range === null
          ? undefined
          : t.range({ least: words.inUnit(range.least), most: words.inUnit(range.most) })
      }
      short
      inputMode="numeric"
      maxLength={4}
      value={values.count}
      onChange={(count) => change({ count })}
      error={errorOf(id)}
    />
  );
}

function PhoneFields({ id, form }: Pick<TermValueFieldsProps, 'id' | 'form'>) {
  const t = useOfficeMessages('retention');
  const { values, change, errorOf } = form;
  return (
    <>
      <TextField
        id={id}
        label={t.number}
        short
        inputMode="tel"
        maxLength={20}
        value={values.number}
        onChange={(number) => change({ number })}
        error={errorOf(id)}
      />
      <div className="retention__hours">
        <TextField
          label={t.from}
          help={t.hoursHelp}
          short
          maxLength={5}
          value={values.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          label={t.until}
          short
          maxLength={5}
          value={values.until}
          onChange={(until) => change({ until })}
        />
      </div>
    </>
  );
}
