import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, Notice, RadioGroup, showToast, TextField } from '../../ui/index.ts';
import { type PhotoSettings, photoSettingsQuery, useChangePhotoSettings } from './photo-settings-queries.ts';

/** How people are covered in photos, and how long photos stay. */
export function PhotoSettingsPage() {
  const t = useOfficeMessages('photos');
  return (
    <SchoolPage
      title={t.settingsTitle}
      lead={t.settingsLead}
      crumbs={[{ label: t.settingsBack, href: '/school' }]}
      to="photos.upload"
      loading={t.loading}
    >
      {(school) => <SettingsForm school={school} />}
    </SchoolPage>
  );
}

function SettingsForm({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('photos');
  const { data } = useSuspenseQuery(photoSettingsQuery(school.id));
  const [days, setDays] = useState(String(data.keepDays));
  const [rest, setRest] = useState<Omit<PhotoSettings, 'keepDays'>>(data);
  const [isWrong, setWrong] = useState(false);
  const whyNot = useWhyNot()(school.abilities, 'photos.settings');
  const isDisabled = !isAble(school.abilities, 'photos.settings');
  const save = useChangePhotoSettings(school.id, () => showToast({ text: t.settingsSaved }));
  return (
    <form
      noValidate
      className="pw-stack"
      onSubmit={(event) => {
        event.preventDefault();
        const keepDays = daysIn(days);
        setWrong(keepDays === null);
        const { coverStyle, allowBlur } = rest;
        if (keepDays !== null) save.mutate({ keepDays, coverStyle, allowBlur });
      }}
    >
      {whyNot === null ? null : <Notice kind="info" title={whyNot} />}
      <RadioGroup
        label={t.settingsStyle}
        options={(['fill', 'pixelate'] as const).map((value) => ({
          value,
          label: t.coverStyles[value],
          help: t.coverStyleMeans[value],
        }))}
        value={rest.coverStyle}
        isDisabled={isDisabled}
        onChange={(coverStyle) => setRest({ ...rest, coverStyle })}
      />
      <div className="pw-field">
        <Checkbox
          label={t.allowBlur}
          help={t.allowBlurHelp}
          isSelected={rest.allowBlur}
          isDisabled={isDisabled}
          onChange={(allowBlur) => setRest({ ...rest, allowBlur })}
        />
      </div>
      {rest.allowBlur ? (
        <Notice kind="warning" title={t.blurTitle}>
          {t.blurWarning}
        </Notice>
      ) : null}
      <TextField
        label={t.keepDays}
        help={t.keepDaysHelp}
        inputMode="numeric"
        value={days}
        error={isWrong ? t.keepDaysWrong : undefined}
        isDisabled={isDisabled}
        onChange={setDays}
      />
      <ProblemNotice error={save.error} />
      {isDisabled ? null : (
        <div className="pw-row">
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t.settingsSave}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Whole days from 1 to 90; null for anything else. */
function daysIn(text: string): number | null {
  const days = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= 90 ? days : null;
}
