import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/zaken',
  component: lazyRouteComponent(() => import('../features/cases/cases-page.tsx'), 'CasesPage'),
});
const newCase = createRoute({
  ...parent,
  path: '/zaken/nieuw',
  component: lazyRouteComponent(() => import('../features/cases/new-case-page.tsx'), 'NewCasePage'),
});
const one = createRoute({
  ...parent,
  path: '/zaken/$caseId',
  component: lazyRouteComponent(() => import('../features/cases/case-page.tsx'), 'CasePage'),
});

/** Reports and what the school does with them. */
export const caseRoutes = [list, newCase, one] as const;
