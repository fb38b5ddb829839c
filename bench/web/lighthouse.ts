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

/**
 * How many times slower a middling telephone is than this machine, by Lighthouse's own index of how fast the machine is at
 * this moment (its "CPU throttling calculator"). The usual 4 is meant for a developer's laptop with nothing else to do.
 */
function slowdownOn(index: number): number {
  if (index >= 1300) return 3 + (index - 1300) / 233;
  if (index >= 800) return 2 + (index - 800) / 323;
  return index >= 150 ? 1 + (index - 150) / 650 : 1;
}

interface Measured {
  readonly name: string;
  readonly index: number;
  readonly slowdown: number;
  readonly scores: readonly number[];
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
  const first = await score(address, port, 4);
  const slowdown = slowdownOn(first.environment.benchmarkIndex);
  return measuredOf(name, slowdown, await score(address, port, slowdown));
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

function measuredOf(name: string, slowdown: number, lhr: Report): Measured {
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ weight, id }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
  );
  return {
    name,
    index: lhr.environment.benchmarkIndex,
    slowdown,
    scores: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    lost,
  };
}

function report(measured: readonly Measured[]): void {
  printTitle('Lighthouse, mobile');
  printTable([
    ['page', ...categories, 'machine', 'slowed', ''],
    ...measured.map(({ name, scores, index, slowdown }) => [
      name,
      ...scores.map(String),
      String(Math.round(index)),
      slowdown.toFixed(1),
      verdict(scores.every((score) => score >= least)),
    ]),
  ]);
  for (const { name, lost } of measured) if (lost.length > 0) print(`  ${name}: ${lost.join('; ')}`);
  if (measured.some(({ scores }) => scores.some((score) => score < least))) process.exitCode = 1;
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
