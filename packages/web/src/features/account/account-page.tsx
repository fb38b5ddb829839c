import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { type Me, meQuery } from '../../api/me.ts';
import { orThrow } from '../../api/problem.ts';
import { SignInFirst } from '../../app/current-school.tsx';
import { useChangeLocale } from '../../app/language.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { type Locale, languageNames, locales } from '../../messages/locale.ts';
import { loadOfficeMessages, useOfficeMessages } from '../../messages/office.ts';
import { useLocale } from '../../messages/use-messages.tsx';
import {
  chooseTheme,
  LanguageSwitch,
  PageHeader,
  rememberedTheme,
  Skeleton,
  ThemeSwitch,
} from '../../ui/index.ts';
import { FactorSection } from './factor-section.tsx';
import { IdentitiesSection } from './identities-section.tsx';
import { PasskeysSection } from './passkeys-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** Language, and everything a person signs in with. */
export function AccountPage() {
  const t = useOfficeMessages('account');
  usePageTitle(t.title);
  const me = useQuery({ ...meQuery, throwOnError: true });
  if (me.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (me.data == null) return <SignInFirst />;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead({ name: me.data.name })} />
      <div className="pw-stack">
        <LanguageSection />
        <Sections me={me.data} />
        <SessionsSection />
      </div>
    </>
  );
}

function Sections({ me }: { readonly me: Me }) {
  return (
    <>
      <PasswordSection hasPassword={me.hasPassword} />
      <IdentitiesSection />
      <PasskeysSection />
      <FactorSection isOn={me.secondFactor} />
    </>
  );
}

const languages = locales.map((code) => ({ code, name: languageNames[code] }));

function LanguageSection() {
  const t = useOfficeMessages('account');
  const locale = useLocale();
  const changeLocale = useChangeLocale();
  const [theme, setTheme] = useState(rememberedTheme);
  const keep = useMutation({
    mutationFn: async (language: Locale) => orThrow(await api.PATCH('/api/v1/me', { body: { language } })),
  });
  return (
    <section aria-labelledby="account-language" className="pw-card pw-stack pw-stack--close">
      <h2 id="account-language">{t.languageTitle}</h2>
      <div className="pw-row">
        <LanguageSwitch
          languages={languages}
          value={locale}
          onChange={(language) => {
            // The words of this page first, so that it doesn't flash.
            void loadOfficeMessages(language).finally(() => changeLocale(language));
            keep.mutate(language);
          }}
        />
        <ThemeSwitch
          value={theme}
          onChange={(choice) => {
            chooseTheme(choice);
            setTheme(choice);
          }}
        />
      </div>
      <p className="pw-muted">{t.languageHelp}</p>
      <ProblemNotice error={keep.error} />
    </section>
  );
}
