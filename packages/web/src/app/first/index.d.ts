// What `@plaatswijs/web/first-page` is to the server: built by scripts/build.ts to dist/first/render.js. Declared apart
// from render-first.tsx so that a program that knows no JSX can read it; render-first.tsx is held to the same types.

/** Somebody opens a page of the application. */
export interface FirstVisit {
  /** Path of the address, without what follows it. */
  readonly path: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** Asks the interface as this visitor, below `/api/v1`; `null` for what it refuses. */
  readonly ask: (path: string) => Promise<unknown>;
}

/** Draws a whole HTML document with what the visitor sees first and the answers it rests on: for nobody else's eyes. */
export type DrawFirstPage = (visit: FirstVisit) => Promise<string>;

/** Takes the page as it was built. */
export declare const openFirstPage: (template: string) => DrawFirstPage;
