import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { answerWithPasskey } from '../../api/passkeys.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { BodyOf } from '../../api/shapes.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Dialog, Notice, TextField } from '../../ui/index.ts';
import { ProblemNotice } from '../problem-notice.tsx';

type Given = BodyOf<'/api/v1/me/step-up', 'post'>;

async function passkeyAnswer(): Promise<Given> {
  return { passkey: await answerWithPasskey(orThrow(await api.POST('/api/v1/me/passkeys/confirm'))) };
}

/** Asks for a passkey, or for the password with the code that belongs to it: whatever this account has. */
export function StepUpDialog({ onDone }: { readonly onDone: (confirmed: boolean) => void }) {
  const t = useOfficeMessages('stepUp');
  const queries = useQueryClient();
  const me = useQuery(meQuery).data;
  const confirm = useMutation({
    mutationFn: async (given: () => Promise<Given> | Given) =>
      orThrow(await api.POST('/api/v1/me/step-up', { body: await given() })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      onDone(true);
    },
  });
  const hasPassword = me?.hasPassword === true;
  const hasPasskey = (me?.passkeys ?? 0) > 0;
  const stopped = confirm.isError && !(confirm.error instanceof ProblemError);
  return (
    <Dialog title={t.title} isOpen onClose={() => onDone(false)}>
      <p>{hasPassword || hasPasskey ? t.why : t.nothing}</p>
      {stopped ? <Notice kind="warning" title={t.passkeyStopped} announce /> : null}
      {stopped ? null : <ProblemNotice error={confirm.error} words={{ 'sign-in-failed': t.wrong }} />}
      {hasPasskey ? (
        <Button
          wide
          look={hasPassword ? 'secondary' : 'primary'}
          icon={<KeyRound aria-hidden size={20} />}
          isPending={confirm.isPending}
          onPress={() => confirm.mutate(passkeyAnswer)}
        >
          {t.withPasskey}
        </Button>
      ) : null}
      {hasPassword ? (
        <PasswordForm
          asksCode={me?.secondFactor === true}
          intro={hasPasskey ? t.orPassword : null}
          isPending={confirm.isPending}
          onSend={(given) => confirm.mutate(() => given)}
          onCancel={() => onDone(false)}
        />
      ) : (
        <Button onPress={() => onDone(false)}>{t.cancel}</Button>
      )}
    </Dialog>
  );
}

interface PasswordFormProps {
  readonly asksCode: boolean;
  readonly intro: string | null;
  readonly isPending: boolean;
  readonly onSend: (given: Given) => void;
  readonly onCancel: () => void;
}

function PasswordForm({ asksCode, intro, isPending, onSend, onCancel }: PasswordFormProps) {
  const t = useOfficeMessages('stepUp');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (password === '' || (asksCode && code.trim() === '')) return;
    onSend(asksCode ? { password, code: code.trim() } : { password });
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      {intro === null ? null : <p className="pw-muted">{intro}</p>}
      <TextField
        autoFocus
        label={t.password}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={sent && password === '' ? t.passwordMissing : undefined}
      />
      {asksCode ? (
        <TextField
          short
          label={t.code}
          help={t.codeHelp}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          error={sent && code.trim() === '' ? t.codeMissing : undefined}
        />
      ) : null}
      <div className="pw-dialog__actions">
        <Button type="submit" look="primary" isPending={isPending}>
          {t.confirm}
        </Button>
        <Button onPress={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  );
}
