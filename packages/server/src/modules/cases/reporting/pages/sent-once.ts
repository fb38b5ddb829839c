/** Lets the same thing happen once: who sends it again is told the same as the first time. In memory, for ten minutes. */
export interface SentOnce<Result> {
  /** @param key null: nothing tells whether it is the same */
  readonly run: (key: string | null, now: Date, work: () => Promise<Result>) => Promise<Result>;
}

const remembered = 600_000;
/** Most that is remembered; after that the oldest are forgotten. */
const most = 2_000;

export function openSentOnce<Result>(): SentOnce<Result> {
  const done = new Map<string, { readonly at: number; readonly result: Promise<Result> }>();
  return {
    run: (key, now, work) => {
      if (key === null) return work();
      for (const [old, { at }] of done) {
        if (now.getTime() - at < remembered && done.size < most) break;
        done.delete(old);
      }
      const before = done.get(key);
      if (before !== undefined) return before.result;
      const result = work();
      done.set(key, { at: now.getTime(), result });
      // What failed may be tried again.
      result.catch(() => done.delete(key));
      return result;
    },
  };
}
