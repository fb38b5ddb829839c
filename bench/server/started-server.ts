import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server that runs in a process of its own. */
export interface StartedServer {
  readonly url: string;
  readonly signIns: readonly { readonly who: string; readonly email: string; readonly password: string }[];
  /** Processor time it has had since it started, in microseconds. */
  readonly processorTime: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

/** Starts the server of `serve.ts` and waits until it listens. */
export async function startedServer(dataDirectory: string): Promise<StartedServer> {
  const { child, said } = await startedProgram<Pick<StartedServer, 'url' | 'signIns'>>(
    program,
    dataDirectory,
  );
  const { url, signIns } = said;
  return {
    url,
    signIns,
    processorTime: async () => {
      const { user, system } = (await (await fetch(`${url}/bench/processor-time`)).json()) as NodeJS.CpuUsage;
      return user + system;
    },
    stop: () => stop(child),
  };
}

/** Starts a program of ours with a folder, and waits for its first line, which is JSON. */
export async function startedProgram<Said>(file: string, folder: string) {
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: Said = JSON.parse(await firstLine(child));
  return { child, said };
}

/** The first line a program prints. */
async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the program has no output');
  for await (const line of createInterface({ input: stdout })) return line;
  throw new Error('the program ended without a word');
}

/** Asks a program to stop, and waits until it has. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
