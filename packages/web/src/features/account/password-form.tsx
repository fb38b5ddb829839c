import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, FormErrorSummary, showToast, TextField } from '../../ui/index.ts';
import { sessionsQuery } from './account-queries.ts';

/** Fewest characters of a password, as the contract has it. */
const fewest = 12;

/** The password of now and the new one, which can be looked at while typing. */
export function PasswordForm(props: { readonly hasPassword: boolean; readonly onClose: () => void }) {
  const { hasPassword, onClose } = props;
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const form = useForm({ current: '', next: '' });
  const [shown, setShown] = useState(false);
  const change = useMutation({
    mutationFn: async ({ current, next }: { current: string; next: string }) =>
      orThrow(await api.PUT('/api/v1/me/password', { body: hasPassword ? { current, next } : { next } })),
    onSuccess: () => {
      showToast({ text: t.passwordDone });
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      onClose();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { current, next } = form.values;
    const fine = form.accept([
      ...(hasPassword && current === ''
        ? [{ field: 'password-current', message: t.passwordCurrentMissing }]
        : []),
      ...([...next].length < fewest ? [{ field: 'password-next', message: t.passwordTooShort }] : []),
    ]);
    if (fine) change.mutate(form.values);
  };
  const type = shown ? 'text' : 'password';
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close pw-measure">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice
        error={change.error}
        words={{
          'sign-in-failed': t.passwordCurrentWrong,
          'password-too-short': t.passwordTooShort,
          'password-pattern': t.passwordPattern,
          'password-about-you': t.passwordAboutYou,
          'password-common': t.passwordCommon,
        }}
      />
      {hasPassword ? (
        <TextField
          autoFocus
          id="password-current"
          label={t.passwordCurrent}
          type={type}
          autoComplete="current-password"
          value={form.values.current}
          onChange={(current) => form.change({ current })}
          error={form.errorOf('password-current')}
        />
      ) : null}
      <TextField
        id="password-next"
        label={t.passwordNext}
        help={t.passwordNextHelp}
        type={type}
        autoComplete="new-password"
        value={form.values.next}
        onChange={(next) => form.change({ next })}
        error={form.errorOf('password-next')}
      />
      <Checkbox plain label={t.passwordShow} isSelected={shown} onChange={setShown} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={change.isPending}>
          {t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
