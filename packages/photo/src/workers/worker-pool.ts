import type { PhotoProblem } from '../outcome.ts';
import type { Answer, Task, WorkerSettings } from './task.ts';
import { startWorker, type WorkerProcess } from './worker-process.ts';

/** How many photos wait, are worked on, and were answered since the beginning. */
export interface Progress {
  readonly waiting: number;
  readonly working: number;
  readonly done: number;
}

export interface PoolSettings {
  readonly workers: number;
  readonly timeLimit: number;
  readonly recycleAfter: number;
  readonly idleAfter: number;
  readonly mostWaiting: number;
  readonly worker: WorkerSettings;
  readonly onProgress: ((progress: Progress) => void) | null;
  readonly program: string | null;
}

/** What a worker answered, or why it did not. */
export type PoolAnswer = Answer | { readonly kind: 'refused'; readonly problem: PhotoProblem };

/** A call in the line. */
interface Call {
  readonly prepare: () => Promise<Task>;
  readonly answer: (answer: PoolAnswer) => void;
  readonly fail: (error: unknown) => void;
  readonly dropped: () => boolean;
}

const cancelled: PoolAnswer = { kind: 'refused', problem: { code: 'cancelled' } };

/** A line of photos before a few workers. Workers are started when there is work, and end when there is none. */
export class WorkerPool {
  readonly #settings: PoolSettings;
  readonly #line: Call[] = [];
  readonly #idle = new Map<WorkerProcess, NodeJS.Timeout>();
  readonly #all = new Set<WorkerProcess>();
  #working = 0;
  #done = 0;
  #closed = false;

  constructor(settings: PoolSettings) {
    this.#settings = settings;
  }

  progress(): Progress {
    return { waiting: this.#line.length, working: this.#working, done: this.#done };
  }

  /**
   * The answer to one task.
   *
   * @param prepare makes the task, when a worker is free; what it throws comes back to the caller
   */
  run(prepare: () => Promise<Task>, signal?: AbortSignal): Promise<PoolAnswer> {
    if (this.#closed || signal?.aborted === true) return Promise.resolve(cancelled);
    if (this.#line.length >= this.#settings.mostWaiting)
      return Promise.resolve({ kind: 'refused', problem: { code: 'too-busy' } });
    const { promise, resolve, reject } = Promise.withResolvers<PoolAnswer>();
    const call: Call = {
      prepare,
      answer: resolve,
      fail: reject,
      dropped: () => signal?.aborted === true,
    };
    const drop = () => {
      const place = this.#line.indexOf(call);
      if (place >= 0) this.#line.splice(place, 1);
      resolve(cancelled);
      this.#tell();
    };
    signal?.addEventListener('abort', drop, { once: true });
    this.#line.push(call);
    this.#serve();
    return promise.finally(() => signal?.removeEventListener('abort', drop));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const call of this.#line.splice(0)) call.answer(cancelled);
    await Promise.all([...this.#all].map((worker) => this.#dismiss(worker)));
    this.#tell();
  }

  /** Gives work to whoever is free. */
  #serve(): void {
    while (!this.#closed && this.#line.length > 0) {
      const worker = this.#free();
      const call = worker === null ? undefined : this.#line.shift();
      if (worker === null || call === undefined) break;
      this.#working += 1;
      void this.#work(worker, call).finally(() => {
        this.#working -= 1;
        this.#done += 1;
        this.#release(worker);
        this.#serve();
      });
    }
    this.#tell();
  }

  #free(): WorkerProcess | null {
    for (const [worker, timer] of this.#idle) {
      clearTimeout(timer);
      this.#idle.delete(worker);
      if (!worker.ended()) return worker;
      this.#all.delete(worker);
    }
    if (this.#all.size >= this.#settings.workers) return null;
    const worker = startWorker(this.#settings.worker, this.#settings.program ?? undefined);
    this.#all.add(worker);
    return worker;
  }

  async #work(worker: WorkerProcess, call: Call): Promise<void> {
    try {
      const task = await call.prepare();
      if (call.dropped()) return;
      const answer = await worker.run(task, this.#settings.timeLimit);
      if (typeof answer !== 'string') call.answer(answer);
      else if (this.#closed) call.answer(cancelled);
      else call.answer({ kind: 'refused', problem: { code: 'could-not-be-read', because: answer } });
    } catch (error) {
      call.fail(error);
    }
  }

  /** A worker that did its share makes room for a fresh one: libraries seldom give back all the memory they took. */
  #release(worker: WorkerProcess): void {
    if (this.#closed || worker.ended() || worker.tasks() >= this.#settings.recycleAfter) {
      void this.#dismiss(worker);
      return;
    }
    const timer = setTimeout(() => {
      this.#idle.delete(worker);
      void this.#dismiss(worker);
    }, this.#settings.idleAfter);
    // A program that is done need not wait for a worker to be bored.
    timer.unref();
    this.#idle.set(worker, timer);
  }

  async #dismiss(worker: WorkerProcess): Promise<void> {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    this.#all.delete(worker);
    await worker.end();
  }

  #tell(): void {
    this.#settings.onProgress?.(this.progress());
  }
}
