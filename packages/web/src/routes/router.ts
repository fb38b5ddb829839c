import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { FailedPage } from '../app/failed-page.tsx';
import { LoadingPage } from '../app/loading-page.tsx';
import { accountRoute } from './account.ts';
import { askRoute } from './ask.ts';
import { breachRoutes } from './breaches.ts';
import { caseRoutes } from './cases.ts';
import { checkRoute } from './check.ts';
import { consentRoutes } from './consent.ts';
import { figuresRoutes } from './figures.ts';
import { fileRoutes } from './files.ts';
import { homeRoute } from './home.ts';
import { myReportRoutes } from './my-reports.ts';
import { officeRoutes } from './office.ts';
import { photoRoutes } from './photos.ts';
import { placedRoutes } from './placed.ts';
import { questionsRoute } from './questions.ts';
import { retentionRoutes } from './retention.ts';
import { rightsRoutes } from './rights.ts';
import { rootRoute } from './root.ts';
import { sharedRoute } from './shared.ts';

const routeTree = rootRoute.addChildren([
  ...officeRoutes,
  ...consentRoutes,
  ...photoRoutes,
  ...placedRoutes,
  ...caseRoutes,
  ...fileRoutes,
  ...breachRoutes,
  ...figuresRoutes,
  ...retentionRoutes,
  ...rightsRoutes,
  ...myReportRoutes,
  accountRoute,
  askRoute,
  checkRoute,
  questionsRoute,
  homeRoute,
  sharedRoute,
]);

/**
 * All routes of the application. A new one is a file beside this and a name in the list above.
 *
 * @param history that of the browser unless another is given
 */
export function createAppRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history === undefined ? {} : { history }),
    context: { queries },
    defaultPreload: 'intent',
    // TanStack Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultErrorComponent: FailedPage,
    defaultPendingComponent: LoadingPage,
    // On the server it would write a script into the page, which the security policy refuses.
    scrollRestoration: history === undefined,
  });
}

/** The router of the application. */
export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
