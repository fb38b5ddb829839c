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

/** Starts a server on a fresh data directory; whoever starts it stops it. Takes a few seconds. */
export async function startJourneyServer(): Promise<JourneyServer> {
  await buildWebOnce();
  const data = await mkdtemp(join(tmpdir(), 'plaatswijs-journey-'));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join(root, 'packages/cli/src/main.ts'),
      'serve',
      '--demonstration',
      '--data',
      data,
      '--port',
      String(port),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  try {
    const url = await addressOf(child.stdout, child.stderr, ended);
    const signIns = readSignIns(await readFile(join(data, 'demonstration-sign-ins.json'), 'utf8'));
    return { url, signIns, someone: (who) => someoneOf(signIns, who), stop };
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

/** The address the server prints when it is ready; what it says instead when it ends. */
function addressOf(
  output: NodeJS.ReadableStream,
  errors: NodeJS.ReadableStream,
  ended: Promise<void>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /(http:\/\/\S+?)\/ /.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    output.on('data', read);
    errors.on('data', read);
    void ended.then(() => reject(new Error(`the server did not start: ${said.slice(0, 2000)}`)));
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
