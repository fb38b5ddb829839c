import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { letterWords } from '@plaatswijs/web/letters';
import type { FastifyInstance } from 'fastify';
import { composeServer, type Parts, type WebParts } from './compose.ts';
import { openDemonstration, refuseDemonstration } from './demo/open-demonstration.ts';
import { createThreadedJobs } from './modules/roster/index.ts';
import { openProtocolShelf } from './modules/settings/index.ts';
import { blobsFolder, openBlobStore } from './platform/blobs/index.ts';
import { systemClock } from './platform/clock.ts';
import type { Configuration } from './platform/config/index.ts';
import { type Database, type OpenedDatabase, openEmbedded, openServer } from './platform/database/index.ts';
import { createLog } from './platform/log/index.ts';
import { type MailTransport, openMailbox, outboxTransport, smtpTransport } from './platform/mail/index.ts';
import { createMetrics } from './platform/metrics/index.ts';
import {
  type Keyring,
  keyFromDirectory,
  openKeyring,
  readInstallationKey,
} from './platform/secrets/index.ts';
import { argon2Hasher, openClaimCode, type SignInLetters } from './platform/sign-in/index.ts';
import { spareCollections } from './platform/spare-collections.ts';
import { startWork } from './work.ts';

export interface ServerOptions {
  readonly configuration: Configuration;
  /** Where the embedded database, the key and the outbox are; null when none of these is needed. */
  readonly dataDirectory: string | null;
  /** With made-up schools and people, for looking around. Never with anybody's real data. */
  readonly demonstration: boolean;
}

/** How to get in at the start. */
export type Entrance =
  | { readonly kind: 'people' }
  /** The first visitor who types this becomes the administrator of the board. */
  | { readonly kind: 'claim'; readonly code: string }
  | { readonly kind: 'demonstration'; readonly signIns: readonly DemonstrationSignIn[] };

export interface DemonstrationSignIn {
  readonly who: string;
  readonly school: string;
  readonly email: string;
  readonly password: string;
}

