import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, showToast, TextField } from '../../ui/index.ts';
import { BreachForm } from './breach-form.tsx';
import { breachesKey, type WholeBreach } from './breach-queries.ts';
import { type BreachValues, breachBody, breachValuesOf } from './breach-values.ts';

interface ChangeBreachProps {
  readonly school: MySchool;
  readonly it: WholeBreach;
  readonly onClose: () => void;
}

/** Writes a new version of a record, and says why. */
export function ChangeBreach({ school, it, onClose }: ChangeBreachProps) {
  const t = useOfficeMessages('breaches');
  const form = useForm(breachValuesOf(it.record));
  const [why, setWhy] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = useChange({ school, it, onClose });
  const isMissing = why.trim() === '';
  return (
    <section aria-labelledby="datalek-verander" className="pw-stack">
      <div>
        <h2 id="datalek-verander" ref={heading} tabIndex={-1} className="breaches__heading">
          {t.changeTitle}
        </h2>
        <p className="pw-muted">{t.changeLead}</p>
      </div>
      <BreachForm
        form={form}
        names={it.names}
        error={change.error}
        isPending={change.isPending}
        faults={isMissing ? [{ field: 'breach-why', message: t.whyMissing }] : []}
        onSend={() => change.mutate({ why: why.trim(), values: form.values })}
        cancel={<Button onPress={onClose}>{t.cancel}</Button>}
      >
        <TextField
          id="breach-why"
          label={t.why}
          maxLength={500}
          autoComplete="off"
          value={why}
          onChange={setWhy}
          error={isMissing ? form.errorOf('breach-why') : undefined}
        />
      </BreachForm>
    </section>
  );
}

function useChange({ school, it, onClose }: ChangeBreachProps) {
  const t = useOfficeMessages('breaches');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ why, values }: { readonly why: string; readonly values: BreachValues }) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/breaches/{breachId}/versions', {
          params: { path: { schoolId: school.id, breachId: it.id } },
          body: { version: it.version, why, record: breachBody(values, it.record) },
        }),
      ),
    onSuccess: async () => {
      showToast({ text: t.changed });
      await queries.invalidateQueries({ queryKey: [breachesKey] });
      onClose();
    },
    onError: async (error) => {
      // What is typed stays; what somebody else wrote stands in the history below.
      const isPassed = error instanceof ProblemError && error.problem.code === 'changed-meanwhile';
      if (isPassed) await queries.invalidateQueries({ queryKey: [breachesKey] });
    },
  });
}
