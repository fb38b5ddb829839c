import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const kept = createRoute({
  ...parent,
  path: '/bewaren',
  component: lazyRouteComponent(() => import('../features/retention/retention-page.tsx'), 'RetentionPage'),
});
const terms = createRoute({
  ...parent,
  path: '/bewaren/termijnen',
  component: lazyRouteComponent(() => import('../features/retention/terms-page.tsx'), 'TermsPage'),
});

/** What is kept until when, and which terms count. */
export const retentionRoutes = [kept, terms] as const;
