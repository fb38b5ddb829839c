import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `/gedeeld`: where the service worker leads after the share sheet. */
export const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gedeeld',
  component: lazyRouteComponent(() => import('../features/shared/shared-page.tsx'), 'SharedPage'),
});
