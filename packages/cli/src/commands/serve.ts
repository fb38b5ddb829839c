import path from 'node:path';
import {
  DatabaseRefusal,
  type Entrance,
  type RunningServer,
  readConfiguration,
  ServerRefusal,
  startServer,
} from '@plaatswijs/server';
import { BadInput, exitStatus } from '../exit-status.ts';
import { serverSentence } from '../output/server-sentences.ts';
import type { CommonOptions } from './context.ts';
import { languageOf } from './context.ts';

export interface ServeOptions extends CommonOptions {
  readonly data?: string;
  readonly port?: string;
  readonly host?: string;
  readonly demonstration?: boolean;
}

/** Serves until somebody stops it. */
export async function serveCommand(options: ServeOptions): Promise<number> {
  const say = serverSentence(languageOf(options));
  const configuration = configurationOf(options);
  const dataDirectory = dataDirectoryOf(options, configuration);
  const started = performance.now();
  const demonstration = options.demonstration === true;
  const server = await startServer({ configuration, dataDirectory, demonstration }).catch(inSentences);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${say.ready(server.url.href, seconds)}\n${entranceText(server.entrance, say)}`);
  await untilStopped();
  process.stdout.write(`${say.stopping}\n`);
  await stopWithin(server);
  return exitStatus.done;
}

/** What the server refuses is told in both languages; a bug is let through. */
export function inSentences(error: unknown): never {
  if (error instanceof DatabaseRefusal || error instanceof ServerRefusal) {
    throw new BadInput([error.nl, error.en]);
  }
  throw error;
}

/**
 * The environment, with what was said on the command line before it.
 *
 * @throws {BadInput} naming each variable that is not right, without its value
 */
export function configurationOf({ port, host }: Pick<ServeOptions, 'port' | 'host'>) {
  const read = readConfiguration({
    ...process.env,
    ...(port === undefined ? {} : { PORT: port }),
    ...(host === undefined ? {} : { PLAATSWIJS_HOST: host }),
  });
  if (read.ok) return read.configuration;
  throw new BadInput(read.problems.map(({ variable, problem }) => `${variable}: ${problem}`));
}

/**
 * The folder of the data. None is needed where the database and the mail are elsewhere.
 *
 * @throws {BadInput} when nobody said where the data are to be
 */
export function dataDirectoryOf(
  { data, demonstration }: Pick<ServeOptions, 'data' | 'demonstration'>,
  { PLAATSWIJS_DATA, DATABASE_URL, PLAATSWIJS_SMTP_URL }: Where,
): string | null {
  if (data !== undefined) return path.resolve(data);
  if (demonstration) return path.resolve('.data/demonstration');
  if (PLAATSWIJS_DATA !== undefined) return path.resolve(PLAATSWIJS_DATA);
  if (DATABASE_URL === undefined) {
    throw new BadInput([
      '--data ontbreekt: zeg in welke map de gegevens komen. / --data is missing: say which folder the data go in.',
    ]);
  }
  if (PLAATSWIJS_SMTP_URL !== undefined) return null;
  throw new BadInput([
    'Zonder mailserver is er een map nodig voor de brieven: geef PLAATSWIJS_SMTP_URL of --data.',
    'Without a mail server the letters need a folder: give PLAATSWIJS_SMTP_URL or --data.',
  ]);
}

type Where = Partial<
  Pick<ReturnType<typeof configurationOf>, 'PLAATSWIJS_DATA' | 'DATABASE_URL' | 'PLAATSWIJS_SMTP_URL'>
>;

function entranceText(entrance: Entrance, say: ReturnType<typeof serverSentence>): string {
  switch (entrance.kind) {
    case 'people':
      return '';
    case 'claim':
      return `${say.claim(entrance.code)}\n`;
    case 'demonstration': {
      const rows = entrance.signIns.map(({ who, school, email, password }) => [who, school, email, password]);
      const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
      const lines = rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`);
      return `${say.demonstration}\n${lines.join('\n')}\n`;
    }
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Whoever hangs on longer than this is cut off: the database must have time to close in good order. */
const patience = 20_000;

async function stopWithin(server: RunningServer): Promise<void> {
  const late = setTimeout(() => process.exit(1), patience);
  await server.stop();
  clearTimeout(late);
  // Everything is closed and written; a socket that lingers somewhere must not keep the process.
  setTimeout(() => process.exit(), 1000).unref();
}
