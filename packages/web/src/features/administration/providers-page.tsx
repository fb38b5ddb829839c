import './administration.css';
import { useQuery } from '@tanstack/react-query';
import { LogIn } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Badge, Button, EmptyState, Skeleton } from '../../ui/index.ts';
import { BoardFrame } from './board-frame.tsx';
import { type Provider, providersQuery, useBoardChange } from './board-queries.ts';
import { ProviderForm } from './provider-form.tsx';

/** Where people may sign in with the account they have. */
export function ProvidersPage() {
  const t = useOfficeMessages('administration');
  return (
    <BoardFrame title={t.providersTitle} lead={t.providersLead} to="sign-in.manage">
      <Providers />
    </BoardFrame>
  );
}

/** Apart from the page, so that nothing is asked for who may not see it. */
function Providers() {
  const t = useOfficeMessages('administration');
  const providers = useQuery(providersQuery);
  const [open, setOpen] = useState<Provider | 'new' | null>(null);
  const items = providers.data?.items ?? [];
  const close = () => setOpen(null);
  return (
    <>
      <ProblemNotice error={providers.error} />
      {providers.isPending ? <Skeleton label={t.loading} /> : null}
      {providers.data === undefined ? null : <Callback address={providers.data.callback} />}
      {providers.isSuccess && items.length === 0 && open === null ? (
        <EmptyState title={t.providersNone} icon={<LogIn aria-hidden size={28} />}>
          {t.providersNoneText}
        </EmptyState>
      ) : null}
      <ul className="pw-stack pw-stack--close pw-plain-list">
        {items.map((provider) => (
          <li key={provider.id} className="pw-card pw-stack pw-stack--close">
            <div className="pw-row">
              <h2 className="pw-h3">{provider.name}</h2>
              <Badge tone={provider.enabled ? 'may' : 'silent'}>
                {provider.enabled ? t.providerEnabled : t.providerDisabled}
              </Badge>
            </div>
            <p className="pw-muted">
              {t.presets[provider.preset]} · <span className="administration-id">{provider.issuer}</span>
            </p>
            {open !== 'new' && open?.id === provider.id ? (
              <ProviderForm provider={provider} onClose={close} />
            ) : (
              <div className="pw-row">
                <Button onPress={() => setOpen(provider)}>{t.providerChange}</Button>
                <TurnProvider provider={provider} />
                <RemoveProvider provider={provider} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <div className="pw-card pw-stack">
          <h2>{t.providerAdd}</h2>
          <ProviderForm provider={null} onClose={close} />
        </div>
      ) : (
        <div className="pw-row">
          <Button look="primary" onPress={() => setOpen('new')}>
            {t.providerAdd}
          </Button>
        </div>
      )}
    </>
  );
}

function Callback({ address }: { readonly address: string | null }) {
  const t = useOfficeMessages('administration');
  if (address === null) return <p className="pw-muted">{t.providerCallbackNone}</p>;
  return (
    <div className="pw-stack pw-stack--close">
      <p>{t.providerCallback}</p>
      <code className="administration-secret">{address}</code>
    </div>
  );
}

function TurnProvider({ provider }: { readonly provider: Provider }) {
  const t = useOfficeMessages('administration');
  const turn = useBoardChange(
    async (enabled: boolean) =>
      orThrow(
        await api.PATCH('/api/v1/identity-providers/{providerId}', {
          params: { path: { providerId: provider.id } },
          body: { enabled },
        }),
      ),
    { said: t.providerSaved },
  );
  return (
    <>
      <Button isPending={turn.isPending} onPress={() => turn.mutate(!provider.enabled)}>
        {provider.enabled ? t.providerTurnOff : t.providerTurnOn}
      </Button>
      <ProblemNotice error={turn.error} />
    </>
  );
}

function RemoveProvider({ provider }: { readonly provider: Provider }) {
  const t = useOfficeMessages('administration');
  const [asking, setAsking] = useState(false);
  const { name } = provider;
  const remove = useBoardChange(
    async () =>
      orThrow(
        await api.DELETE('/api/v1/identity-providers/{providerId}', {
          params: { path: { providerId: provider.id } },
        }),
      ),
    { said: t.providerRemoved, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" aria-label={t.providerRemoveNamed({ name })} onPress={() => setAsking(true)}>
        {t.providerRemove}
      </Button>
      <AlertDialog
        title={t.providerRemoveTitle({ name })}
        isOpen={asking}
        confirm={t.providerRemove}
        cancel={t.cancel}
        isDangerous
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.providerRemoveText}</p>
          <ProblemNotice error={remove.error} />
        </div>
      </AlertDialog>
    </>
  );
}
