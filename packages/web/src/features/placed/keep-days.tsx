import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Disclosure, TextField } from '../../ui/index.ts';
import { placedSettingsQuery, usePlacedChange } from './placed-queries.ts';

/** Settles how long the record of what was taken down is kept. */
export function KeepDays({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('placed');
  const { data: settings } = useSuspenseQuery(placedSettingsQuery(schoolId));
  const [typed, setTyped] = useState(String(settings.keepDays));
  const [tried, setTried] = useState(false);
  const keepDays = /^\d{2,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const isRight = keepDays >= 30 && keepDays <= 3650;
  const save = usePlacedChange(
    async (days: number) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/publication-settings', {
          params: { path: { schoolId } },
          body: { keepDays: days },
        }),
      ),
    { said: t.settingsSaved },
  );
  return (
    <Disclosure title={t.settingsTitle} level={2}>
      <form
        noValidate
        className="pw-stack pw-stack--close"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isRight) save.mutate(keepDays);
        }}
      >
        <p>{t.settingsText}</p>
        <TextField
          label={t.keepDays}
          short
          inputMode="numeric"
          maxLength={4}
          value={typed}
          onChange={setTyped}
          error={tried && !isRight ? t.keepDaysWrong : undefined}
        />
        <ProblemNotice error={save.error} />
        <div>
          <Button type="submit" isPending={save.isPending}>
            {t.settingsSave}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