export interface RunningServer {
  readonly url: URL;
  readonly entrance: Entrance;
  /** Answers what was asked, finishes the work at hand, closes the database. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date, and serves. Whatever goes wrong before the first request closes what was
 * opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  spareCollections();
  if (options.dataDirectory !== null) mkdirSync(options.dataDirectory, { recursive: true, mode: 0o700 });
  const opened = await openDatabase(options);
  try {
    return await serve(options, opened);
  } catch (error) {
    await opened.database.close();
    throw error;
  }
}

function openDatabase(options: ServerOptions): Promise<OpenedDatabase> {
  const { DATABASE_URL: url, PLAATSWIJS_SECRET: secret } = options.configuration;
  if (url === undefined) return openEmbedded({ dataDirectory: path.join(folderOf(options), 'database') });
  if (secret === undefined) throw new Error('DATABASE_URL without PLAATSWIJS_SECRET');
  return openServer({ url, secret });
}

async function serve(options: ServerOptions, opened: OpenedDatabase): Promise<RunningServer> {
  const { configuration, demonstration } = options;
  const { database } = opened;
  if (!demonstration) await refuseDemonstration(opened);
  const log = createLog(configuration.PLAATSWIJS_LOG);
  const hasher = argon2Hasher();
  const shelf = openProtocolShelf();
  const installationKey = keyFrom(options);
  const keyring = openKeyring(installationKey);
  const signIns = demonstration
    ? await openDemonstration({
        opened,
        dataDirectory: folderOf(options),
        hasher,
        shelf,
        keyring,
        now: systemClock.now(),
      })
    : [];
  const claimCode = demonstration ? null : await openClaimCode(database);
  const listening: { url: URL | null } = { url: null };
  const address = () => configuration.PLAATSWIJS_PUBLIC_URL ?? listening.url ?? new URL('http://localhost');
  const transport = transportFrom(options);
  const parts: Parts = {
    configuration,
    database,
    log,
    hasher,
    shelf,
    claimCode,
    clock: systemClock,
    keyring,
    ...blobsIn(options, database, keyring),
    jobs: createThreadedJobs({
      connection: opened.appSettings,
      installationKey,
      log: configuration.PLAATSWIJS_LOG,
      database,
      logger: log,
    }),
    metrics: createMetrics(),
    mailbox: openMailbox({ transport, log }),
    letters,
    site: { publicUrl: configuration.PLAATSWIJS_PUBLIC_URL ?? null, address },
    installation: { version: '0.1.0', demonstration },
    web: await openWeb(),
  };
  const { app, photos, close, resume, idle } = await composeServer(parts);
  await resume();
  const work = startWork({ ...parts, transport, photos });
  listening.url = await listen(app, configuration);
  return {
    url: address(),
    entrance: demonstration
      ? { kind: 'demonstration', signIns }
      : claimCode === null
        ? { kind: 'people' }
        : { kind: 'claim', code: claimCode.code },
    stop: async () => {
      close();
      await app.close();
      await work.stop();
      await idle();
      await parts.mailbox.empty();
      transport.close();
      await database.close();
    },
  };
}

/** What is mailed about signing in, in the words of the catalogue. */
const letters: SignInLetters = {
  link: ({ language, link, ...given }) => letterWords[language].signInLink({ ...given, link: link.href }),
  invitation: ({ language, link, ...given }) =>
    letterWords[language].invitation({ ...given, link: link.href }),
};

/** The pages as they were built; loaded here, because what only needs the server should not need them. */
async function openWeb(): Promise<WebParts> {
  const { renderConsentPage, renderPage, renderReportPage } = await import('@plaatswijs/web/public');
  const { openFirstPage } = await import('@plaatswijs/web/first-page');
  const folder = fileURLToPath(import.meta.resolve('@plaatswijs/web/app'));
  return {
    render: renderPage,
    renderConsent: renderConsentPage,
    renderReport: renderReportPage,
    application: { folder, openFirstPage },
  };
}

/** For what is kept in a folder. That there is one was seen to before: with a database and a mail server nothing is. */
function folderOf({ dataDirectory }: ServerOptions): string {
  if (dataDirectory === null) throw new Error('a folder is needed, and none was said');
  return dataDirectory;
}

/** Files go beside the embedded database, or into the folder that was said for a database elsewhere. */
function blobsIn(
  { dataDirectory }: ServerOptions,
  database: Database,
  keyring: Keyring,
): Pick<Parts, 'blobs'> {
  if (dataDirectory === null) return {};
  return { blobs: openBlobStore({ database, keyring, folder: path.join(dataDirectory, blobsFolder) }) };
}

function keyFrom(options: ServerOptions): Buffer {
  const { PLAATSWIJS_SECRET: secret } = options.configuration;
  return secret === undefined ? keyFromDirectory(folderOf(options)) : readInstallationKey(secret);
}

function transportFrom(options: ServerOptions): MailTransport {
  const { PLAATSWIJS_SMTP_URL: url, PLAATSWIJS_MAIL_FROM: from } = options.configuration;
  return url === undefined
    ? outboxTransport(path.join(folderOf(options), 'outbox'), from)
    : smtpTransport({ url: new URL(url), from });
}

const usualPort = 3000;

/** A port that is taken moves on to the next, unless somebody asked for this one. */
async function listen(app: FastifyInstance, configuration: Configuration): Promise<URL> {
  const { PORT: asked, PLAATSWIJS_HOST: host } = configuration;
  const wanted = asked ?? usualPort;
  for (let port = wanted; ; port++) {
    try {
      const address = new URL(await app.listen({ port, host }));
      if (address.hostname === '127.0.0.1') address.hostname = 'localhost';
      return address;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || asked !== undefined || port >= wanted + 20) throw error;
    }
  }
}
