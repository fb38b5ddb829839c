import { type FormEvent, useEffect, useId, useRef } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { choicesOf } from '../../app/choices-of.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Button, FormErrorSummary, RadioGroup, TextField } from '../../ui/index.ts';
import { type Term, useRetentionChange } from './retention-queries.ts';
import { TermValueFields } from './term-value-fields.tsx';
import { startOf, type TermValues, valueSent } from './term-values.ts';
import { useTermWords } from './use-term-words.ts';

interface TermFormProps {
  readonly schoolId: string;
  readonly term: Term;
  /** Whether it can be set for the whole board. */
  readonly forBoard: boolean;
  readonly onClose: () => void;
}

/** Sets a term in the place of the ordinary one, or the ordinary one again, with a reason and from a day on. */
export function TermForm({ schoolId, term, forBoard, onClose }: TermFormProps) {
  const t = useOfficeMessages('retention');
  const words = useTermWords(term);
  const [heading, value, why, from] = [useId(), useId(), useId(), useId()];
  const form = useForm<TermValues>(startOf(term, today()));
  const { values, change } = form;
  const save = useSaveTerm(schoolId, term, onClose);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { least, most } = term.range ?? { least: 0, most: 0 };
    const wrong = term.value.kind === 'phone' ? t.phoneWrong : t.countWrong({ least, most });
    const faults = [
      ...(valueSent(term, values) === undefined ? [{ field: value, message: wrong }] : []),
      ...(values.reason.trim() === '' ? [{ field: why, message: t.reasonMissing }] : []),
      ...(values.validFrom === null ? [{ field: from, message: t.dayMissing }] : []),
    ];
    if (form.accept(faults)) save.mutate(values);
  };
  return (
    <form noValidate aria-labelledby={heading} onSubmit={submit} className="pw-card pw-stack retention__form">
      <h4 id={heading} ref={title} tabIndex={-1} className="retention__form-title">
        {t.changeOf({ what: words.name })}
      </h4>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <RadioGroup
        label={t.what}
        options={choicesOf(t.choices)}
        value={values.what}
        onChange={(what) => change({ what })}
      />
      {values.what === 'own' ? <TermValueFields id={value} term={term} form={form} /> : null}
      <TextField
        id={why}
        label={t.termReason}
        help={t.termReasonHelp}
        maxLength={300}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        error={form.errorOf(why)}
      />
      <DateField
        id={from}
        label={t.validFrom}
        earliest={today()}
        value={values.validFrom}
        onChange={(validFrom) => change({ validFrom })}
        error={form.errorOf(from)}
      />
      {values.what === 'own' ? (
        <DateField
          optional
          label={t.validUntil}
          value={values.validUntil}
          onChange={(validUntil) => change({ validUntil })}
        />
      ) : null}
      {forBoard ? (
        <RadioGroup
          label={t.forWhom}
          options={choicesOf(t.forWhomOptions)}
          value={values.whom}
          onChange={(whom) => change({ whom })}
        />
      ) : null}
      <ProblemNotice error={save.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}

function useSaveTerm(schoolId: string, term: Term, after: () => void) {
  const t = useOfficeMessages('retention');
  return useRetentionChange(
    async (values: TermValues) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/terms', {
          params: { path: { schoolId } },
          body: {
            key: term.key,
            value: valueSent(term, values) ?? null,
            reason: values.reason.trim(),
            validFrom: values.validFrom ?? today(),
            validUntil: values.what === 'own' ? values.validUntil : null,
            forBoard: values.whom === 'board',
          },
        }),
      ),
    { said: t.saved, after },
  );
}
