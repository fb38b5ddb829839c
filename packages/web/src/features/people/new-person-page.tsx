import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Breadcrumbs, Button, FormErrorSummary, PageHeader, RadioGroup, TextField } from '../../ui/index.ts';
import { NameFields } from './name-fields.tsx';
import { emptyNames, nameIssues, sentNames, wrongNames } from './names.ts';
import { usePeopleChange } from './people-queries.ts';

const ordinary = ['employee', 'pupil', 'parent'] as const;
type Ordinary = (typeof ordinary)[number];

/** Somebody new at the school, as employee, pupil or parent. */
export function NewPersonPage() {
  const t = useOfficeMessages('people');
  usePageTitle(t.newTitle);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={t.newTitle}
            lead={t.newLead}
            above={
              <Breadcrumbs
                crumbs={[
                  { label: t.back, href: '/school' },
                  { label: t.title, href: '/school/mensen' },
                ]}
              />
            }
          />
          <IfAble abilities={school.abilities} to="people.change">
            <NewPerson schoolId={school.id} />
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function NewPerson({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('people');
  const names = useMessages('roles').names;
  const navigate = useNavigate();
  const form = useForm(emptyNames);
  const [role, setRole] = useState<Ordinary | null>(null);
  const [work, setWork] = useState('');
  const add = usePeopleChange(
    async (given: Ordinary) => {
      const { birthDate, ...sent } = sentNames(form.values);
      const body = {
        ...sent,
        role: given,
        ...(given === 'pupil' ? { birthDate } : {}),
        ...(given === 'employee' && work.trim() !== '' ? { function: work.trim() } : {}),
      };
      return orThrow(
        await api.POST('/api/v1/schools/{schoolId}/people', { params: { path: { schoolId } }, body }),
      );
    },
    {
      said: t.newDone,
      after: (person) => void navigate({ to: '/school/mensen/$personId', params: { personId: person.id } }),
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const missing = role === null ? [{ field: 'person-role', message: t.newRoleMissing }] : [];
    if (form.accept([...missing, ...wrongNames(form.values, t)]) && role !== null) add.mutate(role);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={add.error} words={nameIssues(t)} />
      <RadioGroup<Ordinary>
        row
        id="person-role"
        label={t.newRole}
        options={ordinary.map((value) => ({ value, label: names[value] }))}
        value={role}
        onChange={setRole}
        error={form.errorOf('person-role')}
      />
      <NameFields form={form} asksBirthDate={role === 'pupil'} />
      {role === 'employee' ? (
        <TextField
          label={t.roleFunction}
          help={t.roleFunctionHelp}
          optional
          maxLength={120}
          value={work}
          onChange={setWork}
        />
      ) : null}
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.add}
        </Button>
      </div>
    </form>
  );
}
