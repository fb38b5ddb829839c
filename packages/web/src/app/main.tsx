import '../ui/styles/all.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { meQuery } from '../api/me.ts';
import { createQueryClient } from '../api/query-client.ts';
import { loadMessages } from '../messages/load.ts';
import { createAppRouter } from '../routes/router.ts';
import { App } from './app.tsx';
import { rememberedLocale } from './remembered-locale.ts';
import { watchForUpdates } from './watch-for-updates.ts';

// Who is signed in, the page and the words are fetched side by side: on a telephone each round takes its time.
const queries = createQueryClient();
const router = createAppRouter(queries);
void queries.prefetchQuery(meQuery);
void router.load();

/** Not awaited at the top: the words may share a chunk with this file, and would wait for it as it for them. */
async function start(root: HTMLElement): Promise<void> {
  const locale = rememberedLocale();
  const catalogue = await loadMessages(locale);
  createRoot(root).render(
    <StrictMode>
      <App initialLanguage={{ locale, catalogue }} queries={queries} router={router} />
    </StrictMode>,
  );
  watchForUpdates();
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void start(root);
