import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** What came of a command. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person or a script would, without a terminal. */
export function plaatswijs(...args: readonly string[]): Run {
  return plaatswijsWith('', ...args);
}

/** The same with something on standard input. */
export function plaatswijsWith(input: string | Uint8Array, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { input });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

/** The same beside a server that runs in this process, which has to go on meanwhile. */
export async function plaatswijsBeside(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Run> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, status] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { status, out, err };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
