import { useInfiniteQuery } from '@tanstack/react-query';
import { Webhook as WebhookIcon } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, type Column, EmptyState, Skeleton, Table } from '../../ui/index.ts';
import { AddWebhook } from './add-webhook.tsx';
import { BoardFrame } from './board-frame.tsx';
import { useBoardChange, type Webhook, webhooksQuery } from './board-queries.ts';
import { MoreButton } from './more-button.tsx';
import { SecretOnce } from './secret-once.tsx';

/** Addresses that hear what happens here. */
export function WebhooksPage() {
  const t = useOfficeMessages('administration');
  return (
    <BoardFrame title={t.webhooksTitle} lead={t.webhooksLead} to="webhooks.manage">
      <Webhooks />
    </BoardFrame>
  );
}

/** Apart from the page, so that nothing is asked for who may not see it. */
function Webhooks() {
  const t = useOfficeMessages('administration');
  const webhooks = useInfiniteQuery(webhooksQuery);
  const [secret, setSecret] = useState<string | null>(null);
  const items = webhooks.data?.pages.flatMap((page) => page.items) ?? [];
  const events = webhooks.data?.pages[0]?.events;
  return (
    <>
      {secret === null ? null : <SecretOnce secret={secret} onKept={() => setSecret(null)} />}
      <ProblemNotice error={webhooks.error} />
      {webhooks.isPending ? <Skeleton label={t.loading} /> : null}
      {webhooks.isSuccess && items.length === 0 ? (
        <EmptyState title={t.webhooksNone} icon={<WebhookIcon aria-hidden size={28} />}>
          {t.webhooksNoneText}
        </EmptyState>
      ) : null}
      {items.length === 0 ? null : <WebhooksTable webhooks={items} />}
      <MoreButton list={webhooks} />
      {events === undefined ? null : <AddWebhook events={events} onMade={setSecret} />}
    </>
  );
}

function WebhooksTable({ webhooks }: { readonly webhooks: readonly Webhook[] }) {
  const t = useOfficeMessages('administration');
  const f = useFormats();
  const columns: Column<Webhook>[] = [
    { id: 'url', label: t.webhookUrl, cell: ({ url }) => <span className="administration-id">{url}</span> },
    {
      id: 'events',
      label: t.webhookEvents,
      cell: ({ events }) => f.list(events.map((event) => t.events[event])),
    },
    { id: 'waiting', label: t.webhookWaiting, align: 'end', cell: ({ waiting }) => f.number(waiting) },
    {
      id: 'state',
      label: t.webhookState,
      cell: ({ disabled }) => (
        <Badge tone={disabled ? 'not' : 'may'}>{disabled ? t.webhookOff : t.webhookOn}</Badge>
      ),
    },
    { id: 'actions', label: t.actions, align: 'end', cell: (webhook) => <RemoveWebhook webhook={webhook} /> },
  ];
  return (
    <Table
      caption={t.webhooksTable}
      captionHidden
      columns={columns}
      rows={webhooks}
      rowKey={({ id }) => id}
    />
  );
}

function RemoveWebhook({ webhook }: { readonly webhook: Webhook }) {
  const t = useOfficeMessages('administration');
  const [asking, setAsking] = useState(false);
  const remove = useBoardChange(
    async () =>
      orThrow(
        await api.DELETE('/api/v1/webhooks/{webhookId}', { params: { path: { webhookId: webhook.id } } }),
      ),
    { said: t.webhookRemoved, after: () => setAsking(false) },
  );
  return (
    <>
      <Button
        look="quiet"
        aria-label={t.webhookRemoveNamed({ url: webhook.url })}
        onPress={() => setAsking(true)}
      >
        {t.webhookRemove}
      </Button>
      <AlertDialog
        title={t.webhookRemoveTitle}
        isOpen={asking}
        confirm={t.webhookRemove}
        cancel={t.cancel}
        isDangerous
        isPending={remove.isPending}
        onConfirm={() => remove.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.webhookRemoveText}</p>
          <ProblemNotice error={remove.error} />
        </div>
      </AlertDialog>
    </>
  );
}
