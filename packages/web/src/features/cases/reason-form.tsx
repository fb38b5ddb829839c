import { useId } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import type { CaseMoved } from './case-queries.ts';
import type { ChangeAt } from './use-case-change.ts';

interface ReasonFormProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly label: string;
  readonly submit: string;
  readonly said: string;
  readonly onClose: () => void;
  readonly send: (reason: string, at: ChangeAt) => Promise<CaseMoved>;
}

/** A change that asks nothing but why. */
export function ReasonForm({ label, send, ...rest }: ReasonFormProps) {
  const t = useOfficeMessages('casesPeople');
  const field = useId();
  return (
    <CaseForm
      {...rest}
      start={{ reason: '' }}
      faults={({ reason }) => (reason.trim() === '' ? [{ field, message: t.reasonMissing }] : [])}
      send={({ reason }, at) => send(reason.trim(), at)}
    >
      {(form) => (
        <TextField
          id={field}
          label={label}
          maxLength={500}
          value={form.values.reason}
          onChange={(reason) => form.change({ reason })}
          error={form.errorOf(field)}
        />
      )}
    </CaseForm>
  );
}
