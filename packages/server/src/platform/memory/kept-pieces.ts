import type { Weighed } from './piece.ts';

/** What was read before, under a key and the version it was read for. */
export interface KeptPieces {
  /** What is kept under this key for exactly this version, perhaps still being read; null when there is none. */
  readonly find: (key: string, version: string) => Promise<Weighed<unknown>> | null;
  /** Keeps what is being read, in the place of what was there. What could not be read is not kept. */
  readonly keep: (key: string, version: string, found: Promise<Weighed<unknown>>) => void;
}

interface Kept {
  readonly version: string;
  readonly found: Promise<Weighed<unknown>>;
  things: number;
}

/** Keeps so many things at most; what was asked longest ago goes first, and the newest stays, however large. */
export function createKeptPieces(most: number): KeptPieces {
  // A Map keeps the order in which keys were set: the first is the one asked longest ago.
  const kept = new Map<string, Kept>();
  let things = 0;

  const forget = (key: string) => {
    things -= kept.get(key)?.things ?? 0;
    kept.delete(key);
  };
  const weigh = (key: string, mine: Kept, weight: number) => {
    if (kept.get(key) !== mine) return;
    mine.things = weight;
    things += weight;
    for (const oldest of kept.keys()) {
      if (things <= most || oldest === key) return;
      forget(oldest);
    }
  };
  return {
    find: (key, version) => {
      const known = kept.get(key);
      if (known?.version !== version) return null;
      kept.delete(key);
      kept.set(key, known);
      return known.found;
    },
    keep: (key, version, found) => {
      forget(key);
      const mine: Kept = { version, found, things: 0 };
      kept.set(key, mine);
      found.then(
        (weighed) => weigh(key, mine, weighed.things),
        () => {
          if (kept.get(key) === mine) forget(key);
        },
      );
    },
  };
}
