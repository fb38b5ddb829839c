import '../ui/styles/all.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../messages/load.ts';
import { App } from './app.tsx';
import { rememberedLocale } from './remembered-locale.ts';
import { watchForUpdates } from './watch-for-updates.ts';

const locale = rememberedLocale();
const catalogue = await loadMessages(locale);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App initialLanguage={{ locale, catalogue }} />
  </StrictMode>,
);
watchForUpdates();
