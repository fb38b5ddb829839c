import './rights.css';
import type { AskedKind } from '@plaatswijs/contract';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { type NamedPerson, PersonPicker } from '../../app/person-picker.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DateField } from '../../ui/date-field.tsx';
import {
  Button,
  type FormError,
  FormErrorSummary,
  LinkButton,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { useRightsChange } from './rights-queries.ts';

const kinds = ['access', 'information', 'correction', 'objection', 'erasure'] as const;
const capacities = ['self', 'guardian', 'authorised'] as const;
const identities = ['known', 'document'] as const;

interface Values {
  readonly about: NamedPerson | null;
  readonly kind: AskedKind | null;
  readonly capacity: (typeof capacities)[number] | null;
  readonly guardian: NamedPerson | null;
  readonly authorised: string;
  readonly identity: (typeof identities)[number] | null;
  readonly receivedOn: string | null;
  readonly words: string;
}

/** Puts down what somebody asked at the desk, by letter or by mail. */
export function RegisterPage() {
  const t = useOfficeMessages('rights');
  const crumbs = [
    { label: t.back, href: '/' },
    { label: t.title, href: '/verzoeken' },
  ];
  return (
    <SchoolPage
      title={t.registerTitle}
      lead={t.registerLead}
      crumbs={crumbs}
      to="rights.register"
      loading={t.loading}
    >
      {(school) => <Register key={school.id} school={school} />}
    </SchoolPage>
  );
}

function useRegister(school: MySchool) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const navigate = useNavigate();
  return useRightsChange(
    async ({ about, kind, capacity, guardian, authorised, identity, receivedOn, words }: Values) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/rights-requests', {
          params: { path: { schoolId: school.id } },
          body: {
            kind: kind ?? 'access',
            aboutId: about?.id ?? '',
            asker:
              capacity === 'guardian'
                ? { capacity, personId: guardian?.id ?? '' }
                : capacity === 'authorised'
                  ? { capacity, name: authorised.trim() }
                  : { capacity: 'self' },
            identity: capacity === 'authorised' ? 'authorisation-seen' : (identity ?? 'known'),
            receivedOn: receivedOn ?? '',
            words: words.trim(),
          },
        }),
      ),
    {
      said: ({ dueOn }) => `${t.registered} ${t.registeredDue({ due: f.day(dueOn) })}`,
      after: ({ id }) =>
        void (isAble(school.abilities, 'rights.handle')
          ? navigate({ to: '/verzoeken/$requestId', params: { requestId: id } })
          : navigate({ to: '/verzoeken' })),
    },
  );
}

function useFaults() {
  const t = useOfficeMessages('rights');
  return (values: Values): readonly FormError[] => {
    const missing = (is: boolean, field: string, message: string): FormError[] =>
      is ? [{ field, message }] : [];
    const { capacity } = values;
    return [
      ...missing(values.about === null, 'rights-about', t.aboutMissing),
      ...missing(values.kind === null, 'rights-kind', t.kindMissing),
      ...missing(capacity === null, 'rights-asker', t.askerMissing),
      ...missing(capacity === 'guardian' && values.guardian === null, 'rights-guardian', t.guardianMissing),
      ...missing(
        capacity === 'authorised' && values.authorised.trim() === '',
        'rights-name',
        t.authorisedNameMissing,
      ),
      ...missing(capacity !== 'authorised' && values.identity === null, 'rights-identity', t.identityMissing),
      ...missing(values.receivedOn === null, 'rights-received', t.receivedMissing),
    ];
  };
}

function Register({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('rights');
  const form = useForm<Values>({
    about: null,
    kind: null,
    capacity: null,
    guardian: null,
    authorised: '',
    identity: null,
    receivedOn: today(),
    words: '',
  });
  const faults = useFaults();
  const send = useRegister(school);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(faults(form.values))) send.mutate(form.values);
  };
  const { values, change, errorOf } = form;
  return (
    <form noValidate onSubmit={submit} className="pw-card pw-stack rights__form">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <PersonPicker
        id="rights-about"
        schoolId={school.id}
        label={t.about}
        value={values.about}
        onChange={(about) => change({ about })}
        error={errorOf('rights-about')}
      />
      <RadioGroup
        id="rights-kind"
        label={t.kind}
        options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
        error={errorOf('rights-kind')}
      />
      <RadioGroup
        id="rights-asker"
        label={t.asker}
        options={capacities.map((value) => ({ value, label: t.askers[value] }))}
        value={values.capacity}
        onChange={(capacity) => change({ capacity })}
        error={errorOf('rights-asker')}
      />
      <AskerFields school={school} values={values} change={change} errorOf={errorOf} />
      <DateField
        id="rights-received"
        label={t.receivedOn}
        value={values.receivedOn}
        latest={today()}
        onChange={(receivedOn) => change({ receivedOn })}
        error={errorOf('rights-received')}
      />
      <TextArea
        label={t.words}
        optional
        limit={5000}
        value={values.words}
        onChange={(words) => change({ words })}
      />
      <ProblemNotice error={send.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={send.isPending}>
          {t.registerGo}
        </Button>
        <LinkButton href="/verzoeken">{t.cancel}</LinkButton>
      </div>
    </form>
  );
}

interface AskerFieldsProps {
  readonly school: MySchool;
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** Who it is that asks, and how that is known. */
function AskerFields({ school, values, change, errorOf }: AskerFieldsProps) {
  const t = useOfficeMessages('rights');
  if (values.capacity === 'authorised')
    return (
      <TextField
        id="rights-name"
        label={t.authorisedName}
        help={t.identities['authorisation-seen']}
        maxLength={200}
        value={values.authorised}
        onChange={(authorised) => change({ authorised })}
        error={errorOf('rights-name')}
      />
    );
  return (
    <>
      {values.capacity === 'guardian' ? (
        <PersonPicker
          id="rights-guardian"
          schoolId={school.id}
          label={t.guardian}
          withRole="parent"
          value={values.guardian}
          onChange={(guardian) => change({ guardian })}
          error={errorOf('rights-guardian')}
        />
      ) : null}
      <RadioGroup
        id="rights-identity"
        label={t.identity}
        help={t.identityHelp}
        options={identities.map((value) => ({ value, label: t.identities[value] }))}
        value={values.identity}
        onChange={(identity) => change({ identity })}
        error={errorOf('rights-identity')}
      />
    </>
  );
}
