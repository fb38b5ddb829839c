import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cijfers',
  component: lazyRouteComponent(() => import('../features/figures/figures-page.tsx'), 'FiguresPage'),
});

/** The figures of a school year. */
export const figuresRoutes = [page] as const;
