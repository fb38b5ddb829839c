import { useEffect, useState } from 'react';

/** What the server last said about something that keeps changing. */
export interface Latest<Value> {
  /** The last answer, kept while a next one is on its way; `null` before the first and when nothing is asked. */
  readonly value: Value | null;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

/**
 * Asks the server whenever `key` changes, after a pause in milliseconds; what is outdated is broken off, and an answer that
 * comes too late is not shown. For what may be kept nowhere: unlike a query it is in no cache, only on this screen.
 *
 * @param key what is asked, by value; `null` asks nothing and forgets the answer
 */
export function useLatest<Value>(
  key: string | null,
  ask: (signal: AbortSignal) => Promise<Value>,
  pause: number,
): Latest<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the question by value; `tries` asks again
  useEffect(() => {
    setPending(key !== null);
    setError(null);
    if (key === null) {
      setValue(null);
      return;
    }
    const abort = new AbortController();
    const settle = (set: () => void) => {
      if (abort.signal.aborted) return;
      set();
      setPending(false);
    };
    const timer = setTimeout(() => {
      ask(abort.signal).then(
        (answer) => settle(() => setValue(answer)),
        (caught: unknown) => settle(() => setError(caught)),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key, pause, tries]);
  return { value, isPending, error, again: () => setTries((count) => count + 1) };
}
