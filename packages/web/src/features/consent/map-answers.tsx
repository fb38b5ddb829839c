import type { ConsentImportMapping } from '@plaatswijs/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, type FormError, FormErrorSummary, type Option, Select } from '../../ui/index.ts';
import { type ColumnChoice, choicesOf, importFields, mappingOf, repeated } from './column-choices.ts';
import { purposesQuery } from './consent-queries.ts';
import type { Preview } from './import-shapes.ts';

interface MapAnswersProps {
  readonly schoolId: string;
  readonly preview: Preview;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onMapped: (mapping: ConsentImportMapping) => void;
}

/** Says of each column what it holds, beginning with what the server guesses. */
export function MapAnswers({ schoolId, preview, error, isPending, onMapped }: MapAnswersProps) {
  const t = useOfficeMessages('consent');
  const { data: purposes } = useSuspenseQuery(purposesQuery(schoolId));
  const { columns } = preview;
  const [choices, setChoices] = useState(() => choicesOf(preview.mapping, columns.length));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [sent, setSent] = useState(0);
  const options: Option<ColumnChoice>[] = [
    { value: 'skip', label: t.importSkip },
    ...importFields.map((field) => ({ value: field, label: t.importFields[field] })),
    ...purposes
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, name }) => ({
        value: `purpose:${id}` as const,
        label: t.importAnswerTo({ purpose: name }),
      })),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const mapping = mappingOf(choices);
    const missing = (message: string): FormError => ({ field: 'column-0', message });
    const hasWho = mapping.pupilNumber !== null || (mapping.name !== null && mapping.birthDate !== null);
    const found = [
      ...repeated(choices).map((index) => ({ field: `column-${index}`, message: t.importTwice })),
      ...(hasWho ? [] : [missing(t.importMissing.who)]),
      ...(mapping.purposes.length > 0 ? [] : [missing(t.importMissing.purposes)]),
    ];
    setErrors(found);
    setSent(sent + 1);
    if (found.length === 0) onMapped(mapping);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <h2>{t.importColumnsTitle}</h2>
      <FormErrorSummary errors={errors} sent={sent} />
      <ProblemNotice error={error} />
      <ol className="consent-columns">
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be the same
          <li key={`${index} ${column.name}`} className="pw-card">
            <Select<ColumnChoice>
              id={`column-${index}`}
              label={
                column.name === ''
                  ? t.importColumnUnnamed({ number: index + 1 })
                  : t.importColumn({ name: column.name })
              }
              help={
                column.examples.length === 0
                  ? t.importEmpty
                  : t.importExamples({ list: column.examples.join(', ') })
              }
              placeholder={t.importSkip}
              options={options}
              value={choices[index] ?? 'skip'}
              error={errors.find(({ field }) => field === `column-${index}`)?.message}
              onChange={(choice) => setChoices(choices.with(index, choice))}
            />
          </li>
        ))}
      </ol>
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={isPending}>
          {t.importGoOn}
        </Button>
      </div>
    </form>
  );
}
