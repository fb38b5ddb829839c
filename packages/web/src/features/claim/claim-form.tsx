import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { BodyOf } from '../../api/shapes.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { isSlug, slugOf } from '../../app/slug.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, type FormError, FormErrorSummary, TextField } from '../../ui/index.ts';

type Claim = BodyOf<'/api/v1/installation/claim', 'post'>;
type Words = ReturnType<typeof useOfficeMessages<'claim'>>;

const empty: Claim = {
  code: '',
  boardName: '',
  boardSlug: '',
  givenName: '',
  surname: '',
  email: '',
  password: '',
};

function wrongIn(values: Claim, t: Words): FormError[] {
  const missing = (wrong: boolean, field: string, message: string) => (wrong ? [{ field, message }] : []);
  return [
    ...missing(values.code.trim().length < 8, 'claim-code', t.codeMissing),
    ...missing(values.boardName.trim() === '', 'claim-board', t.boardMissing),
    ...missing(!isSlug(values.boardSlug), 'claim-slug', t.slugWrong),
    ...missing(values.givenName.trim() === '', 'claim-given', t.givenNameMissing),
    ...missing(values.surname.trim() === '', 'claim-surname', t.surnameMissing),
    ...missing(!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email.trim()), 'claim-email', t.emailWrong),
    ...missing([...values.password].length < 12, 'claim-password', t.passwordShort),
  ];
}

/** The code of the server, the board, and the person who becomes its administrator. */
export function ClaimForm() {
  const t = useOfficeMessages('claim');
  const form = useForm(empty);
  const { values, change, errorOf } = form;
  const [ownSlug, setOwnSlug] = useState(false);
  const [shown, setShown] = useState(false);
  const claim = useMutation({
    mutationFn: async () =>
      orThrow(
        await api.POST('/api/v1/installation/claim', {
          body: {
            ...values,
            code: values.code.trim(),
            boardName: values.boardName.trim(),
            email: values.email.trim(),
          },
        }),
      ),
    // A whole new page: everything that was fetched before was fetched by nobody.
    onSuccess: () => location.assign('/school'),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(wrongIn(values, t))) claim.mutate();
  };
  const field = (id: string, name: keyof Claim) => ({
    id,
    value: values[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorOf(id),
  });
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={claim.error}
        words={{
          'sign-in-failed': t.codeWrong,
          conflict: t.ready,
          'not-found': t.ready,
          'not-possible': t.passwordWeak,
        }}
      />
      <TextField
        {...field('claim-code', 'code')}
        label={t.code}
        help={t.codeHelp}
        autoComplete="off"
        spellCheck="false"
      />
      <TextField
        {...field('claim-board', 'boardName')}
        label={t.board}
        help={t.boardHelp}
        maxLength={120}
        autoComplete="organization"
        onChange={(boardName) => change({ boardName, ...(ownSlug ? {} : { boardSlug: slugOf(boardName) }) })}
      />
      <TextField
        {...field('claim-slug', 'boardSlug')}
        label={t.slug}
        help={t.slugHelp({ slug: `/aanmelden/${values.boardSlug === '' ? '…' : values.boardSlug}` })}
        maxLength={60}
        spellCheck="false"
        onChange={(boardSlug) => {
          setOwnSlug(true);
          change({ boardSlug });
        }}
      />
      <TextField
        {...field('claim-given', 'givenName')}
        label={t.givenName}
        maxLength={80}
        autoComplete="given-name"
      />
      <TextField
        {...field('claim-surname', 'surname')}
        label={t.surname}
        maxLength={80}
        autoComplete="family-name"
      />
      <TextField
        {...field('claim-email', 'email')}
        label={t.email}
        type="email"
        maxLength={200}
        autoComplete="username"
      />
      <TextField
        {...field('claim-password', 'password')}
        label={t.password}
        help={t.passwordHelp}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
      />
      <Checkbox plain label={t.show} isSelected={shown} onChange={setShown} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={claim.isPending}>
          {t.submit}
        </Button>
      </div>
    </form>
  );
}
