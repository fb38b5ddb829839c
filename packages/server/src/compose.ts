import { operations } from '@plaatswijs/contract';
import { createPhotoWorkers, type PhotoWorkers } from '@plaatswijs/photo';
import type { RenderConsentPage, RenderPage, RenderReportPage } from '@plaatswijs/web/public';
import type { FastifyInstance } from 'fastify';
import {
  type AssessmentPorts,
  assessmentAbilities,
  assessmentsHttp,
  openAssessments,
} from './modules/assessments/index.ts';
import {
  caseAbilities,
  casesHeardOf,
  casesHttp,
  figuresHttp,
  lawTable,
  mountEvidence,
  mountLetters,
  mountMyFiles,
  mountReportPages,
  numbersOfCases,
  rescueHttp,
} from './modules/cases/index.ts';
import { clientAbilities, clientsHttp } from './modules/clients/index.ts';
import {
  consentAbilities,
  consentHttp,
  keepPurposes,
  mountConsentPages,
  mountConsentScans,
} from './modules/consent/index.ts';
import { declarationAbilities, declarationsHttp } from './modules/declarations/index.ts';
import { fileAbilities, filesHttp, mountDocuments } from './modules/files/index.ts';
import { peopleAbilities, peopleImplementations } from './modules/people/index.ts';
import {
  mountImages,
  mountUploads,
  type PhotoWork,
  photoAbilities,
  photosHttp,
  startPhotoWork,
} from './modules/photos/index.ts';
import { mountPublicPages, problemPage } from './modules/public-pages/index.ts';
import {
  publicationAbilities,
  publicationsForConsent,
  publicationsHttp,
} from './modules/publications/index.ts';
import { retentionAbilities, retentionHttp } from './modules/retention/index.ts';
import { mountAnswers, mountAttachments, rightsAbilities, rightsHttp } from './modules/rights/index.ts';
import {
  type RosterJobsToWaitFor,
  resumeRosterImports,
  rosterAbilities,
  rosterHttp,
} from './modules/roster/index.ts';
import {
  type ChannelsChanged,
  type ProtocolShelf,
  settingsAbilities,
  settingsHttp,
} from './modules/settings/index.ts';
import { mountSignInPages, signInDestinations } from './modules/sign-in-pages/index.ts';
import type { AbilityTable } from './platform/abilities/index.ts';
import type { BlobStore } from './platform/blobs/index.ts';
import type { Configuration } from './platform/config/index.ts';
import {
  type BuiltApp,
  createHttpApp,
  type Implementation,
  mountApp,
  mountOperating,
  mountOperations,
} from './platform/http/index.ts';
import type { BoardId } from './platform/ids/index.ts';
import { createBoardMemory } from './platform/memory/index.ts';
import type { Metrics } from './platform/metrics/index.ts';
import { openSignIn, type SignIn, type SignInPorts, signInAbilities } from './platform/sign-in/index.ts';
import { retainedEverything } from './retained-everything.ts';
import { rightsSources } from './rights-sources.ts';

/** Everything the server is put together from. */
export interface Parts extends Omit<SignInPorts, 'abilities'> {
  readonly configuration: Configuration;
  readonly metrics: Metrics;
  readonly shelf: ProtocolShelf;
  /** Where rosters are read and applied. */
  readonly jobs: RosterJobsToWaitFor;
  /** Files beside the database; without them no photo comes in. */
  readonly blobs?: BlobStore;
  /** Who works on photos; the usual ones where nothing is said. They begin when there is a photo. */
  readonly photoWorkers?: PhotoWorkers;
  /** The built pages; without them there is only the API. */
  readonly web: WebParts | null;
}

/** What the web was built to. */
export interface WebParts {
  readonly render: RenderPage;
  readonly renderConsent: RenderConsentPage;
  readonly renderReport: RenderReportPage;
  readonly application: BuiltApp;
}

/** Who may do what: every ability once, each in the slice it belongs to. A missing one does not compile. */
export const abilityTable: AbilityTable = {
  ...settingsAbilities,
  ...peopleAbilities,
  ...rosterAbilities,
  ...assessmentAbilities,
  ...declarationAbilities,
  ...consentAbilities,
  ...photoAbilities,
  ...publicationAbilities,
  ...caseAbilities,
  ...fileAbilities,
  ...rightsAbilities,
  ...retentionAbilities,
  ...signInAbilities,
  ...clientAbilities,
};

export interface ComposedServer {
  readonly app: FastifyInstance;
  /** Makes it say that it takes nobody new. */
  readonly close: () => void;
  /** What goes on with photos beside requests; null without a place for them. */
  readonly photos: PhotoWork | null;
  /** Takes up what was being done when the server stopped. */
  readonly resume: () => Promise<void>;
  /** Settles when what goes on beside requests is done. */
  readonly idle: () => Promise<void>;
}

