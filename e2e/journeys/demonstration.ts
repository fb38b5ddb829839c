import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startBrowser } from '../browser.ts';
import { type JourneyServer, startJourneyServer } from './server.ts';
import { type Visit, visitAs } from './visit.ts';

/** Visits to the demonstration, as one of its people. */
export interface Demonstration {
  /** Where it is reached, without a slash at the end; only while tests run. */
  readonly url: () => string;
  readonly visit: (
    who: string,
    path: string,
    does: (page: Page) => Promise<void>,
    how?: Pick<Visit, 'look' | 'refusals'>,
  ) => Promise<void>;
}

/** A browser and a demonstration for the tests of one file; both are gone after the last. */
export function openDemonstration(): Demonstration {
  const open: { browser?: Browser; server?: JourneyServer } = {};
  beforeAll(async () => {
    [open.browser, open.server] = await Promise.all([startBrowser(), startJourneyServer()]);
  }, 60_000);
  afterAll(async () => {
    await open.browser?.close();
    await open.server?.stop();
  });
  const started = () => {
    const { browser, server } = open;
    if (browser === undefined || server === undefined) throw new Error('the demonstration did not start');
    return { browser, server };
  };
  return {
    url: () => started().server.url,
    visit: (who, path, does, how = {}) => {
      const on = started();
      return visitAs(on, { who: on.server.someone(who), path, ...how }, does);
    },
  };
}

/** Presses a button by its name. */
export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
