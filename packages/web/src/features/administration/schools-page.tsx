import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { isSlug, slugOf } from '../../app/slug.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import {
  Badge,
  Button,
  type Column,
  FormErrorSummary,
  Link,
  RadioGroup,
  Skeleton,
  Table,
  TextField,
} from '../../ui/index.ts';
import { BoardFrame } from './board-frame.tsx';
import { type School, schoolsQuery, useBoardChange } from './board-queries.ts';
import { MoreButton } from './more-button.tsx';

/** The schools of the board, and adding one. */
export function SchoolsPage() {
  const t = useOfficeMessages('administration');
  const schools = useInfiniteQuery(schoolsQuery);
  const rows = schools.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns: Column<School>[] = [
    {
      id: 'name',
      label: t.schoolName,
      cell: ({ name, closed }) => (
        <>
          {name} {closed ? <Badge tone="not-applicable">{t.schoolClosed}</Badge> : null}
        </>
      ),
    },
    { id: 'place', label: t.schoolPlace, cell: ({ place }) => place ?? '' },
    { id: 'sector', label: t.schoolSector, cell: ({ sector }) => t.sectors[sector] },
    {
      id: 'page',
      label: t.schoolPage,
      cell: ({ slug }) => (
        <Link href={`/s/${slug}`} target="_blank">
          /s/{slug}
        </Link>
      ),
    },
  ];
  return (
    <BoardFrame title={t.schoolsTitle} lead={t.schoolsLead} to="schools.change">
      <ProblemNotice error={schools.error} />
      {schools.isPending ? <Skeleton label={t.loading} /> : null}
      {rows.length === 0 ? null : (
        <Table caption={t.schoolsTable} captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MoreButton list={schools} />
      <AddSchool />
    </BoardFrame>
  );
}

interface NewSchool {
  readonly name: string;
  readonly slug: string;
  readonly sector: 'po' | 'vo' | null;
  readonly place: string;
}

const empty: NewSchool = { name: '', slug: '', sector: null, place: '' };

function AddSchool() {
  const t = useOfficeMessages('administration');
  const queries = useQueryClient();
  const form = useForm(empty);
  const { values, change, errorOf } = form;
  const [ownSlug, setOwnSlug] = useState(false);
  const add = useBoardChange(
    async (sector: 'po' | 'vo') => {
      const place = values.place.trim();
      const body = {
        name: values.name.trim(),
        slug: values.slug,
        sector,
        ...(place === '' ? {} : { place }),
      };
      return orThrow(await api.POST('/api/v1/schools', { body }));
    },
    {
      said: t.schoolAdded,
      after: () => {
        form.reset(empty);
        setOwnSlug(false);
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const fine = form.accept([
      ...(values.name.trim() === '' ? [{ field: 'school-name', message: t.schoolNameMissing }] : []),
      ...(isSlug(values.slug) ? [] : [{ field: 'school-slug', message: t.schoolAddressMissing }]),
      ...(values.sector === null ? [{ field: 'school-sector', message: t.schoolSectorMissing }] : []),
    ]);
    if (fine && values.sector !== null) add.mutate(values.sector);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.schoolAdd}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={add.error}
        words={{ taken: t.schoolAddressTaken, conflict: t.schoolAddressTaken }}
      />
      <TextField
        id="school-name"
        label={t.schoolName}
        maxLength={120}
        value={values.name}
        onChange={(name) => change({ name, ...(ownSlug ? {} : { slug: slugOf(name) }) })}
        error={errorOf('school-name')}
      />
      <TextField
        id="school-slug"
        label={t.schoolAddress}
        help={t.schoolAddressHelp({ slug: values.slug === '' ? '…' : values.slug })}
        maxLength={60}
        value={values.slug}
        onChange={(slug) => {
          setOwnSlug(true);
          change({ slug });
        }}
        error={errorOf('school-slug')}
      />
      <RadioGroup
        row
        id="school-sector"
        label={t.schoolSector}
        options={[
          { value: 'po', label: t.sectors.po },
          { value: 'vo', label: t.sectors.vo },
        ]}
        value={values.sector}
        onChange={(sector) => change({ sector })}
        error={errorOf('school-sector')}
      />
      <TextField
        label={t.schoolPlace}
        optional
        maxLength={80}
        value={values.place}
        onChange={(place) => change({ place })}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.schoolAdd}
        </Button>
      </div>
    </form>
  );
}
