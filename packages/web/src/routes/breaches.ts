import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/datalekken',
  component: lazyRouteComponent(() => import('../features/breaches/breaches-page.tsx'), 'BreachesPage'),
});
const newBreach = createRoute({
  ...parent,
  path: '/datalekken/nieuw',
  component: lazyRouteComponent(() => import('../features/breaches/new-breach-page.tsx'), 'NewBreachPage'),
});
const one = createRoute({
  ...parent,
  path: '/datalekken/$breachId',
  component: lazyRouteComponent(() => import('../features/breaches/breach-page.tsx'), 'BreachPage'),
});
const ofCase = createRoute({
  ...parent,
  path: '/zaken/$caseId/datalek',
  component: lazyRouteComponent(() => import('../features/breaches/case-breach-page.tsx'), 'CaseBreachPage'),
});

/** The register of data breaches. */
export const breachRoutes = [list, newBreach, one, ofCase] as const;
