import { House, Inbox, MessageCircleQuestion, Newspaper, Scale } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Locale, languageNames, locales } from '../src/messages/locale.ts';
import {
  AppShell,
  applyHouseStyle,
  Breadcrumbs,
  chooseTheme,
  defaultColour,
  houseStyle,
  LanguageSwitch,
  PageHeader,
  settledTheme,
  TextField,
  type ThemeChoice,
  ThemeSwitch,
  ToastRegion,
} from '../src/ui/index.ts';
import { AnswerSamples } from './parts/answer-samples.tsx';
import { ButtonSamples } from './parts/button-samples.tsx';
import { ChoiceSamples } from './parts/choice-samples.tsx';
import { FieldSamples } from './parts/field-samples.tsx';
import { NoticeSamples } from './parts/notice-samples.tsx';
import { OrderSamples } from './parts/order-samples.tsx';
import { OverlaySamples } from './parts/overlay-samples.tsx';
import { PictureSamples } from './parts/picture-samples.tsx';
import { sampleTexts } from './sample-texts.ts';

function themeOfPage(): ThemeChoice {
  const { classList } = document.documentElement;
  return classList.contains('theme-dark') ? 'dark' : classList.contains('theme-light') ? 'light' : 'system';
}

/** Every component of `ui` in every state. */
export function Gallery(props: { readonly locale: Locale; readonly colour: string | null }) {
  const { locale } = props;
  const t = sampleTexts[locale];
  const [theme, setTheme] = useState<ThemeChoice>(themeOfPage);
  const [colour, setColour] = useState(props.colour ?? defaultColour);
  useEffect(
    () => applyHouseStyle(document.documentElement, houseStyle(colour), settledTheme(theme)),
    [colour, theme],
  );
  return (
    <AppShell
      brand={{ name: t.school, href: '#start' }}
      current="#start"
      items={[
        { href: '#start', label: t.home, icon: <House aria-hidden size={24} /> },
        { href: '#check', label: t.check, icon: <MessageCircleQuestion aria-hidden size={24} /> },
        { href: '#posts', label: t.posts, icon: <Newspaper aria-hidden size={24} /> },
        {
          href: '#inbox',
          label: t.inbox,
          icon: <Inbox aria-hidden size={24} />,
          count: { number: 3, words: t.waiting },
        },
        { href: '#cases', label: t.cases, icon: <Scale aria-hidden size={24} /> },
      ]}
      tools={
        <ThemeSwitch
          value={theme}
          onChange={(choice) => {
            chooseTheme(choice);
            setTheme(choice);
          }}
        />
      }
    >
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[
              { label: t.home, href: '#start' },
              { label: t.posts, href: '#posts' },
            ]}
          />
        }
        title={<span className="pw-highlight">{t.title}</span>}
        lead={t.lead}
        actions={
          <LanguageSwitch
            languages={locales.map((code) => ({ code, name: languageNames[code] }))}
            value={locale}
            onChange={(code) => location.assign(`?taal=${code}`)}
          />
        }
      />
      <div className="gallery">
        <TextField label={t.colour} value={colour} onChange={setColour} short />
        <AnswerSamples t={t} />
        <ButtonSamples t={t} />
        <FieldSamples t={t} />
        <ChoiceSamples t={t} />
        <NoticeSamples t={t} />
        <PictureSamples t={t} />
        <OverlaySamples t={t} />
        <OrderSamples t={t} />
      </div>
      <ToastRegion />
    </AppShell>
  );
}
