import type { TextToCheck } from '@plaatswijs/text/check';
import { useEffect, useRef, useState } from 'react';
import type { FromWorker, SeenLocally, ToWorker } from './local-messages.ts';

/** What this device saw last, and a way to ask it. */
interface Device {
  readonly ask: (key: string, post: TextToCheck) => void;
  readonly prepare: () => void;
  readonly end: () => void;
}

/**
 * Looks at a post on this device, in a worker of its own: what it sees may be of a text a moment ago. `null` before it saw
 * anything, and where it can't.
 *
 * @param key the post by value; `null` for an empty text, of which nothing is to be seen
 */
export function useLocalCheck(
  schoolId: string,
  key: string | null,
  post: () => TextToCheck,
): SeenLocally | null {
  const [seen, setSeen] = useState<SeenLocally | null>(null);
  const [readyFor, setReadyFor] = useState(0);
  const device = useRef<Device | null>(null);
  useEffect(() => {
    const later = whenIdle(() => {
      device.current = startDevice(schoolId, setSeen, () => setReadyFor((count) => count + 1));
    });
    // What could not be fetched without a connection may be now.
    const again = () => device.current?.prepare();
    addEventListener('online', again);
    return () => {
      later();
      removeEventListener('online', again);
      device.current?.end();
      device.current = null;
    };
  }, [schoolId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is the post by value; once the device is ready it is asked again
  useEffect(() => {
    if (key === null) setSeen(null);
    else device.current?.ask(key, post());
  }, [key, readyFor]);
  return seen;
}

/** One question at a time, and after it the latest: what was typed over in between is nobody's question any more. */
function startDevice(
  schoolId: string,
  onSeen: (seen: SeenLocally) => void,
  onReady: () => void,
): Device | null {
  if (!('Worker' in globalThis)) return null;
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
  const send = (message: ToWorker) => worker.postMessage(message);
  let isBusy = false;
  let next: Extract<ToWorker, { kind: 'check' }> | null = null;
  const go = () => {
    if (isBusy || next === null) return;
    isBusy = true;
    send(next);
    next = null;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'ready') {
      onReady();
      return;
    }
    isBusy = false;
    // Made by check-worker.ts in the shape of the server's answer; what is posted between the two has no type.
    onSeen({ key: data.key, text: data.text, ...(data.seen as Pick<SeenLocally, 'findings' | 'result'>) });
    go();
  });
  const prepare = () => send({ kind: 'prepare', schoolId });
  prepare();
  // What was typed before the device was there is asked now.
  onReady();
  return {
    ask: (key, post) => {
      next = { kind: 'check', key, post };
      go();
    },
    prepare,
    end: () => worker.terminate(),
  };
}

/** Milliseconds after which even a busy browser begins. */
const patience = 3000;

function whenIdle(begin: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const asked = requestIdleCallback(begin, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }
  const timer = setTimeout(begin, patience / 3);
  return () => clearTimeout(timer);
}
