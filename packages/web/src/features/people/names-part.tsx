import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, DescriptionList, FormErrorSummary } from '../../ui/index.ts';
import { NameFields } from './name-fields.tsx';
import { type NamesDraft, nameIssues, sentNames, wrongNames } from './names.ts';
import { type Person, usePeopleChange } from './people-queries.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Names, birth date and e-mail address, and changing them. */
export function NamesPart({ person, school }: PersonPartProps) {
  const t = useOfficeMessages('people');
  const [open, setOpen] = useState(false);
  const canChange = isAble(school.abilities, 'people.change');
  return (
    <section aria-labelledby="person-details" className="pw-card pw-stack pw-stack--close">
      <h2 id="person-details">{t.details}</h2>
      {open ? <NamesForm person={person} onClose={() => setOpen(false)} /> : <Facts person={person} />}
      {person.fromRoster ? <p className="pw-muted pw-small">{t.fromRoster}</p> : null}
      {canChange && !open ? (
        <div className="pw-row">
          <Button onPress={() => setOpen(true)}>{t.change}</Button>
        </div>
      ) : null}
    </section>
  );
}

function isPupil({ roles }: Person): boolean {
  return roles.some(({ role }) => role === 'pupil');
}

function Facts({ person }: { readonly person: Person }) {
  const t = useOfficeMessages('people');
  const f = useFormats();
  const items = [
    { term: t.givenName, value: person.givenName },
    ...(person.callName === null ? [] : [{ term: t.callName, value: person.callName }]),
    ...(person.initials === null ? [] : [{ term: t.initials, value: person.initials }]),
    { term: t.surname, value: [person.prefix, person.surname].filter((part) => part !== null).join(' ') },
    ...(isPupil(person)
      ? [{ term: t.birthDate, value: person.birthDate === null ? t.unknown : f.day(person.birthDate) }]
      : []),
    { term: t.email, value: person.email ?? t.unknown },
  ];
  return <DescriptionList items={items} />;
}

function NamesForm({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const t = useOfficeMessages('people');
  const form = useForm<NamesDraft>({
    givenName: person.givenName,
    callName: person.callName ?? '',
    prefix: person.prefix ?? '',
    surname: person.surname,
    initials: person.initials ?? '',
    birthDate: person.birthDate,
    email: person.email ?? '',
  });
  const save = usePeopleChange(
    async () => {
      const { birthDate, ...names } = sentNames(form.values);
      return orThrow(
        await api.PATCH('/api/v1/people/{personId}', {
          params: { path: { personId: person.id } },
          body: isPupil(person) ? { ...names, birthDate } : names,
        }),
      );
    },
    { said: t.saved, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(wrongNames(form.values, t))) save.mutate(undefined);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={save.error} words={nameIssues(t)} />
      <NameFields form={form} asksBirthDate={isPupil(person)} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
