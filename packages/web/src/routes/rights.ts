import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const list = createRoute({
  ...parent,
  path: '/verzoeken',
  component: lazyRouteComponent(() => import('../features/rights/requests-page.tsx'), 'RequestsPage'),
});
const register = createRoute({
  ...parent,
  path: '/verzoeken/nieuw',
  component: lazyRouteComponent(() => import('../features/rights/register-page.tsx'), 'RegisterPage'),
});
const one = createRoute({
  ...parent,
  path: '/verzoeken/$requestId',
  component: lazyRouteComponent(() => import('../features/rights/request-page.tsx'), 'RequestPage'),
});
const part = createRoute({
  ...parent,
  path: '/verzoeken/deel/$partId',
  component: lazyRouteComponent(() => import('../features/rights/part-page.tsx'), 'PartPage'),
});
const step = createRoute({
  ...parent,
  path: '/verzoeken/uitvoeren/$stepId',
  component: lazyRouteComponent(() => import('../features/rights/step-page.tsx'), 'StepPage'),
});
const mine = createRoute({
  ...parent,
  path: '/mijn-gegevens',
  component: lazyRouteComponent(() => import('../features/rights/my-data-page.tsx'), 'MyDataPage'),
});

/** What people ask about their own data, and what they are given. */
export const rightsRoutes = [list, register, one, part, step, mine] as const;
