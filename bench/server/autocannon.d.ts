/** As much of autocannon as the benchmarks use; it brings no types of its own. */
declare module 'autocannon' {
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;

  namespace autocannon {
    interface Request {
      readonly method?: string;
      readonly path?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly setupRequest?: (request: Request) => Request;
    }

    interface Options {
      readonly url: string;
      readonly connections: number;
      readonly duration: number;
      readonly requests: readonly Request[];
    }

    interface Result {
      readonly requests: { readonly total: number };
      readonly latency: { readonly p50: number };
      readonly duration: number;
      readonly errors: number;
      readonly non2xx: number;
    }
  }

  export = autocannon;
}
