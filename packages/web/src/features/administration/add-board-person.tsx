import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { Button, FormErrorSummary, RadioGroup, TextField } from '../../ui/index.ts';
import { useBoardChange } from './board-queries.ts';

const boardRoles = ['administrator', 'board-member', 'data-protection-officer'] as const;
type BoardRole = (typeof boardRoles)[number];

interface Draft {
  readonly role: BoardRole | null;
  readonly givenName: string;
  readonly prefix: string;
  readonly surname: string;
  readonly email: string;
}

const empty: Draft = { role: null, givenName: '', prefix: '', surname: '', email: '' };
const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Somebody with a role for the whole board, who belongs to no school. */
export function AddBoardPerson() {
  const t = useOfficeMessages('administration');
  const navigate = useNavigate();
  const form = useForm(empty);
  const add = useBoardChange(
    async (role: BoardRole) => orThrow(await api.POST('/api/v1/people', { body: sent(form.values, role) })),
    {
      said: t.boardPersonAdded,
      after: ({ id }) => void navigate({ to: '/school/mensen/$personId', params: { personId: id } }),
    },
  );
  const { values, accept } = form;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const email = values.email.trim();
    const fine = accept([
      ...(values.role === null ? [{ field: 'board-role', message: t.boardPersonRoleMissing }] : []),
      ...(values.givenName.trim() === ''
        ? [{ field: 'board-given', message: t.boardPersonGivenMissing }]
        : []),
      ...(values.surname.trim() === ''
        ? [{ field: 'board-surname', message: t.boardPersonSurnameMissing }]
        : []),
      ...(isEmail(email) ? [] : [{ field: 'board-email', message: t.boardPersonEmailWrong }]),
    ]);
    if (fine && values.role !== null) add.mutate(values.role);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.boardPersonAdd}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={add.error}
        words={{ taken: t.boardPersonEmailTaken, conflict: t.boardPersonEmailTaken }}
      />
      <Fields form={form} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.boardPersonAdd}
        </Button>
      </div>
    </form>
  );
}

function sent({ givenName, prefix, surname, email }: Draft, role: BoardRole) {
  return {
    role,
    givenName: givenName.trim(),
    prefix: prefix.trim() === '' ? null : prefix.trim(),
    surname: surname.trim(),
    email: email.trim(),
  };
}

function Fields({ form }: { readonly form: ReturnType<typeof useForm<Draft>> }) {
  const t = useOfficeMessages('administration');
  const words = useMessages('roles');
  const { values, change, errorOf } = form;
  return (
    <>
      <RadioGroup<BoardRole>
        id="board-role"
        label={t.boardPersonRole}
        options={boardRoles.map((value) => ({ value, label: words.names[value], help: words.help[value] }))}
        value={values.role}
        onChange={(role) => change({ role })}
        error={errorOf('board-role')}
      />
      <TextField
        id="board-given"
        label={t.boardPersonGiven}
        maxLength={80}
        value={values.givenName}
        onChange={(givenName) => change({ givenName })}
        error={errorOf('board-given')}
      />
      <TextField
        label={t.boardPersonPrefix}
        optional
        maxLength={40}
        value={values.prefix}
        onChange={(prefix) => change({ prefix })}
      />
      <TextField
        id="board-surname"
        label={t.boardPersonSurname}
        maxLength={120}
        value={values.surname}
        onChange={(surname) => change({ surname })}
        error={errorOf('board-surname')}
      />
      <TextField
        id="board-email"
        label={t.boardPersonEmail}
        help={t.boardPersonEmailHelp}
        type="email"
        inputMode="email"
        maxLength={200}
        value={values.email}
        onChange={(email) => change({ email })}
        error={errorOf('board-email')}
      />
    </>
  );
}
