import type { Audience, ChannelKind } from '@plaatswijs/contract';
import type { FormEvent } from 'react';
import { PeoplePicker } from '../../app/people-picker.tsx';
import type { NamedPerson } from '../../app/person-picker.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, type FormError, FormErrorSummary, RadioGroup, Select, TextField } from '../../ui/index.ts';
import type { Channel, ChannelFields } from './settings-queries.ts';

interface Values {
  readonly name: string;
  readonly kind: ChannelKind | null;
  readonly audience: Audience | null;
  readonly consentPurpose: string;
  readonly address: string;
  readonly administrators: readonly NamedPerson[];
}

interface ChannelFormProps {
  readonly schoolId: string;
  /** `null` for a new one. */
  readonly channel: Channel | null;
  readonly others: readonly Channel[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSend: (fields: ChannelFields) => void;
}

const isLink = (text: string): boolean => URL.canParse(text) && /^https?:/.test(text);

const kinds: readonly ChannelKind[] = [
  'parent-portal',
  'learning-environment',
  'website',
  'newsletter',
  'email',
  'phone',
  'facebook',
  'instagram',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'whatsapp',
  'forum',
  'other-social',
];
const audiences: readonly Audience[] = ['public', 'closed-group', 'small-circle'];

/** Everything that is known of a channel. */
export function ChannelForm(props: ChannelFormProps) {
  const { schoolId, channel, others, onSend } = props;
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const form = useForm<Values>({
    name: channel?.name ?? '',
    kind: channel?.kind ?? null,
    audience: channel?.audience ?? null,
    consentPurpose: channel?.consentPurpose ?? '',
    address: channel?.address ?? '',
    administrators: channel?.administrators ?? [],
  });
  const { values } = form;
  const kindOptions = kinds.map((value) => ({ value, label: t.kinds[value] }));
  const audienceOptions = audiences.map((value) => ({
    value,
    label: t.audiences[value],
    help: t.audienceHelp[value],
  }));
  const purposes = [...new Set(others.map(({ consentPurpose }) => consentPurpose))];
  const send = (event: FormEvent) => {
    event.preventDefault();
    const { kind, audience } = values;
    const fine = form.accept(wrongIn(values, t));
    if (!fine || kind === null || audience === null) return;
    onSend({
      name: values.name.trim(),
      kind,
      audience,
      consentPurpose: values.consentPurpose.trim(),
      address: values.address.trim() === '' ? null : values.address.trim(),
      administrators: values.administrators.map(({ id }) => id),
    });
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={props.error} words={{ 'not-at-school': t.notAtSchool }} />
      <TextField
        id="channel-name"
        label={t.channelName}
        help={t.channelNameHelp}
        maxLength={80}
        value={values.name}
        onChange={(name) => form.change({ name })}
        error={form.errorOf('channel-name')}
      />
      <Select<ChannelKind>
        id="channel-kind"
        label={t.channelKind}
        placeholder={t.channelKindPlaceholder}
        options={kindOptions}
        value={values.kind}
        onChange={(kind) => form.change({ kind })}
        error={form.errorOf('channel-kind')}
      />
      <RadioGroup<Audience>
        id="channel-audience"
        label={t.channelAudience}
        options={audienceOptions}
        value={values.audience}
        onChange={(audience) => form.change({ audience })}
        error={form.errorOf('channel-audience')}
      />
      <TextField
        id="channel-purpose"
        label={t.channelPurpose}
        help={
          purposes.length === 0
            ? t.channelPurposeHelp
            : `${t.channelPurposeHelp} ${t.channelPurposeUsed({ list: f.list(purposes) })}`
        }
        maxLength={60}
        value={values.consentPurpose}
        onChange={(consentPurpose) => form.change({ consentPurpose })}
        error={form.errorOf('channel-purpose')}
      />
      <TextField
        id="channel-address"
        label={t.channelAddress}
        help={t.channelAddressHelp}
        optional
        type="url"
        inputMode="url"
        maxLength={300}
        value={values.address}
        onChange={(address) => form.change({ address })}
        error={form.errorOf('channel-address')}
      />
      <PeoplePicker
        schoolId={schoolId}
        label={t.channelAdministrators}
        help={t.channelAdministratorsHelp}
        people={values.administrators}
        onChange={(administrators) => form.change({ administrators })}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={props.isPending}>
          {channel === null ? t.channelsAdd : t.save}
        </Button>
      </div>
    </form>
  );
}

function wrongIn(values: Values, t: ReturnType<typeof useOfficeMessages<'settings'>>): FormError[] {
  const address = values.address.trim();
  return [
    ...(values.name.trim() === '' ? [{ field: 'channel-name', message: t.channelNameMissing }] : []),
    ...(values.kind === null ? [{ field: 'channel-kind', message: t.channelKindMissing }] : []),
    ...(values.audience === null ? [{ field: 'channel-audience', message: t.channelAudienceMissing }] : []),
    ...(values.consentPurpose.trim() === ''
      ? [{ field: 'channel-purpose', message: t.channelPurposeMissing }]
      : []),
    ...(address !== '' && !isLink(address)
      ? [{ field: 'channel-address', message: t.channelAddressWrong }]
      : []),
  ];
}
