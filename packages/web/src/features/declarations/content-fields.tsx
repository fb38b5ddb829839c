import type { ChannelKind } from '@plaatswijs/contract';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup, Select, TextField } from '../../ui/index.ts';
import type { Kind } from './declaration-queries.ts';
import { isAboutPupil } from './draft.ts';
import type { DraftForm } from './draft-form.ts';
import { GroupField } from './group-field.tsx';
import { AboutField, OtherField } from './person-fields.tsx';

/** What each kind asks. None asks for a reason. */
export function ContentFields({ kind, ...given }: DraftForm & { readonly kind: Kind }) {
  switch (kind) {
    case 'existing-tie':
      return <TieFields {...given} />;
    case 'professional-account':
      return (
        <>
          <AboutField {...given} asksPupil={false} />
          <AccountFields {...given} />
        </>
      );
    case 'school-project':
      return (
        <>
          <AboutField {...given} asksPupil={false} />
          <ProjectName {...given} />
          <GroupField {...given} optional />
        </>
      );
    case 'lesson-permission':
      return (
        <>
          <AboutField {...given} asksPupil={false} />
          <GroupField {...given} />
          <ScopeField {...given} />
        </>
      );
    case 'device-exemption':
      return <AboutField {...given} asksPupil={isAboutPupil(kind)} />;
    case 'leaving-date':
      return (
        <>
          <AboutField {...given} asksPupil={isAboutPupil(kind)} />
          <LeftOn {...given} />
        </>
      );
  }
}

const ties = ['family', 'friends', 'neighbours', 'club', 'other'] as const;

function TieFields(given: DraftForm) {
  const t = useOfficeMessages('declarations');
  const { values, change, errorOf } = given.form;
  return (
    <>
      <OtherField {...given} />
      <RadioGroup
        row
        id="declaration-tie"
        label={t.tie}
        options={ties.map((value) => ({ value, label: t.ties[value] }))}
        value={values.tie}
        onChange={(tie) => change({ tie })}
        error={errorOf('declaration-tie')}
      />
    </>
  );
}

/** Kinds of channel on which one has an account. */
const channels: readonly ChannelKind[] = [
  'instagram',
  'facebook',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'whatsapp',
  'website',
  'learning-environment',
  'forum',
  'other-social',
];

function AccountFields({ form: { values, change, errorOf } }: DraftForm) {
  const t = useOfficeMessages('declarations');
  const kinds = useOfficeMessages('settings').kinds;
  return (
    <>
      <Select<ChannelKind>
        id="declaration-channel"
        label={t.channel}
        placeholder={t.channelPlaceholder}
        options={channels.map((value) => ({ value, label: kinds[value] }))}
        value={values.channel}
        onChange={(channel) => change({ channel })}
        error={errorOf('declaration-channel')}
      />
      <TextField
        id="declaration-name"
        label={t.accountName}
        maxLength={120}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errorOf('declaration-name')}
      />
    </>
  );
}

function ProjectName({ form: { values, change, errorOf } }: DraftForm) {
  const t = useOfficeMessages('declarations');
  return (
    <TextField
      id="declaration-name"
      label={t.projectName}
      maxLength={120}
      value={values.name}
      onChange={(name) => change({ name })}
      error={errorOf('declaration-name')}
    />
  );
}

const scopes = ['this-time', 'this-lesson', 'longer'] as const;

function ScopeField({ form: { values, change, errorOf } }: DraftForm) {
  const t = useOfficeMessages('declarations');
  return (
    <RadioGroup
      row
      id="declaration-scope"
      label={t.scope}
      options={scopes.map((value) => ({ value, label: t.scopes[value] }))}
      value={values.scope}
      onChange={(scope) => change({ scope })}
      error={errorOf('declaration-scope')}
    />
  );
}

function LeftOn({ form: { values, change, errorOf } }: DraftForm) {
  const t = useOfficeMessages('declarations');
  return (
    <DateField
      id="declaration-left"
      label={t.leftOn}
      value={values.leftOn}
      onChange={(leftOn) => change({ leftOn })}
      error={errorOf('declaration-left')}
    />
  );
}
