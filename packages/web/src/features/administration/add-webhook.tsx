import './administration.css';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, CheckboxGroup, FormErrorSummary, TextField } from '../../ui/index.ts';
import { useBoardChange, type WebhookEvent } from './board-queries.ts';

interface AddWebhookProps {
  readonly events: readonly WebhookEvent[];
  readonly onMade: (secret: string) => void;
}

interface NewWebhook {
  readonly url: string;
  readonly events: readonly WebhookEvent[];
}

const empty: NewWebhook = { url: '', events: [] };

/** An address and what it hears. */
export function AddWebhook({ events, onMade }: AddWebhookProps) {
  const t = useOfficeMessages('administration');
  const form = useForm(empty);
  const { values, change, errorOf } = form;
  const add = useBoardChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/webhooks', { body: { url: values.url.trim(), events: [...values.events] } }),
      ),
    {
      said: t.webhookAdded,
      after: (made) => {
        form.reset(empty);
        if (made !== undefined) onMade(made.secret);
      },
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const url = values.url.trim();
    const isAddress = url.startsWith('https://') && URL.canParse(url);
    const fine = form.accept([
      ...(isAddress ? [] : [{ field: 'webhook-url', message: t.webhookUrlWrong }]),
      ...(values.events.length === 0 ? [{ field: 'webhook-events', message: t.webhookEventsMissing }] : []),
    ]);
    if (fine) add.mutate(undefined);
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.webhookAdd}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={add.error} words={{ 'not-possible': t.webhookUrlRefused }} />
      <TextField
        id="webhook-url"
        label={t.webhookUrl}
        help={t.webhookUrlHelp}
        type="url"
        inputMode="url"
        maxLength={500}
        value={values.url}
        onChange={(url) => change({ url })}
        error={errorOf('webhook-url')}
      />
      <CheckboxGroup<WebhookEvent>
        id="webhook-events"
        label={t.webhookEvents}
        options={events.map((value) => ({ value, label: t.events[value] }))}
        value={values.events}
        onChange={(chosen) => change({ events: chosen })}
        error={errorOf('webhook-events')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.webhookAdd}
        </Button>
      </div>
    </form>
  );
}
