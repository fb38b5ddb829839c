import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

interface CheckSearch {
  /** Ids of photos that come along, with commas between them. */
  readonly fotos?: string;
}

/** `/controleer`: have a post checked. Nothing of it is ever in the address, but for the ids of its photos: `?fotos=ID,ID`. */
export const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/controleer',
  validateSearch: ({ fotos }: Readonly<Record<string, unknown>>): CheckSearch =>
    typeof fotos === 'string' && isIds.test(fotos) ? { fotos } : {},
  component: lazyRouteComponent(() => import('../features/check/check-page.tsx'), 'CheckPage'),
});

/** At most twenty: what is anything else is no photo. */
const isIds =
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:,[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}){0,19}$/;
