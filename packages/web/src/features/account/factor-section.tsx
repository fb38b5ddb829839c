import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Badge, Button, showToast } from '../../ui/index.ts';
import { AddFactor } from './add-factor.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** The authenticator app: on, off, and its recovery codes. */
export function FactorSection({ isOn }: { readonly isOn: boolean }) {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <section aria-labelledby="account-factor" className="pw-card pw-stack pw-stack--close">
      <div className="pw-row">
        <h2 id="account-factor">{t.factorTitle}</h2>
        <Badge tone={isOn ? 'may' : 'silent'}>{isOn ? t.factorOn : t.factorOff}</Badge>
      </div>
      <p className="pw-muted pw-measure">{t.factorText}</p>
      {adding ? (
        <AddFactor
          onCancel={() => setAdding(false)}
          onAdded={(given) => {
            setAdding(false);
            setCodes(given);
            void queries.invalidateQueries({ queryKey: meQuery.queryKey, exact: true });
          }}
        />
      ) : null}
      {codes === null ? null : <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {!adding && codes === null ? (
        <div className="pw-row">
          <Button onPress={() => setAdding(true)}>{isOn ? t.factorReplace : t.factorAdd}</Button>
          {isOn ? <RenewCodes onRenewed={setCodes} /> : null}
          {isOn ? <RemoveFactor /> : null}
        </div>
      ) : null}
    </section>
  );
}

function RenewCodes({ onRenewed }: { readonly onRenewed: (codes: readonly string[]) => void }) {
  const t = useOfficeMessages('account');
  const [asking, setAsking] = useState(false);
  const renew = useMutation({
    mutationFn: async () => orThrow(await api.POST('/api/v1/me/second-factor/recovery-codes')),
    onSuccess: ({ recoveryCodes }) => {
      setAsking(false);
      onRenewed(recoveryCodes);
    },
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t.recoveryRenew}</Button>
      <AlertDialog
        title={t.recoveryRenewTitle}
        isOpen={asking}
        confirm={t.recoveryRenew}
        cancel={t.cancel}
        isPending={renew.isPending}
        onConfirm={() => renew.mutate()}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.recoveryRenewText}</p>
          <ProblemNotice error={renew.error} />
        </div>
      </AlertDialog>
    </>
  );
}

function RemoveFactor() {
  const t = useOfficeMessages('account');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: async () => orThrow(await api.DELETE('/api/v1/me/second-factor')),
    onSuccess: async () => {
      setAsking(false);
      showToast({ text: t.factorRemoved });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey, exact: true });
    },
  });
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t.factorRemove}
      </Button>
      <AlertDialog
        title={t.factorRemoveTitle}
        isOpen={asking}
        confirm={t.factorRemove}
        cancel={t.cancel}
        isDangerous
        isPending={remove.isPending}
        onConfirm={() => remove.mutate()}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.factorRemoveText}</p>
          <ProblemNotice error={remove.error} words={{ 'last-factor': t.lastFactor }} />
        </div>
      </AlertDialog>
    </>
  );
}