/** The application with everything in it, not listening yet. */
export async function composeServer(parts: Parts): Promise<ComposedServer> {
  const { configuration, database, clock, metrics, log } = parts;
  const app = await createHttpApp({
    log,
    publicUrl: configuration.PLAATSWIJS_PUBLIC_URL ?? null,
    trustProxy: configuration.PLAATSWIJS_TRUST_PROXY,
    sendPage:
      parts.web === null
        ? undefined
        : problemPage({ render: parts.web.render, demonstration: parts.installation.demonstration }),
  });
  metrics.watch(app);
  let open = true;
  mountOperating(app, {
    database,
    metrics,
    metricsToken: configuration.PLAATSWIJS_METRICS_TOKEN ?? null,
    isOpen: () => open,
  });
  const signIn = openSignIn({ ...parts, abilities: abilityTable });
  const { jobs } = parts;
  const workers = parts.photoWorkers ?? createPhotoWorkers();
  const photos = openPhotoWork(parts, workers);
  const photoPorts = { abilities: () => abilityTable, wake: (boardId: BoardId) => photos?.wake(boardId) };
  const assessments = await openAssessments(parts.shelf);
  const rights = {
    keyring: parts.keyring,
    abilities: () => abilityTable,
    shelf: parts.shelf,
    lexicon: assessments.lexicon,
    wake: photoPorts.wake,
    sources: rightsSources,
  };
  const implementations = [
    ...signIn.implementations,
    ...peopleImplementations(abilityTable),
    ...settingsHttp(parts.shelf, channelsChanged),
    ...rosterHttp({ abilities: abilityTable, keyring: parts.keyring, jobs }),
    ...assessmentsHttp(assessments, () => abilityTable),
    ...declarationsHttp,
    ...consentHttp({
      keyring: parts.keyring,
      site: parts.site,
      abilities: () => abilityTable,
      placed: publicationsForConsent,
    }),
    ...photosHttp({ ...photoPorts, blobs: parts.blobs ?? null }),
    ...publicationsHttp({ abilities: () => abilityTable }),
    ...casesHttp({ keyring: parts.keyring, shelf: parts.shelf }),
    ...filesHttp({ keyring: parts.keyring, numbersOfCases }),
    ...rescueHttp(parts, () => abilityTable),
    ...figuresHttp,
    ...rightsHttp(rights),
    ...retentionHttp({
      keyring: parts.keyring,
      retained: retainedEverything,
      law: lawTable,
      cases: casesHeardOf,
      abilities: () => abilityTable,
    }),
    ...clientsHttp({ keyring: parts.keyring, abilities: () => abilityTable }),
  ];
  refuseGaps(implementations);
  const { authenticate, applySession } = signIn;
  mountOperations(app, implementations, {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: abilityTable,
    authenticate,
    applySession,
  });
  mountAnswers(app, { ...parts, blobs: parts.blobs ?? null, abilities: () => abilityTable, authenticate });
  mountLetters(app, {
    database,
    keyring: parts.keyring,
    clock,
    log: parts.log,
    authenticate,
    abilities: () => abilityTable,
  });
  if (photos !== null && parts.blobs !== undefined) {
    const routes = { ...photoPorts, database, blobs: parts.blobs, clock, log, authenticate };
    await mountUploads(app, routes);
    mountImages(app, routes);
    await mountConsentScans(app, { ...routes, workers });
    await mountEvidence(app, { ...routes, workers, keyring: parts.keyring, shelf: parts.shelf });
    await mountMyFiles(app, { ...routes, keyring: parts.keyring });
    await mountDocuments(app, { ...routes, workers, keyring: parts.keyring });
    mountAttachments(app, { ...routes, ...rights, workers });
    app.addHook('onClose', () => photos.stop());
  }
  if (parts.web !== null) await mountPages(app, { ...parts, assessments }, parts.web, signIn);
  return {
    app,
    photos,
    close: () => {
      open = false;
    },
    resume: async () => {
      await resumeRosterImports(database, jobs, clock.now());
      await photos?.resume(clock.now());
    },
    idle: () => jobs.idle(),
  };
}

function openPhotoWork({ blobs, database, clock, log }: Parts, workers: PhotoWorkers): PhotoWork | null {
  return blobs === undefined ? null : startPhotoWork({ database, blobs, clock, log, workers });
}

/** Other channels are other purposes; whose consent ended by that, and is to be seen somewhere, is a task at once. */
const channelsChanged: ChannelsChanged = async (tx, schoolId, by, now) => {
  await keepPurposes(tx, schoolId, by, now);
  await publicationsForConsent.consentChanged(tx, schoolId, 'everybody', now);
};

/** Everything that is shown, after everything that is asked: the application answers what nobody else does. */
async function mountPages(
  app: FastifyInstance,
  parts: Parts & { readonly assessments: AssessmentPorts },
  { render, renderConsent, renderReport, application }: WebParts,
  { authenticate, applySession, mountRoutes }: SignIn,
): Promise<void> {
  const signIn = { ...parts, abilities: abilityTable };
  const { database, clock, keyring, assessments, site, installation } = parts;
  await mountPublicPages(app, {
    database,
    clock,
    assessments,
    render,
    demonstration: installation.demonstration,
    address: site.address,
  });
  await mountConsentPages(app, {
    database,
    clock,
    keyring,
    render: renderConsent,
    placed: publicationsForConsent,
  });
  await mountReportPages(app, {
    database,
    clock,
    keyring,
    log: parts.log,
    shelf: parts.shelf,
    blobs: parts.blobs ?? null,
    render: renderReport,
    authenticate,
  });
  await mountSignInPages(app, { signIn, render, authenticate, applySession });
  mountRoutes(app, signInDestinations(render));
  await mountApp(app, application, {
    isKnown: async (request) => (await authenticate(request)) !== null,
    notDrawn: (error) => parts.log.error('page not drawn', parts.log.describe(error)),
  });
}

/** Every operation of the contract has exactly one implementation, or the server does not start. */
function refuseGaps(implementations: readonly Implementation[]): void {
  const done = implementations.map(({ operation }) => operation.id);
  const missing = Object.keys(operations).filter((id) => !done.includes(id));
  const double = done.filter((id, at) => done.indexOf(id) !== at);
  if (missing.length > 0 || double.length > 0) {
    throw new Error(`operations without implementation: ${missing}; with more than one: ${double}`);
  }
}
