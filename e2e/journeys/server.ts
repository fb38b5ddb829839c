import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

/** A person of the demonstration who can sign in. */
export interface SignIn {
  /** What they are, in Dutch: `leraar`. */
  readonly who: string;
  readonly school: string;
  readonly email: string;
  readonly password: string;
}

/** The product, started as anybody would start it, with made-up schools in a folder of its own. */
export interface JourneyServer {
  readonly url: string;
  readonly signIns: readonly SignIn[];
  /** The first of these at the first school of the demonstration. */
  readonly someone: (who: string) => SignIn;
  readonly stop: () => Promise<void>;
}

/** The product as it stands on its first day: nobody is in it yet. */
export interface NewServer {
  readonly url: string;
  /** Lets the first visitor in. */
  readonly code: string;
  readonly stop: () => Promise<void>;
}

/** Variables of the environment for a server. */
type Environment = Readonly<Record<string, string>>;

/** Starts a server on a fresh data directory; whoever starts it stops it. Takes a few seconds. */
export async function startJourneyServer(environment: Environment = {}): Promise<JourneyServer> {
  const { url, data, stop } = await start(environment, '--demonstration');
  const signIns = readSignIns(await readFile(join(data, 'demonstration-sign-ins.json'), 'utf8'));
  return { url, signIns, someone: (who) => someoneOf(signIns, who), stop };
}

/** Starts it for real use, without anything made up. */
export async function startNewServer(): Promise<NewServer> {
  const { url, said, stop } = await start({});
  const code = /^ {2}([A-Z0-9]{4}(?:-[A-Z0-9]{4}){4})$/m.exec(said())?.[1];
  if (code === undefined) {
    await stop();
    throw new Error(`no code was printed: ${said()}`);
  }
  return { url, code, stop };
}

async function start(environment: Environment, ...more: readonly string[]) {
  await buildWebOnce();
  const data = await mkdtemp(join(tmpdir(), 'plaatswijs-journey-'));
  const args = ['serve', ...more, '--data', data, '--port', String(await freePort())];
  const child = spawn(process.execPath, [join(root, 'packages/cli/src/main.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    // The database may still be writing its last.
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  try {
    return { url: await addressOf(child.stdout, () => said, ended), data, said: () => said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function someoneOf(signIns: readonly SignIn[], who: string): SignIn {
  const found = signIns.find((one) => one.who === who);
  if (found === undefined) throw new Error(`the demonstration has no ${who}`);
  return found;
}

/** Written by the server a moment ago. */
function readSignIns(text: string): readonly SignIn[] {
  return JSON.parse(text) as readonly SignIn[];
}

/** The address the server prints when all it has to say is said; what it says instead when it ends. */
function addressOf(output: NodeJS.ReadableStream, said: () => string, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    output.on('data', () => {
      const address = /(http:\/\/\S+?)\/ /.exec(said())?.[1];
      if (address !== undefined && said().endsWith('\n')) resolve(address);
    });
    void ended.then(() => reject(new Error(`the server did not start: ${said().slice(0, 2000)}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** `npm test` builds the pages beforehand; who runs one test by itself gets them built where there are none. */
async function buildWebOnce(): Promise<void> {
  if (existsSync(join(root, 'packages/web/dist/app/index.html'))) return;
  await promisify(execFile)(process.execPath, [join(root, 'packages/web/scripts/build.ts')], { cwd: root });
}
