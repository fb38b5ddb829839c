import './consent.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import {
  Button,
  Checkbox,
  type FormError,
  FormErrorSummary,
  Notice,
  RadioGroup,
  Select,
  TextField,
} from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type ConsentSettings, consentSettingsQuery, useConsentChange } from './consent-queries.ts';
import { styles } from './styles.ts';

/** How the school asks: how long a link works, by mail or letter, and whether it reminds each year. */
export function ConsentSettingsPage() {
  const t = useOfficeMessages('consent');
  return (
    <ConsentFrame title={t.settingsTitle} to="consent.read">
      {(school) => <Settings school={school} />}
    </ConsentFrame>
  );
}

interface Values {
  readonly linkDays: string;
  readonly style: ConsentSettings['style'];
  readonly yearly: boolean;
  readonly day: string;
  readonly month: string;
}

function valuesOf({ linkDays, style, yearlyReminder }: ConsentSettings): Values {
  return {
    linkDays: String(linkDays),
    style,
    yearly: yearlyReminder !== null,
    day: String(yearlyReminder?.day ?? 1),
    month: String(yearlyReminder?.month ?? 9),
  };
}

const wholeBetween = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

function Settings({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const { data: settings } = useSuspenseQuery(consentSettingsQuery(school.id));
  const whyNot = useWhyNot()(school.abilities, 'consent.settings');
  const form = useForm<Values>(valuesOf(settings));
  const { values } = form;
  const save = useConsentChange(
    async (body: ConsentSettings) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/consent/settings', {
          params: { path: { schoolId: school.id } },
          body,
        }),
      ),
    { said: t.saved },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const linkDays = wholeBetween(values.linkDays, 7, 365);
    const day = wholeBetween(values.day, 1, 28);
    const errors: FormError[] = [
      ...(linkDays === null ? [{ field: 'link-days', message: t.linkDaysWrong }] : []),
      ...(values.yearly && day === null ? [{ field: 'yearly-day', message: t.yearlyDayWrong }] : []),
    ];
    if (!form.accept(errors) || linkDays === null) return;
    const yearlyReminder = values.yearly && day !== null ? { day, month: Number(values.month) } : null;
    save.mutate({ linkDays, style: values.style, yearlyReminder });
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      {whyNot === null ? null : <Notice kind="info" title={whyNot} />}
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={save.error} />
      <TextField
        short
        id="link-days"
        label={t.linkDays}
        help={t.linkDaysHelp}
        inputMode="numeric"
        maxLength={3}
        value={values.linkDays}
        onChange={(linkDays) => form.change({ linkDays })}
        error={form.errorOf('link-days')}
      />
      <RadioGroup<ConsentSettings['style']>
        label={t.defaultStyle}
        value={values.style}
        onChange={(style) => form.change({ style })}
        options={styles.map((value) => ({ value, label: t.styles[value] }))}
      />
      <Checkbox
        label={t.yearly}
        help={t.yearlyHelp}
        isSelected={values.yearly}
        onChange={(yearly) => form.change({ yearly })}
      />
      {values.yearly ? (
        <div className="pw-row">
          <TextField
            short
            id="yearly-day"
            label={t.yearlyDay}
            inputMode="numeric"
            maxLength={2}
            value={values.day}
            onChange={(day) => form.change({ day })}
            error={form.errorOf('yearly-day')}
          />
          <Select
            label={t.yearlyMonth}
            placeholder={t.yearlyMonth}
            options={t.months.map((label, index) => ({ value: String(index + 1), label }))}
            value={values.month}
            onChange={(month) => form.change({ month })}
          />
        </div>
      ) : null}
      {isAble(school.abilities, 'consent.settings') ? (
        <div className="pw-row">
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t.save}
          </Button>
        </div>
      ) : null}
    </form>
  );
}
