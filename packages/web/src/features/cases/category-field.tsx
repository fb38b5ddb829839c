import type { CaseCategory } from '@plaatswijs/contract';
import { useQuery } from '@tanstack/react-query';
import { caseCategoriesQuery } from '../../api/case-categories.ts';
import { choicesOf } from '../../app/choices-of.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import { type Option, Select } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';
import type { TriageValues } from './triage-values.ts';

/** What kind of case it is: one of ours, or one of the school, which stands under one of ours. */
export function CategoryField({ form }: { readonly form: Form<TriageValues> }) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const locale = useLocale();
  const { school, it } = useOpenCase();
  const { data = [] } = useQuery(caseCategoriesQuery(school.id));
  const { values, change, errorOf } = form;
  // One that was ended can stay where it is.
  const own = data.filter(({ id, endedOn }) => endedOn === null || id === it.ownCategory?.id);
  const options: readonly Option[] = [
    ...choicesOf(words.category),
    ...own.map(({ id, name, under }) => ({
      value: id,
      label: locale === 'en' ? (name.en ?? name.nl) : name.nl,
      help: t.categoryUnder({ category: words.category[under] }),
    })),
  ];
  const choose = (value: string) => {
    const chosen = own.find(({ id }) => id === value);
    if (chosen !== undefined) change({ category: chosen.under, ownCategory: chosen.id });
    else if (isOurs(value, words.category)) change({ category: value, ownCategory: null });
  };
  return (
    <Select
      id="triage-category"
      label={t.category}
      placeholder={t.choose}
      options={options}
      value={values.ownCategory ?? values.category}
      onChange={choose}
      error={errorOf('triage-category')}
    />
  );
}

function isOurs(value: string, ours: Readonly<Record<CaseCategory, string>>): value is CaseCategory {
  return Object.hasOwn(ours, value);
}
