import './account.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Link, Skeleton, TextField } from '../../ui/index.ts';

interface AddFactorProps {
  readonly onAdded: (recoveryCodes: readonly string[]) => void;
  /** Absent where there is no way back. */
  readonly onCancel?: (() => void) | undefined;
}

/** In groups of four, as it is typed over. */
const inFours = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

/** Shows the secret as a picture and as text, and asks a first code of the app. */
export function AddFactor({ onAdded, onCancel }: AddFactorProps) {
  const t = useOfficeMessages('account');
  const offer = useQuery({
    queryKey: ['me', 'second-factor-offer'],
    queryFn: async () => orThrow(await api.POST('/api/v1/me/second-factor/begin')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (offer.isError) {
    return (
      <>
        <ProblemNotice error={offer.error} />
        {onCancel === undefined ? null : <Button onPress={onCancel}>{t.cancel}</Button>}
      </>
    );
  }
  if (offer.isPending) return <Skeleton label={t.loading} />;
  const { qrCode, secret, uri, challengeId } = offer.data;
  return (
    <div className="account-factor">
      <div className="account-factor__scan">
        <h3>{t.factorScan}</h3>
        <p className="pw-muted">{t.factorScanHelp}</p>
        <img
          className="account-factor__qr"
          alt={t.factorQr}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(qrCode)}`}
        />
      </div>
      <div className="pw-stack pw-stack--close">
        <p>{t.factorSecret}:</p>
        <code className="account-factor__secret">{inFours(secret)}</code>
        <Link href={uri} alone>
          {t.factorOpen}
        </Link>
        <CodeForm
          challengeId={challengeId}
          onAdded={onAdded}
          onCancel={onCancel}
          onExpired={() => void offer.refetch()}
        />
      </div>
    </div>
  );
}

interface CodeFormProps extends AddFactorProps {
  readonly challengeId: string;
  /** The offer is over: there has to be another secret. */
  readonly onExpired: () => void;
}

function CodeForm({ challengeId, onAdded, onCancel, onExpired }: CodeFormProps) {
  const t = useOfficeMessages('account');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(false);
  const digits = code.replaceAll(/\s/g, '');
  const missing = !/^\d{6}$/.test(digits);
  const add = useMutation({
    mutationFn: async () =>
      orThrow(await api.POST('/api/v1/me/second-factor', { body: { challengeId, code: digits } })),
    onSuccess: (given) => onAdded(given?.recoveryCodes ?? []),
    onError: (error) => {
      setCode('');
      setSent(false);
      if (error instanceof ProblemError && error.problem.code === 'not-possible') onExpired();
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!missing) add.mutate();
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <ProblemNotice
        error={add.error}
        words={{ 'sign-in-failed': t.factorCodeWrong, expired: t.factorExpired }}
      />
      <TextField
        short
        label={t.factorCode}
        help={t.factorCodeHelp}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={sent && missing ? t.factorCodeMissing : undefined}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.factorConfirm}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{t.cancel}</Button>}
      </div>
    </form>
  );
}
