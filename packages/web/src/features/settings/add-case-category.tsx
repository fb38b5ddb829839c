import type { CaseCategory } from '@plaatswijs/contract';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { choicesOf } from '../../app/choices-of.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FormErrorSummary, Select, TextField } from '../../ui/index.ts';
import { useCategoriesChange } from './use-categories-change.ts';

interface Values {
  readonly nl: string;
  readonly en: string;
  readonly under: CaseCategory | null;
}

const empty: Values = { nl: '', en: '', under: null };

/** Adds a category under one of ours. */
export function AddCaseCategory({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('caseCategories');
  const words = useOfficeMessages('casesWords');
  const form = useForm<Values>(empty);
  const { values, change, errorOf } = form;
  const add = useCategoriesChange(
    schoolId,
    async ({ nl, en, under }: Values) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/case-categories', {
          params: { path: { schoolId } },
          body: { name: { nl: nl.trim(), en: en.trim() === '' ? null : en.trim() }, under: under ?? 'other' },
        }),
      ),
    t.added,
    () => form.reset(empty),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const fine = form.accept([
      ...(values.nl.trim() === '' ? [{ field: 'category-name', message: t.nameMissing }] : []),
      ...(values.under === null ? [{ field: 'category-under', message: t.underMissing }] : []),
    ]);
    if (fine) add.mutate(values);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.add}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={add.error} words={{ taken: t.taken, 'too-many': t.tooMany }} />
      <TextField
        id="category-name"
        label={t.name}
        maxLength={60}
        autoComplete="off"
        value={values.nl}
        onChange={(nl) => change({ nl })}
        error={errorOf('category-name')}
      />
      <TextField
        label={t.nameEnglish}
        optional
        maxLength={60}
        autoComplete="off"
        value={values.en}
        onChange={(en) => change({ en })}
      />
      <Select<CaseCategory>
        id="category-under"
        label={t.underLabel}
        help={t.underHelp}
        placeholder={t.choose}
        options={choicesOf(words.category)}
        value={values.under}
        onChange={(under) => change({ under })}
        error={errorOf('category-under')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.go}
        </Button>
      </div>
    </form>
  );
}
