import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats, useMessages } from '../../messages/use-messages.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { type FormError, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { possibleReadersQuery } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';

interface Values {
  readonly personId: string | null;
  readonly reason: string;
}

/** Lets a colleague or somebody of the board read along, as what they are at the school. */
export function AddReader() {
  const t = useOfficeMessages('casesPeople');
  const candidates = useCandidates();
  return (
    <BehindButton label={t.addReader}>
      {(close) => (
        <CaseForm<Values>
          title={t.addReader}
          start={{ personId: null, reason: '' }}
          submit={t.readerGo}
          said={t.readerAdded}
          onClose={close}
          faults={(values) => faultsOf('reader', values, t)}
          send={async ({ personId, reason }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/readers', {
                params: { path },
                body: {
                  version,
                  personId: personId ?? '',
                  capacity: candidates.find(({ id }) => id === personId)?.capacity ?? 'consulted',
                  reason: reason.trim(),
                },
              }),
            )
          }
        >
          {(form) => (
            <WhoAndWhy
              id="reader"
              label={t.readerWho}
              why={t.readerReason}
              withReaders={false}
              values={form.values}
              onChange={form.change}
              errorOf={form.errorOf}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

/** Gives the case to somebody else to handle. */
export function HandOver() {
  const t = useOfficeMessages('casesPeople');
  return (
    <BehindButton label={t.handOver}>
      {(close) => (
        <CaseForm<Values>
          title={t.handOver}
          lead={t.handOverText}
          start={{ personId: null, reason: '' }}
          submit={t.handOverGo}
          said={t.handedOver}
          onClose={close}
          faults={(values) => faultsOf('handler', values, t)}
          send={async ({ personId, reason }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/hand-over', {
                params: { path },
                body: { version, personId: personId ?? '', reason: reason.trim() },
              }),
            )
          }
        >
          {(form) => (
            <WhoAndWhy
              id="handler"
              label={t.handOverTo}
              why={t.endReason}
              withReaders
              values={form.values}
              onChange={form.change}
              errorOf={form.errorOf}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}

function useCandidates() {
  const { school, it } = useOpenCase();
  return useQuery(possibleReadersQuery(school.id, it.id)).data ?? [];
}

function faultsOf(
  id: string,
  { personId, reason }: Values,
  t: { readonly readerWhoMissing: string; readonly reasonMissing: string },
): readonly FormError[] {
  return [
    ...(personId === null ? [{ field: `${id}-who`, message: t.readerWhoMissing }] : []),
    ...(reason.trim() === '' ? [{ field: `${id}-why`, message: t.reasonMissing }] : []),
  ];
}

interface WhoAndWhyProps {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  /** Whether who reads the case already can be chosen. */
  readonly withReaders: boolean;
  readonly values: Values;
  readonly onChange: (part: Partial<Values>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function WhoAndWhy({ id, label, why, withReaders, values, onChange, errorOf }: WhoAndWhyProps) {
  const { names } = useMessages('roles');
  const f = useFormats();
  const { it } = useOpenCase();
  const people = useCandidates().filter(
    (one) => (withReaders || !one.reads) && !(withReaders && one.id === it.handler?.id),
  );
  return (
    <>
      <ComboBox
        id={`${id}-who`}
        label={label}
        options={people.map((one) => ({
          value: one.id,
          label: one.name,
          help: f.list(one.roles.map((role) => names[role])),
        }))}
        value={values.personId}
        onChange={(personId) => onChange({ personId })}
        error={errorOf(`${id}-who`)}
      />
      <TextField
        id={`${id}-why`}
        label={why}
        maxLength={500}
        value={values.reason}
        onChange={(reason) => onChange({ reason })}
        error={errorOf(`${id}-why`)}
      />
    </>
  );
}
