import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { meQuery } from '../api/me.ts';
import { createQueryClient } from '../api/query-client.ts';
import { loadMessages } from '../messages/load.ts';
import { createAppRouter } from '../routes/router.ts';
import { App } from './app.tsx';
import { layDown, takeFirstData } from './first/first-data.ts';
import { rememberedLocale } from './remembered-locale.ts';
import { watchForUpdates } from './watch-for-updates.ts';

/**
 * Draws the application in the place of what the server drew, with the answers that came along.
 *
 * @param pause lets the browser do what waits, between steps
 */
export async function start(root: HTMLElement, pause: () => Promise<void>): Promise<void> {
  const queries = createQueryClient();
  const first = takeFirstData();
  if (first === null) void queries.prefetchQuery(meQuery);
  else layDown(queries, first);
  const locale = rememberedLocale();
  const words = loadMessages(locale);
  await pause();
  const router = createAppRouter(queries);
  // The page is fetched and run before anything is drawn: what stands there stays until all of it can take its place.
  const [catalogue] = await Promise.all([words, router.load()]);
  await pause();
  // A transition is drawn in small steps.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App initialLanguage={{ locale, catalogue }} queries={queries} router={router} />
      </StrictMode>,
    ),
  );
  watchForUpdates();
}
