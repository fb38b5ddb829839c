import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, TextField } from '../../ui/index.ts';
import { usePeopleChange } from './people-queries.ts';

/** A group of this school year, by its name. */
export function AddGroup({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('people');
  const form = useForm({ name: '' });
  const { values, change, errorOf } = form;
  const add = usePeopleChange(
    async (name: string) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/groups', {
          params: { path: { schoolId } },
          body: { name },
        }),
      ),
    { said: t.groupAdded, after: () => form.reset({ name: '' }) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const name = values.name.trim();
    if (form.accept(name === '' ? [{ field: 'group-name', message: t.groupNameMissing }] : [])) {
      add.mutate(name);
    }
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.groupAdd}</h2>
      <ProblemNotice error={add.error} words={{ conflict: t.groupNameTaken }} />
      <TextField
        id="group-name"
        label={t.groupName}
        help={t.groupAddHelp}
        maxLength={60}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errorOf('group-name')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.groupAdd}
        </Button>
      </div>
    </form>
  );
}
