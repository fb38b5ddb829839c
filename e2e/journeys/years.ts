import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(
  new URL('../../packages/server/test/retention/years-passing.ts', import.meta.url),
);

/** A database for a server, in which years pass. */
export interface Years {
  /** Variables of the environment for the server that is to use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Lets a case have been closed on a day (`YYYY-MM-DD`). */
  readonly closedOn: (caseId: string, day: string) => Promise<void>;
  /** Lets it have stood in the preview so many days longer. */
  readonly announcedEarlier: (caseId: string, days: number) => Promise<void>;
  /** Does what the server does once a day; answers with how many things went. */
  readonly dayPasses: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Starts one, in a process of its own that is the owner of the database. */
export async function openYears(): Promise<Years> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the database of years ended');
    return value;
  };
  const ask = async (...words: readonly string[]): Promise<string> => {
    child.stdin.write(`${words.join(' ')}\n`);
    return hear();
  };
  const [url = '', secret = ''] = (await hear()).split(' ');
  return {
    environment: { DATABASE_URL: url, PLAATSWIJS_SECRET: secret },
    closedOn: async (caseId, day) => void (await ask('closed', caseId, day)),
    announcedEarlier: async (caseId, days) => void (await ask('announced', caseId, String(days))),
    dayPasses: async () => Number(await ask('day')),
    end: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}
