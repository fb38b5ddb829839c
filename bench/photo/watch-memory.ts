import { readdirSync, readFileSync } from 'node:fs';

/** Memory of this process and all it has started, in bytes. */
export interface Peak {
  /** Resident memory added up: what processes share is counted in each. */
  readonly resident: number;
  /** What they share is counted once. */
  readonly proportional: number;
}

const kilobyte = 1024;
const every = 100;

/** Looks at the memory of this process and its children until it is told to stop. Only where there is /proc. */
export function watchMemory(): { readonly stop: () => Peak } {
  let peak: Peak = { resident: 0, proportional: 0 };
  const look = () => {
    const now = [process.pid, ...childrenOf(process.pid)].map(memoryOf);
    const sum = (of: keyof Peak) => now.reduce((total, each) => total + each[of], 0);
    peak = {
      resident: Math.max(peak.resident, sum('resident')),
      proportional: Math.max(peak.proportional, sum('proportional')),
    };
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

function memoryOf(pid: number): Peak {
  const lines = read(`/proc/${pid}/smaps_rollup`);
  const value = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(lines)?.[1] ?? 0) * kilobyte;
  return { resident: value('Rss'), proportional: value('Pss') };
}

/** Nothing, when the process has gone meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
