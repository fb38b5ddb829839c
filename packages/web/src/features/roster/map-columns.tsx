import './roster.css';
import type { RosterFieldName } from '@plaatswijs/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, type FormError, FormErrorSummary, type Option, RadioGroup, Select } from '../../ui/index.ts';
import { importQuery, type Mapping, type RosterColumns, type RosterImport } from './roster-queries.ts';

const skip = 'skip';
type Choice = RosterFieldName | typeof skip;
type Everyone = 'pupil' | 'employee' | 'mixed';
type Words = ReturnType<typeof useOfficeMessages<'roster'>>;

interface MapColumnsProps {
  readonly roster: RosterImport;
  readonly onMapped: () => void;
}

/** Says of each column what it holds, beginning with what was remembered or guessed. */
export function MapColumns({ roster, onMapped }: MapColumnsProps) {
  const t = useOfficeMessages('roster');
  const queries = useQueryClient();
  const columns = roster.columns ?? [];
  const [fields, setFields] = useState<readonly (RosterFieldName | null)[]>(() =>
    columns.map((_, index) => roster.mapping?.columns[index] ?? null),
  );
  const [everyone, setEveryone] = useState<Everyone>(() => startOf(roster));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [sent, setSent] = useState(0);
  const map = useMutation({
    mutationFn: async (body: Mapping) =>
      orThrow(
        await api.PUT('/api/v1/roster-imports/{importId}/mapping', {
          params: { path: { importId: roster.id } },
          body,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: importQuery(roster.id).queryKey });
      onMapped();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongIn(fields, everyone, t);
    setErrors(found);
    setSent(sent + 1);
    if (found.length > 0) return;
    map.mutate({ columns: [...fields], everyone: everyone === 'mixed' ? null : everyone });
  };
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <div>
        <h2>{t.mapTitle}</h2>
        <p className="pw-muted">{t.mapLead}</p>
      </div>
      <FormErrorSummary errors={errors} sent={sent} />
      <ProblemNotice error={map.error} />
      <RadioGroup<Everyone>
        row
        id="map-everyone"
        label={t.mapEveryone}
        value={everyone}
        onChange={setEveryone}
        error={errorOf('map-everyone')}
        options={[
          { value: 'pupil', label: t.mapPupils },
          { value: 'employee', label: t.mapEmployees },
          { value: 'mixed', label: t.mapMixed },
        ]}
      />
      <Columns
        columns={columns}
        fields={fields}
        errorOf={errorOf}
        onChange={(index, field) => setFields(fields.with(index, field))}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={map.isPending}>
          {t.mapGoOn}
        </Button>
      </div>
    </form>
  );
}

function startOf({ mapping }: RosterImport): Everyone {
  if (mapping?.columns.includes('kind') === true) return 'mixed';
  return mapping?.everyone ?? 'pupil';
}

interface ColumnsProps {
  readonly columns: RosterColumns;
  readonly fields: readonly (RosterFieldName | null)[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (index: number, field: RosterFieldName | null) => void;
}

function Columns({ columns, fields, errorOf, onChange }: ColumnsProps) {
  const t = useOfficeMessages('roster');
  const options: Option<Choice>[] = [
    { value: skip, label: t.mapSkip },
    ...fieldNames.map((field) => ({ value: field, label: t.fields[field] })),
  ];
  return (
    <ol className="roster-columns">
      {columns.map((column, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; names may be the same
        <li key={`${index} ${column.name}`} className="pw-card" data-read={fields[index] != null}>
          <Select<Choice>
            id={`map-${index}`}
            label={
              column.name === '' ? t.mapUnnamed({ number: index + 1 }) : t.mapColumn({ column: column.name })
            }
            help={
              column.examples.length === 0 ? t.mapEmpty : t.mapExamples({ list: column.examples.join(', ') })
            }
            placeholder={t.mapChoose}
            options={options}
            value={fields[index] ?? skip}
            error={errorOf(`map-${index}`)}
            onChange={(choice) => onChange(index, choice === skip ? null : choice)}
          />
        </li>
      ))}
    </ol>
  );
}

/** What a column can hold, in the order in which people look for it. */
const fieldNames: readonly RosterFieldName[] = [
  'key',
  'kind',
  'givenName',
  'callName',
  'initials',
  'prefix',
  'surname',
  'birthDate',
  'email',
  'group',
  'function',
  'startsOn',
  'endsOn',
  'school',
  'guardian1Key',
  'guardian1GivenName',
  'guardian1Initials',
  'guardian1Prefix',
  'guardian1Surname',
  'guardian1Email',
  'guardian1Custody',
  'guardian2Key',
  'guardian2GivenName',
  'guardian2Initials',
  'guardian2Prefix',
  'guardian2Surname',
  'guardian2Email',
  'guardian2Custody',
];

function wrongIn(fields: readonly (RosterFieldName | null)[], everyone: Everyone, t: Words): FormError[] {
  const has = (...some: RosterFieldName[]) => some.some((field) => fields.includes(field));
  const twice = fields.flatMap((field, index) =>
    field !== null && fields.indexOf(field) < index
      ? [{ field: `map-${index}`, message: t.mapTwice({ field: t.fields[field] }) }]
      : [],
  );
  const missing = (message: string): FormError => ({ field: 'map-0', message });
  return [
    ...twice,
    ...(has('surname') ? [] : [missing(t.mapMissing.surname)]),
    ...(has('givenName', 'callName', 'initials') ? [] : [missing(t.mapMissing.givenName)]),
    ...(has('key', 'email', 'birthDate') ? [] : [missing(t.mapMissing.key)]),
    ...(everyone === 'mixed' && !has('kind') ? [{ field: 'map-everyone', message: t.mapMissing.kind }] : []),
  ].filter((error, index, all) => all.findIndex(({ message }) => message === error.message) === index);
}
