import './settings.css';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { meQuery } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, TextField } from '../../ui/index.ts';
import { type LogoChange, LogoField } from './logo-field.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { type Settings, useSettingsChange } from './settings-queries.ts';
import { base64Of } from './shrink-logo.ts';
import { StylePreview } from './style-preview.tsx';

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

/** Colour and logo of the school, seen while choosing. */
export function HouseStylePage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.styleTitle} lead={t.styleLead}>
      {({ school, settings, canChange }) =>
        canChange ? (
          <StyleForm school={school} style={settings.houseStyle} />
        ) : (
          <StylePreview colour={settings.houseStyle.colour} name={school.name} />
        )
      }
    </SettingsFrame>
  );
}

interface StyleFormProps {
  readonly school: MySchool;
  readonly style: Settings['houseStyle'];
}

function StyleForm({ school, style }: StyleFormProps) {
  const t = useOfficeMessages('settings');
  const queries = useQueryClient();
  const schoolId = school.id;
  const [code, setCode] = useState(style.colour);
  const [logo, setLogo] = useState<LogoChange>('keep');
  const [sent, setSent] = useState(false);
  const colour = code.trim().toLowerCase();
  const wrong = !isColour(colour);
  const shown = wrong ? style.colour : colour;
  const save = useSettingsChange(
    schoolId,
    async () => {
      const change = logo === 'keep' ? {} : { logo: logo === 'remove' ? null : await base64Of(logo) };
      return orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/house-style', {
          params: { path: { schoolId } },
          body: { colour, ...change },
        }),
      );
    },
    {
      said: t.styleDone,
      after: () => {
        setLogo('keep');
        // The frame shows both, and has them from who is signed in.
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      },
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (!wrong) save.mutate(undefined);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <div className="settings-colour">
        <label className="pw-field">
          <span className="pw-field__label">{t.styleColour}</span>
          <input type="color" value={shown} onChange={(event) => setCode(event.target.value)} />
        </label>
        <TextField
          short
          label={t.styleColourCode}
          value={code}
          onChange={setCode}
          spellCheck="false"
          maxLength={7}
          error={sent && wrong ? t.styleColourWrong : undefined}
        />
      </div>
      <p className="pw-muted">{t.styleColourHelp}</p>
      <StylePreview colour={shown} name={school.name} />
      {/* Another logo is another field: the file that was chosen for it is done with. */}
      <LogoField
        key={school.houseStyle.logo}
        current={school.houseStyle.logo}
        value={logo}
        onChange={setLogo}
      />
      <ProblemNotice error={save.error} words={{ 'no-picture': t.styleLogoWrong }} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
