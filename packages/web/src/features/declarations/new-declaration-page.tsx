import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Breadcrumbs, Button, FormErrorSummary, PageHeader, RadioGroup } from '../../ui/index.ts';
import { ContentFields } from './content-fields.tsx';
import { type Kind, type NewDeclaration, useDeclarationChange } from './declaration-queries.ts';
import { emptyDraft, sentDraft, usualEnd, wrongDraft } from './draft.ts';

const kinds: readonly Kind[] = [
  'existing-tie',
  'professional-account',
  'school-project',
  'lesson-permission',
  'device-exemption',
  'leaving-date',
];

/** Saying something that only you or the school knows. */
export function NewDeclarationPage() {
  const t = useOfficeMessages('declarations');
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
                  { label: t.title, href: '/school/opgaven' },
                ]}
              />
            }
          />
          <IfAble abilities={school.abilities} to="declarations.make">
            <DeclarationForm school={school} />
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function DeclarationForm({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('declarations');
  const navigate = useNavigate();
  const form = useForm(emptyDraft);
  const { values, change, errorOf } = form;
  const make = useDeclarationChange(
    async (body: NewDeclaration) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/declarations', {
          params: { path: { schoolId: school.id } },
          body,
        }),
      ),
    { said: t.done, after: () => void navigate({ to: '/school/opgaven' }) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = sentDraft(values);
    if (form.accept(wrongDraft(values, t)) && body !== null) make.mutate(body);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={make.error}
        words={{
          'too-early': t.datesOrder,
          'too-late': t.tooLong,
          'wrong-role': t.wrongRole,
          'only-yourself': t.onlyYourself,
          missing: t.otherMissing,
        }}
      />
      <RadioGroup<Kind>
        id="declaration-kind"
        label={t.kind}
        options={kinds.map((value) => ({ value, label: t.kinds[value], help: t.kindHelp[value] }))}
        value={values.kind}
        onChange={(kind) => change({ kind, endsOn: usualEnd(kind), about: null, other: null })}
        error={errorOf('declaration-kind')}
      />
      {values.kind === null ? null : (
        <>
          <ContentFields school={school} kind={values.kind} form={form} />
          <DateField
            id="declaration-starts"
            label={t.startsOn}
            value={values.startsOn}
            onChange={(startsOn) => change({ startsOn })}
            error={errorOf('declaration-starts')}
          />
          <DateField
            id="declaration-ends"
            label={t.endsOn}
            help={t.endsOnHelp}
            value={values.endsOn}
            onChange={(endsOn) => change({ endsOn })}
            error={errorOf('declaration-ends')}
          />
        </>
      )}
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={make.isPending}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}
