import './settings.css';
import { useEffect, useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FileDrop } from '../../ui/index.ts';
import { shrinkLogo } from './shrink-logo.ts';

/** What is to happen with the logo: a new picture, or not. */
export type LogoChange = 'keep' | 'remove' | Blob;

interface LogoFieldProps {
  /** Address of the logo there is; `null` without one. */
  readonly current: string | null;
  readonly value: LogoChange;
  readonly onChange: (change: LogoChange) => void;
}

/** A logo: chosen from the device and made small there, kept, or taken away. */
export function LogoField({ current, value, onChange }: LogoFieldProps) {
  const t = useOfficeMessages('settings');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [wrong, setWrong] = useState(false);
  const choose = async (chosen: readonly File[]) => {
    setFiles(chosen);
    const [file] = chosen;
    const logo = file === undefined ? null : await shrinkLogo(file);
    setWrong(file !== undefined && logo === null);
    onChange(logo ?? 'keep');
  };
  return (
    <div className="pw-stack pw-stack--close">
      <FileDrop
        label={t.styleLogo}
        help={t.styleLogoHelp}
        optional
        multiple={false}
        accept={['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']}
        files={files}
        onChange={(chosen) => void choose(chosen)}
        error={wrong ? t.styleLogoWrong : undefined}
      />
      {value instanceof Blob ? <NewLogo logo={value} /> : null}
      {current !== null && value === 'keep' ? (
        <div className="pw-row">
          <img className="settings-logo" src={current} alt={t.styleLogoNow} />
          <Button look="quiet" onPress={() => onChange('remove')}>
            {t.styleLogoRemove}
          </Button>
        </div>
      ) : null}
      <div role="status" className="pw-row">
        {value === 'remove' ? (
          <>
            <span>{t.styleLogoRemoved}</span>
            <Button look="quiet" onPress={() => onChange('keep')}>
              {t.styleLogoKeep}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}

function NewLogo({ logo }: { readonly logo: Blob }) {
  const t = useOfficeMessages('settings');
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(logo);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [logo]);
  return address === null ? null : <img className="settings-logo" src={address} alt={t.styleLogoNew} />;
}
