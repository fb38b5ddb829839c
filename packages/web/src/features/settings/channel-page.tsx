import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, DescriptionList, EmptyState } from '../../ui/index.ts';
import { ChannelForm } from './channel-form.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { type Channel, type ChannelFields, useSettingsChange } from './settings-queries.ts';

const list = '/school/kanalen';

/** A new channel. */
export function NewChannelPage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.channelNewTitle} above={[{ label: t.channelsTitle, href: list }]}>
      {({ school, settings, canChange }) =>
        canChange ? <NewChannel schoolId={school.id} others={settings.channels} /> : null
      }
    </SettingsFrame>
  );
}

function NewChannel(props: { readonly schoolId: string; readonly others: readonly Channel[] }) {
  const { schoolId } = props;
  const t = useOfficeMessages('settings');
  const navigate = useNavigate();
  const add = useSettingsChange(
    schoolId,
    async (body: ChannelFields) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/channels', { params: { path: { schoolId } }, body }),
      ),
    { said: t.channelAdded, after: () => void navigate({ to: list }) },
  );
  return (
    <ChannelForm
      schoolId={schoolId}
      channel={null}
      others={props.others}
      error={add.error}
      isPending={add.isPending}
      onSend={(fields) => add.mutate(fields)}
    />
  );
}

/** One channel: change or close it. */
export function ChannelPage() {
  const t = useOfficeMessages('settings');
  const { channelId } = useParams({ from: '/school/kanalen/$channelId' });
  return (
    <SettingsFrame title={t.channelsTitle} above={[{ label: t.channelsTitle, href: list }]}>
      {({ school, settings, canChange }) => {
        const channel = settings.channels.find(({ id }) => id === channelId);
        if (channel === undefined) return <EmptyState title={t.channelGone} />;
        if (!canChange || channel.closedOn !== null) return <ReadChannel channel={channel} />;
        return <ChangeChannel schoolId={school.id} channel={channel} others={settings.channels} />;
      }}
    </SettingsFrame>
  );
}

interface ChangeChannelProps {
  readonly schoolId: string;
  readonly channel: Channel;
  readonly others: readonly Channel[];
}

function ChangeChannel({ schoolId, channel, others }: ChangeChannelProps) {
  const t = useOfficeMessages('settings');
  const navigate = useNavigate();
  const change = useSettingsChange(
    schoolId,
    async (body: ChannelFields) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/channels/{channelId}', {
          params: { path: { schoolId, channelId: channel.id } },
          body,
        }),
      ),
    { said: t.channelChanged, after: () => void navigate({ to: list }) },
  );
  return (
    <>
      <h2>{channel.name}</h2>
      <ChannelForm
        schoolId={schoolId}
        channel={channel}
        others={others.filter(({ id }) => id !== channel.id)}
        error={change.error}
        isPending={change.isPending}
        onSend={(fields) => change.mutate(fields)}
      />
      <CloseChannel schoolId={schoolId} channel={channel} />
    </>
  );
}

function CloseChannel({ schoolId, channel }: { readonly schoolId: string; readonly channel: Channel }) {
  const t = useOfficeMessages('settings');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const close = useSettingsChange(
    schoolId,
    async () =>
      orThrow(
        await api.DELETE('/api/v1/schools/{schoolId}/channels/{channelId}', {
          params: { path: { schoolId, channelId: channel.id } },
        }),
      ),
    { said: t.channelCloseDone, after: () => void navigate({ to: list }) },
  );
  return (
    <div className="pw-row">
      <Button look="danger" onPress={() => setAsking(true)}>
        {t.channelClose}
      </Button>
      <AlertDialog
        title={t.channelCloseTitle({ name: channel.name })}
        isOpen={asking}
        confirm={t.channelClose}
        cancel={t.cancel}
        isDangerous
        isPending={close.isPending}
        onConfirm={() => close.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.channelCloseText}</p>
          <ProblemNotice error={close.error} />
        </div>
      </AlertDialog>
    </div>
  );
}

function ReadChannel({ channel }: { readonly channel: Channel }) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const items = [
    { term: t.channelName, value: channel.name },
    { term: t.channelKind, value: t.kinds[channel.kind] },
    { term: t.channelAudience, value: t.audiences[channel.audience] },
    { term: t.channelPurpose, value: channel.consentPurpose },
    { term: t.channelAdministrators, value: f.list(channel.administrators.map(({ name }) => name)) },
  ];
  return <DescriptionList items={items} />;
}
