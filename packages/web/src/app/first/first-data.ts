import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { Locale } from '../../messages/locale.ts';

/** Element of the page that holds what the page shows first. Inert: a browser doesn't run it, and no policy has to allow it. */
export const firstDataId = 'plaatswijs-first';

/** What came along with the page, so that nothing has to be asked before it can be shown. */
export interface FirstData {
  /** The language the page was drawn in. */
  readonly locale: Locale;
  readonly answers: readonly { readonly key: QueryKey; readonly data: unknown }[];
}

/** Lays answers where queries look first. */
export function layDown(queries: QueryClient, { answers }: Pick<FirstData, 'answers'>): void {
  for (const { key, data } of answers) queries.setQueryData(key, data);
}

/** As text for inside a script element: nothing in it can end that element. */
export function writeFirstData(data: FirstData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Takes what came along out of the page; `null` where nothing did, as without a connection. */
export function takeFirstData(): FirstData | null {
  const element = document.getElementById(firstDataId);
  if (element === null) return null;
  element.remove();
  // Written by our own server in this very page.
  return JSON.parse(element.textContent ?? 'null') as FirstData | null;
}
