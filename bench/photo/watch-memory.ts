import { readdirSync, readFileSync } from 'node:fs';

const kilobyte = 1024;
const every = 100;

/**
 * Looks at the memory of this process and all it has started until it is told to stop. Only where there is /proc.
 *
 * `stop` gives the highest resident memory at any one time, in bytes: what processes share is counted in each.
 */
export function watchMemory(): { readonly stop: () => number } {
  let peak = 0;
  const look = () => {
    const now = [process.pid, ...childrenOf(process.pid)].map(residentMemory);
    peak = Math.max(
      peak,
      now.reduce((sum, each) => sum + each, 0),
    );
  };
  const timer = setInterval(look, every);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return peak;
    },
  };
}

function childrenOf(pid: number): readonly number[] {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).flatMap((task) =>
    read(`${tasks}/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function residentMemory(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * kilobyte;
}

/** Nothing, when the process has gone meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
