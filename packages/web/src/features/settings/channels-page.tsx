import { Plus } from 'lucide-react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Disclosure, EmptyState, LinkButton, LinkList, type LinkRow } from '../../ui/index.ts';
import { SettingsFrame } from './settings-frame.tsx';
import type { Channel } from './settings-queries.ts';

/** The channels of the school; closed ones below. */
export function ChannelsPage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.channelsTitle} lead={t.channelsLead}>
      {({ settings, canChange }) => {
        const open = settings.channels.filter(({ closedOn }) => closedOn === null);
        const closed = settings.channels.filter(({ closedOn }) => closedOn !== null);
        const add = canChange ? (
          <LinkButton look="primary" href="/school/kanalen/nieuw" icon={<Plus aria-hidden size={20} />}>
            {t.channelsAdd}
          </LinkButton>
        ) : undefined;
        return (
          <>
            {open.length === 0 ? (
              <EmptyState title={t.channelsEmpty} action={add}>
                {t.channelsEmptyText}
              </EmptyState>
            ) : (
              <>
                {add === undefined ? null : <div className="pw-row">{add}</div>}
                <ChannelList channels={open} />
              </>
            )}
            {closed.length === 0 ? null : (
              <Disclosure title={t.channelsClosed} level={2}>
                <ClosedChannels channels={closed} />
              </Disclosure>
            )}
          </>
        );
      }}
    </SettingsFrame>
  );
}

function ChannelList({ channels }: { readonly channels: readonly Channel[] }) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const rows: LinkRow[] = channels.map((channel) => ({
    href: `/school/kanalen/${channel.id}`,
    title: channel.name,
    note: [
      t.kinds[channel.kind],
      t.audiences[channel.audience],
      ...(channel.administrators.length === 0
        ? []
        : [f.list(channel.administrators.map(({ name }) => name))]),
    ].join(' · '),
    extra:
      channel.administrators.length === 0 ? <Badge tone="ask">{t.channelNoAdministrators}</Badge> : undefined,
  }));
  return <LinkList label={t.channelsTitle} rows={rows} />;
}

function ClosedChannels({ channels }: { readonly channels: readonly Channel[] }) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  return (
    <ul className="pw-rows">
      {channels.map((channel) => (
        <li key={channel.id} className="pw-rows__row">
          <span className="pw-rows__words">{channel.name}</span>
          <span className="pw-muted">{t.channelClosedOn({ day: f.day(channel.closedOn ?? '') })}</span>
        </li>
      ))}
    </ul>
  );
}
