import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const overview = createRoute({
  ...parent,
  path: '/school/toestemming',
  component: lazyRouteComponent(() => import('../features/consent/consent-page.tsx'), 'ConsentPage'),
});
const group = createRoute({
  ...parent,
  path: '/school/toestemming/groepen/$groupId',
  component: lazyRouteComponent(() => import('../features/consent/group-page.tsx'), 'GroupConsentPage'),
});
const employees = createRoute({
  ...parent,
  path: '/school/toestemming/medewerkers',
  component: lazyRouteComponent(() => import('../features/consent/group-page.tsx'), 'EmployeesConsentPage'),
});
const person = createRoute({
  ...parent,
  path: '/school/toestemming/mensen/$personId',
  component: lazyRouteComponent(() => import('../features/consent/person-page.tsx'), 'PersonConsentPage'),
});
const ask = createRoute({
  ...parent,
  path: '/school/toestemming/vragen',
  component: lazyRouteComponent(() => import('../features/consent/ask-page.tsx'), 'AskConsentPage'),
});
const batch = createRoute({
  ...parent,
  path: '/school/toestemming/vragen/$batchId',
  component: lazyRouteComponent(() => import('../features/consent/batch-page.tsx'), 'BatchPage'),
});
const letters = createRoute({
  ...parent,
  path: '/school/toestemming/vragen/$batchId/brieven',
  component: lazyRouteComponent(() => import('../features/consent/letters-page.tsx'), 'LettersPage'),
});
const purposes = createRoute({
  ...parent,
  path: '/school/toestemming/doelen',
  component: lazyRouteComponent(() => import('../features/consent/purposes-page.tsx'), 'PurposesPage'),
});
const newPurpose = createRoute({
  ...parent,
  path: '/school/toestemming/doelen/nieuw',
  component: lazyRouteComponent(() => import('../features/consent/purpose-page.tsx'), 'NewPurposePage'),
});
const purpose = createRoute({
  ...parent,
  path: '/school/toestemming/doelen/$purposeId',
  component: lazyRouteComponent(() => import('../features/consent/purpose-page.tsx'), 'PurposePage'),
});
const answers = createRoute({
  ...parent,
  path: '/school/toestemming/inlezen',
  component: lazyRouteComponent(() => import('../features/consent/import-page.tsx'), 'ImportAnswersPage'),
});
const settings = createRoute({
  ...parent,
  path: '/school/toestemming/instellingen',
  component: lazyRouteComponent(() => import('../features/consent/settings-page.tsx'), 'ConsentSettingsPage'),
});

/** What parents, pupils and employees agree to: seeing it, asking for it, writing it down. */
export const consentRoutes = [
  overview,
  group,
  employees,
  person,
  ask,
  batch,
  letters,
  purposes,
  newPurpose,
  purpose,
  answers,
  settings,
] as const;
