import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/mijn-meldingen',
  component: lazyRouteComponent(() => import('../features/my-reports/my-reports-page.tsx'), 'MyReportsPage'),
});
const one = createRoute({
  ...parent,
  path: '/mijn-meldingen/$reportId',
  component: lazyRouteComponent(() => import('../features/my-reports/my-report-page.tsx'), 'MyReportPage'),
});

/** What somebody reported by name while signed in. */
export const myReportRoutes = [list, one] as const;
