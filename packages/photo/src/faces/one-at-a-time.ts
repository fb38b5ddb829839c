/** The same action, which waits until the one before it is over: what it works in has room for one. */
export function oneAtATime<T, R>(act: (what: T) => Promise<R>): (what: T) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (what) => {
    const result = last.then(() => act(what));
    last = result.catch(() => {});
    return result;
  };
}
