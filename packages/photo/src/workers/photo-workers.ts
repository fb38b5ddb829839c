import { availableParallelism } from 'node:os';
import type { FaceFindings } from '../faces/find-faces.ts';
import type { PhotoDescription } from '../inspect-photo.ts';
import type { LookedAt, PreviewRequest } from '../look-at-photo.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { Rendition, RenditionRequest } from '../rendition/rendition-request.ts';
import { checkRequest } from '../rendition/request-schema.ts';
import type { DetectorState, Task } from './task.ts';
import { type PoolAnswer, type Progress, WorkerPool } from './worker-pool.ts';

/** A photo, or how to get it: asked for only when a worker is free, so that waiting takes no memory. */
export type PhotoSource = Uint8Array | (() => Promise<Uint8Array>);

/** How many photos are worked on, and what one may take. */
export interface PhotoWorkerSettings {
  /** Processes; one less than there are cores where nothing is said, between 1 and 4. */
  readonly workers?: number;
  /** A file that describes a detector of one's own; the usual detector where nothing is said. */
  readonly detector?: string;
  /** Most resident memory of a worker, in MB. */
  readonly memory?: number;
  /** Longest a photo may take, in milliseconds. */
  readonly timeLimit?: number;
  /** A worker is replaced after so many photos. */
  readonly recycleAfter?: number;
  /** A worker without work ends after so many milliseconds. */
  readonly idleAfter?: number;
  /** How many may wait; who comes then is told `too-busy`. */
  readonly mostWaiting?: number;
  /** Told whenever something begins or ends. */
  readonly onProgress?: (progress: Progress) => void;
  /** Another program for the workers, for tests of their ending. */
  readonly program?: string;
}

/** About one call. */
export interface CallOptions {
  /** Cancels: what waits is not begun, what is worked on is not waited for. */
  readonly signal?: AbortSignal;
}

/**
 * Works on photos in processes of their own. A photo that ends its worker is refused (`could-not-be-read`); the others go
 * on in a new one. Nothing is written to disk, and nothing of a photo is kept.
 */
export interface PhotoWorkers {
  /** Reads a photo to its end and says what it is. */
  inspect(photo: PhotoSource, options?: CallOptions): Promise<Outcome<PhotoDescription>>;
  /** Finds faces. Where none are found, or the detector failed, a person must look: see `FaceFindings`. */
  detectFaces(photo: PhotoSource, options?: CallOptions): Promise<Outcome<FaceFindings>>;
  /** What it is, where faces are, and a reduced picture of it, of a photo that is handed over once. */
  look(photo: PhotoSource, preview: PreviewRequest, options?: CallOptions): Promise<Outcome<LookedAt>>;
  /** @throws {RangeError} for a request that is not right, which is a mistake of the program */
  makeRendition(
    photo: PhotoSource,
    request: RenditionRequest,
    options?: CallOptions,
  ): Promise<Outcome<Rendition>>;
  /** Several versions of a photo that is read once, in the order asked; all of them or none. */
  makeRenditions(
    photo: PhotoSource,
    requests: readonly RenditionRequest[],
    options?: CallOptions,
  ): Promise<Outcome<readonly Rendition[]>>;
  /** Loads the detector and says which it is, or why it is not trusted; for who watches over the machine. */
  detector(): Promise<DetectorState>;
  progress(): Progress;
  /** Ends the workers. What waits is answered with `cancelled`. */
  close(): Promise<void>;
}

const usual = {
  memory: 2048,
  timeLimit: 120_000,
  recycleAfter: 200,
  idleAfter: 30_000,
  mostWaiting: 2_000,
} as const;

export function createPhotoWorkers(settings: PhotoWorkerSettings = {}): PhotoWorkers {
  const { detector, memory = usual.memory, onProgress, program, ...sizes } = settings;
  const pool = new WorkerPool({
    ...usual,
    workers: Math.min(4, Math.max(1, availableParallelism() - 1)),
    ...sizes,
    worker: { detector: detector ?? null, memory },
    onProgress: onProgress ?? null,
    program: program ?? null,
  });
  const makeRenditions: PhotoWorkers['makeRenditions'] = async (photo, requests, options) => {
    for (const request of requests) checkRequest(request);
    const task = taskFor(photo, (bytes) => ({ kind: 'renditions', photo: bytes, requests }));
    const answer = await pool.run(task, options?.signal);
    return answer.kind === 'renditions' ? answer.outcome : refusedOrMixedUp(answer);
  };
  return {
    inspect: async (photo, options) => {
      const task = taskFor(photo, (bytes) => ({ kind: 'inspect', photo: bytes }));
      const answer = await pool.run(task, options?.signal);
      return answer.kind === 'inspect' ? answer.outcome : refusedOrMixedUp(answer);
    },
    detectFaces: async (photo, options) => {
      const task = taskFor(photo, (bytes) => ({ kind: 'faces', photo: bytes }));
      const answer = await pool.run(task, options?.signal);
      return answer.kind === 'faces' ? answer.outcome : refusedOrMixedUp(answer);
    },
    look: async (photo, preview, options) => {
      checkRequest({ ...preview, regions: [] });
      const task = taskFor(photo, (bytes) => ({ kind: 'look', photo: bytes, preview }));
      const answer = await pool.run(task, options?.signal);
      return answer.kind === 'look' ? answer.outcome : refusedOrMixedUp(answer);
    },
    makeRenditions,
    makeRendition: async (photo, request, options) => {
      const made = await makeRenditions(photo, [request], options);
      if (!made.ok) return made;
      const [value] = made.value;
      if (value === undefined) throw new Error('one rendition was asked and none came');
      return { ok: true, value };
    },
    detector: async () => {
      const answer = await pool.run(async () => ({ kind: 'detector' }));
      return answer.kind === 'detector' ? answer.state : { ok: false, fault: 'network' };
    },
    progress: () => pool.progress(),
    close: () => pool.close(),
  };
}

function taskFor(photo: PhotoSource, make: (bytes: Uint8Array) => Task): () => Promise<Task> {
  return async () => make(typeof photo === 'function' ? await photo() : photo);
}

function refusedOrMixedUp(answer: PoolAnswer): Outcome<never> {
  if (answer.kind === 'refused') return refused(answer.problem);
  throw new Error(`the worker answered another question: ${answer.kind}`);
}
