import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

const parent = { getParentRoute: () => rootRoute };

const school = createRoute({
  ...parent,
  path: '/school',
  component: lazyRouteComponent(() => import('../features/settings/school-page.tsx'), 'SchoolPage'),
});
const protocol = createRoute({
  ...parent,
  path: '/school/protocol',
  component: lazyRouteComponent(() => import('../features/settings/protocol-page.tsx'), 'ProtocolPage'),
});
const holders = createRoute({
  ...parent,
  path: '/school/rollen',
  component: lazyRouteComponent(() => import('../features/settings/holders-page.tsx'), 'HoldersPage'),
});
const leaders = createRoute({
  ...parent,
  path: '/school/leiding',
  component: lazyRouteComponent(() => import('../features/settings/leaders-page.tsx'), 'LeadersPage'),
});
const channels = createRoute({
  ...parent,
  path: '/school/kanalen',
  component: lazyRouteComponent(() => import('../features/settings/channels-page.tsx'), 'ChannelsPage'),
});
const newChannel = createRoute({
  ...parent,
  path: '/school/kanalen/nieuw',
  component: lazyRouteComponent(() => import('../features/settings/channel-page.tsx'), 'NewChannelPage'),
});
const channel = createRoute({
  ...parent,
  path: '/school/kanalen/$channelId',
  component: lazyRouteComponent(() => import('../features/settings/channel-page.tsx'), 'ChannelPage'),
});
const lessonTimes = createRoute({
  ...parent,
  path: '/school/lestijden',
  component: lazyRouteComponent(
    () => import('../features/settings/lesson-times-page.tsx'),
    'LessonTimesPage',
  ),
});
const caseCategories = createRoute({
  ...parent,
  path: '/school/zaaksoorten',
  component: lazyRouteComponent(
    () => import('../features/settings/case-categories-page.tsx'),
    'CaseCategoriesPage',
  ),
});
const houseStyle = createRoute({
  ...parent,
  path: '/school/huisstijl',
  component: lazyRouteComponent(() => import('../features/settings/house-style-page.tsx'), 'HouseStylePage'),
});

const letterTemplates = createRoute({
  ...parent,
  path: '/school/brieven',
  component: lazyRouteComponent(
    () => import('../features/settings/letter-templates-page.tsx'),
    'LetterTemplatesPage',
  ),
});
const letterTemplate = createRoute({
  ...parent,
  path: '/school/brieven/$kind',
  component: lazyRouteComponent(
    () => import('../features/settings/letter-template-page.tsx'),
    'LetterTemplatePage',
  ),
});
const letterHead = createRoute({
  ...parent,
  path: '/school/briefpapier',
  component: lazyRouteComponent(() => import('../features/settings/letter-head-page.tsx'), 'LetterHeadPage'),
});

const roster = createRoute({
  ...parent,
  path: '/school/inlezen',
  component: lazyRouteComponent(() => import('../features/roster/roster-page.tsx'), 'RosterPage'),
});
const rosterImport = createRoute({
  ...parent,
  path: '/school/inlezen/$importId',
  component: lazyRouteComponent(() => import('../features/roster/import-page.tsx'), 'ImportPage'),
});

const people = createRoute({
  ...parent,
  path: '/school/mensen',
  component: lazyRouteComponent(() => import('../features/people/people-page.tsx'), 'PeoplePage'),
});
const groups = createRoute({
  ...parent,
  path: '/school/groepen',
  component: lazyRouteComponent(() => import('../features/people/groups-page.tsx'), 'GroupsPage'),
});
const group = createRoute({
  ...parent,
  path: '/school/groepen/$groupId',
  component: lazyRouteComponent(() => import('../features/people/group-page.tsx'), 'GroupPage'),
});
const newPerson = createRoute({
  ...parent,
  path: '/school/mensen/nieuw',
  component: lazyRouteComponent(() => import('../features/people/new-person-page.tsx'), 'NewPersonPage'),
});
const person = createRoute({
  ...parent,
  path: '/school/mensen/$personId',
  component: lazyRouteComponent(() => import('../features/people/person-page.tsx'), 'PersonPage'),
});

const declarations = createRoute({
  ...parent,
  path: '/school/opgaven',
  component: lazyRouteComponent(
    () => import('../features/declarations/declarations-page.tsx'),
    'DeclarationsPage',
  ),
});
const newDeclaration = createRoute({
  ...parent,
  path: '/school/opgaven/nieuw',
  component: lazyRouteComponent(
    () => import('../features/declarations/new-declaration-page.tsx'),
    'NewDeclarationPage',
  ),
});
const claim = createRoute({
  ...parent,
  path: '/begin',
  component: lazyRouteComponent(() => import('../features/claim/claim-page.tsx'), 'ClaimPage'),
});
const schools = createRoute({
  ...parent,
  path: '/school/bestuur/scholen',
  component: lazyRouteComponent(() => import('../features/administration/schools-page.tsx'), 'SchoolsPage'),
});
const boardPeople = createRoute({
  ...parent,
  path: '/school/bestuur/mensen',
  component: lazyRouteComponent(
    () => import('../features/administration/board-people-page.tsx'),
    'BoardPeoplePage',
  ),
});
const tokens = createRoute({
  ...parent,
  path: '/school/bestuur/sleutels',
  component: lazyRouteComponent(() => import('../features/administration/tokens-page.tsx'), 'TokensPage'),
});
const webhooks = createRoute({
  ...parent,
  path: '/school/bestuur/webhooks',
  component: lazyRouteComponent(() => import('../features/administration/webhooks-page.tsx'), 'WebhooksPage'),
});
const providers = createRoute({
  ...parent,
  path: '/school/bestuur/aanmelden',
  component: lazyRouteComponent(
    () => import('../features/administration/providers-page.tsx'),
    'ProvidersPage',
  ),
});
const audit = createRoute({
  ...parent,
  path: '/school/bestuur/logboek',
  component: lazyRouteComponent(() => import('../features/administration/audit-page.tsx'), 'AuditPage'),
});

/** The settings of a school, and the page that leads to everything of the office. */
export const officeRoutes = [
  school,
  protocol,
  holders,
  leaders,
  channels,
  newChannel,
  channel,
  lessonTimes,
  houseStyle,
  caseCategories,
  letterTemplates,
  letterTemplate,
  letterHead,
  roster,
  rosterImport,
  people,
  newPerson,
  person,
  groups,
  group,
  declarations,
  newDeclaration,
  claim,
  schools,
  boardPeople,
  tokens,
  webhooks,
  providers,
  audit,
] as const;
