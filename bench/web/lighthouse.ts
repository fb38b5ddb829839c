import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import * as constants from 'lighthouse/core/config/constants.js';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../e2e/browser.ts';
import { type JourneyServer, startJourneyServer } from '../../e2e/journeys/server.ts';
import { print, printTable, printTitle, verdict } from '../print.ts';

// node bench/web/lighthouse.ts: what Lighthouse says of a public page and of the application, on a slow telephone.

const categories = ['performance', 'accessibility', 'best-practices'] as const;
/** Out of a hundred, for each. */
const least = 95;

const pages = [
  { name: 'public: a school', path: '/s/kindcentrum-de-regenboogvis', signedIn: false },
  { name: 'public: sign in', path: '/aanmelden', signedIn: false },
  { name: 'application: start', path: '/', signedIn: true },
  { name: 'application: check a post', path: '/controleer', signedIn: true },
  { name: 'application: ask', path: '/mag-dit', signedIn: true },
] as const;

/** Lighthouse's own: what everybody gets who measures without saying anything. */
const usualSlowdown = 4;
/** Runs of which the middle one counts: on a machine that does other things too a single one says little. */
const runs = 3;

/**
 * How many times slower than this machine a middling telephone is, from Lighthouse's index of how fast the machine is at this
 * moment: the three straight lines of the "CPU throttling calculator" that Lighthouse's own guide to throttling points to.
 * The usual 4 comes out at an index of about 1530; below 150 a machine is slower than what is imitated.
 */
function slowdownOn(index: number): number {
  if (index >= 1300) return 3 + (index - 1300) / 233;
  if (index >= 800) return 2 + (index - 800) / 500;
  return index >= 150 ? 1 + (index - 150) / 650 : 1;
}

interface Measured {
  readonly name: string;
  /** Under Lighthouse's usual throttling, out of a hundred. */
  readonly scores: readonly number[];
  /** Performance when slowed down to a middling telephone, and how much that was. */
  readonly onPhone: number;
  readonly slowdown: number;
  /** Of the middle run under the usual throttling. */
  readonly said: string;
  /** Audits that cost points. */
  readonly lost: readonly string[];
}

const server = await startJourneyServer();
try {
  const measured: Measured[] = [];
  for (const signedIn of [false, true]) {
    const wanted = pages.filter((page) => page.signedIn === signedIn);
    measured.push(...(await measure(server, wanted, signedIn)));
  }
  report(measured);
} finally {
  await server.stop();
}

/** Lighthouse drives a browser of its own; who is signed in was signed in there before. */
async function measure(
  { url, someone }: JourneyServer,
  wanted: readonly { readonly name: string; readonly path: string }[],
  signedIn: boolean,
): Promise<readonly Measured[]> {
  const profile = await mkdtemp(join(tmpdir(), 'plaatswijs-lighthouse-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    locale: 'nl-NL',
  });
  try {
    if (signedIn) {
      const { email, password } = someone('leraar');
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`${url}/aanmelden`);
      await page.locator('input[name=email]').first().fill(email);
      await page.locator('input[name=password]').fill(password);
      await page.locator('input[name=password]').press('Enter');
      await page.locator('.pw-shell h1').waitFor();
      // The measuring happens in a tab of its own, without what this one has fetched.
      await page.goto('about:blank');
    }
    const measured: Measured[] = [];
    for (const { name, path } of wanted) measured.push(await runOn(name, `${url}${path}`, port));
    return measured;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function runOn(name: string, address: string, port: number): Promise<Measured> {
  const usual = await middleOf(() => score(address, port, usualSlowdown));
  const slowdown = slowdownOn(usual.environment.benchmarkIndex);
  const onPhone = await middleOf(() => score(address, port, slowdown));
  return measuredOf(name, usual, slowdown, performanceOf(onPhone));
}

async function middleOf(run: () => Promise<Report>): Promise<Report> {
  const reports: Report[] = [];
  for (let left = runs; left > 0; left--) reports.push(await run());
  const inOrder = reports.toSorted((one, other) => performanceOf(one) - performanceOf(other));
  const middle = inOrder[Math.floor(runs / 2)];
  if (middle === undefined) throw new Error('nothing was run');
  return middle;
}

async function score(address: string, port: number, cpuSlowdownMultiplier: number) {
  const run = await lighthouse(address, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    // Keeps the session; what is stored otherwise (the service worker and its files) is cleared.
    disableStorageReset: false,
    clearStorageTypes: ['cache_storage', 'service_workers'],
    throttling: { ...constants.throttling.mobileSlow4G, cpuSlowdownMultiplier },
  });
  if (run === undefined) throw new Error(`Lighthouse gave nothing for ${address}`);
  return run.lhr;
}

type Report = Awaited<ReturnType<typeof score>>;

function scoresOf({ categories: found }: Report): readonly number[] {
  return categories.map((category) => Math.round((found[category]?.score ?? 0) * 100));
}

function performanceOf(lhr: Report): number {
  return scoresOf(lhr)[0] ?? 0;
}

function measuredOf(name: string, lhr: Report, slowdown: number, onPhone: number): Measured {
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
  );
  const say = (id: string) => lhr.audits[id]?.displayValue ?? '?';
  const said = `first paint ${say('first-contentful-paint')}, largest ${say('largest-contentful-paint')}, blocked ${say('total-blocking-time')}, shift ${say('cumulative-layout-shift')}`;
  return { name, scores: scoresOf(lhr), onPhone, slowdown, said, lost };
}

function report(measured: readonly Measured[]): void {
  printTitle(`Lighthouse, mobile, slow 4G; the middle of ${runs} runs`);
  printTable([
    [
      'page',
      `performance (${usualSlowdown}x)`,
      'accessibility',
      'best practices',
      '',
      'performance (telephone)',
    ],
    ...measured.map(({ name, scores, onPhone, slowdown }) => [
      name,
      ...scores.map(String),
      verdict(scores.every((each) => each >= least)),
      `${onPhone} (${slowdown.toFixed(1)}x)`,
    ]),
  ]);
  for (const { name, said, lost } of measured) print(`  ${[`${name}: ${said}`, ...lost].join('; ')}`);
  if (measured.some(({ scores }) => scores.some((each) => each < least))) process.exitCode = 1;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
