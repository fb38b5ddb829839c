/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { keepShared } from '../api/shared-content.ts';

declare const self: ServiceWorkerGlobalScope;

/** What the app is made of, listed by the build. */
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

/** The share sheet of a phone posts here; what it brought waits at `/gedeeld`. */
registerRoute(
  '/delen',
  async ({ request }) => {
    await keepShared(await request.formData());
    return Response.redirect('/gedeeld', 303);
  },
  'POST',
);

/**
 * Pages come from the server, which knows who asks; only without a connection the app itself answers. Public pages,
 * the interface and signing in are the server's alone: an old copy of those would mislead.
 */
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      try {
        return await fetch(request);
      } catch {
        return (await matchPrecache('/index.html')) ?? Response.error();
      }
    },
    { denylist: [/^\/delen/, /^\/api\//, /^\/s\//, /^\/aanmelden/] },
  ),
);

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
