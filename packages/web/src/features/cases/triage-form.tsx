import type { CasePlace } from '@plaatswijs/contract';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, Select, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { CategoryField } from './category-field.tsx';
import { useOpenCase } from './open-case.ts';
import { TriageFacts } from './triage-facts.tsx';
import { type TriageValues, triageBody, triageFaults, triageOf } from './triage-values.ts';
import { useTriageWritten } from './triage-written.ts';

/** Says what kind of case it is and what is known: what has to be done follows from that. */
export function TriageCase({ isFirst }: { readonly isFirst: boolean }) {
  const t = useOfficeMessages('cases');
  const work = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const written = useTriageWritten();
  const label = it.seriousness === null ? t.triage : t.triageChange;
  return (
    <BehindButton label={label} look={isFirst ? 'primary' : 'secondary'}>
      {(close) => (
        <CaseForm<TriageValues>
          title={label}
          lead={t.triageLead}
          start={triageOf(it)}
          writesOver={written}
          submit={t.save}
          said={t.triaged}
          onClose={close}
          faults={(values) => triageFaults(values, t, work)}
          send={async (values, { path, version }) =>
            orThrow(
              await api.PUT('/api/v1/schools/{schoolId}/cases/{caseId}/triage', {
                params: { path },
                body: { version, ...triageBody(values, it.facts) },
              }),
            )
          }
        >
          {(form) => (
            <>
              <KindFields form={form} />
              <TriageFacts form={form} />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

function KindFields({ form }: { readonly form: Form<TriageValues> }) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { values, change, errorOf } = form;
  return (
    <>
      <TextField
        id="triage-title"
        label={t.titleLabel}
        help={t.titleHelp}
        maxLength={200}
        autoComplete="off"
        value={values.title}
        onChange={(title) => change({ title })}
        error={errorOf('triage-title')}
      />
      <CategoryField form={form} />
      <RadioGroup
        id="triage-seriousness"
        label={t.seriousness}
        options={choicesOf(words.seriousness, words.seriousnessHelp)}
        value={values.seriousness}
        onChange={(seriousness) => change({ seriousness })}
        error={errorOf('triage-seriousness')}
      />
      <RadioGroup
        row
        label={t.begun}
        help={t.begunHelp}
        options={choicesOf(words.begun)}
        value={values.begun}
        onChange={(begun) => change({ begun })}
      />
      <Select<CasePlace>
        label={t.place}
        placeholder={t.choose}
        options={choicesOf(words.place)}
        value={values.place}
        onChange={(place) => change({ place })}
      />
      <Select
        label={t.ageGroup}
        placeholder={t.choose}
        options={choicesOf(words.ageGroup)}
        value={values.ageGroup}
        onChange={(ageGroup) => change({ ageGroup })}
      />
    </>
  );
}
