import { useLocale, useMessages } from '../../messages/use-messages.tsx';
import { CheckboxGroup, RadioGroup, Select } from '../../ui/index.ts';
import { type Authorship, type CheckChoices, mediaKinds } from './check-types.ts';
import { DeclaredChoice } from './declared-choice.tsx';

/** Who writes, how, and for where: three short choices, of which only those that can differ are shown. */
export function AuthorChoice(props: {
  readonly choices: CheckChoices;
  readonly author: Authorship;
  readonly onChange: (author: Partial<Authorship>) => void;
}) {
  const t = useMessages('check');
  const { choices, author, onChange } = props;
  const capacities = choices.as.find(({ actor }) => actor === author.actor)?.capacities ?? [];
  return (
    <div className="pw-stack pw-stack--close">
      {choices.as.length < 2 ? null : (
        <RadioGroup
          label={t.who}
          row
          options={choices.as.map(({ actor }) => ({ value: actor, label: t.actors[actor] }))}
          value={author.actor}
          onChange={(actor) => onChange({ actor, capacity: null })}
        />
      )}
      <ChannelSelect choices={choices} author={author} onChange={onChange} />
      {capacities.length === 0 || author.channel?.kind === 'school' ? null : (
        <RadioGroup
          label={t.capacity}
          row
          options={capacities.map((value) => ({ value, label: t.capacities[value] }))}
          value={author.capacity}
          onChange={(capacity) => onChange({ capacity })}
        />
      )}
      <CheckboxGroup
        label={t.media}
        help={t.mediaHelp}
        row
        options={mediaKinds.map((value) => ({ value, label: t.mediaKinds[value] }))}
        value={author.media}
        onChange={(media) => onChange({ media })}
      />
      {author.actor === 'staff' ? (
        <DeclaredChoice
          choices={choices}
          chosen={author.declarations}
          onChange={(declarations) => onChange({ declarations })}
        />
      ) : null}
    </div>
  );
}

function ChannelSelect(props: {
  readonly choices: CheckChoices;
  readonly author: Authorship;
  readonly onChange: (author: Partial<Authorship>) => void;
}) {
  const t = useMessages('check');
  const locale = useLocale();
  const { choices, author, onChange } = props;
  const school = choices.channels.map(({ id, name }) => ({
    value: `school:${id}`,
    label: name,
    channel: { kind: 'school' as const, id },
  }));
  const own = choices.privateChannels.flatMap(({ kind, label }) => {
    const channel = privateKind(kind);
    if (channel === null) return [];
    return {
      value: `private:${kind}`,
      label: t.ownChannel({ name: label[locale] }),
      channel: { kind: 'private' as const, channel },
    };
  });
  const labels = new Map(choices.privateChannels.map(({ kind, label }) => [kind, label[locale]]));
  const accounts =
    author.actor !== 'staff'
      ? []
      : choices.accounts.map(({ id, kind, name }) => ({
          value: `account:${id}`,
          label: t.workAccount({ name, channel: labels.get(kind) ?? kind }),
          channel: { kind: 'account' as const, id },
        }));
  const options = [...school, ...accounts, ...own];
  return (
    <Select
      label={t.channel}
      placeholder={t.chooseChannel}
      options={options.map(({ value, label }) => ({ value, label }))}
      value={channelValue(author.channel)}
      onChange={(value) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen !== undefined) onChange({ channel: chosen.channel });
      }}
    />
  );
}

function channelValue(channel: Authorship['channel']): string | null {
  if (channel === null) return null;
  return channel.kind === 'private' ? `private:${channel.channel}` : `${channel.kind}:${channel.id}`;
}

type PrivateKind = Extract<Authorship['channel'], { kind: 'private' }>['channel'];

const privateKinds: readonly PrivateKind[] = [
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

function privateKind(kind: string): PrivateKind | null {
  return privateKinds.find((known) => known === kind) ?? null;
}
