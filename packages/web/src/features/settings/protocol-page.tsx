import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { EmptyState } from '../../ui/index.ts';
import { ChooseProtocol } from './choose-protocol.tsx';
import { DenominationPart } from './denomination-part.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { type Settings, versionWords } from './settings-queries.ts';

/** Which protocol counts, which comes, and choosing another. */
export function ProtocolPage() {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  return (
    <SettingsFrame title={t.protocolTitle} lead={t.protocolLead}>
      {({ school, settings, canChange }) => (
        <>
          {settings.protocol === null ? (
            <EmptyState title={t.protocolNone}>{t.protocolNoneText}</EmptyState>
          ) : (
            <Version
              heading={t.protocolNow}
              version={settings.protocol}
              when={t.protocolSince({ day: f.longDay(settings.protocol.startsOn) })}
            />
          )}
          {settings.next === null ? null : (
            <Version
              heading={t.protocolNext}
              version={settings.next}
              when={t.protocolFrom({ day: f.longDay(settings.next.startsOn) })}
            />
          )}
          {settings.protocol === null ? null : (
            <DenominationPart schoolId={school.id} now={settings.denomination} canChange={canChange} />
          )}
          {canChange ? <ChooseProtocol schoolId={school.id} isFirst={settings.protocol === null} /> : null}
        </>
      )}
    </SettingsFrame>
  );
}

interface VersionProps {
  readonly heading: string;
  readonly version: NonNullable<Settings['protocol']>;
  readonly when: string;
}

function Version({ heading, version, when }: VersionProps) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  return (
    <section aria-label={heading} className="pw-card">
      <p className="pw-muted">{heading}</p>
      <h2>{version.title}</h2>
      <p>
        {t.protocolOf({
          holder: version.holder,
          version: versionWords(version.version, { undated: t.undated, day: f.day }),
        })}
      </p>
      <p>{when}</p>
    </section>
  );
}
