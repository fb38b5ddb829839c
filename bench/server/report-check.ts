import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemonstrationBoard } from '@plaatswijs/testkit/cast';
import { readLabelledPosts } from '@plaatswijs/text/labelled';
import autocannon from 'autocannon';
import { microseconds, print, printTable, printTitle, verdict } from '../print.ts';
import { quantile } from '../stopwatch.ts';
import { inventTexts } from '../text/posts.ts';
import { type StartedServer, startedServer } from './started-server.ts';

/** At least this part of the empty endpoint's requests per second. */
const wanted = 0.25;

interface Pace {
  readonly rounds: number;
  /** Seconds of each measurement. */
  readonly seconds: number;
}

/** The check endpoint end to end, beside an empty endpoint of the same server: requests per second, taken in turns. */
export async function reportCheck({ rounds, seconds }: Pace): Promise<void> {
  printTitle('The check endpoint beside an empty one of the same server');
  const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-bench-'));
  const server = await startedServer(folder);
  try {
    const requests = await requestsTo(server);
    const names = Object.keys(requests) as (keyof typeof requests)[];
    const measured = new Map(names.map((name) => [name, [] as Measured[]]));
    for (const name of names) await measure(server, requests[name], Math.max(1, seconds / 2));
    for (let round = 0; round < rounds; round++) {
      for (const name of names) measured.get(name)?.push(await measure(server, requests[name], seconds));
    }
    const middle = (name: keyof typeof requests, of: (one: Measured) => number) =>
      quantile((measured.get(name) ?? []).map(of), 0.5);
    const rate = (name: keyof typeof requests) => middle(name, ({ perSecond }) => perSecond);
    const empty = rate('empty, validated');
    printTable([
      ['', 'requests/s', 'of the empty', 'median', 'server processor time each'],
      ...names.map((name) => [
        name,
        Math.round(rate(name)).toLocaleString('en-GB'),
        `${((100 * rate(name)) / empty).toFixed(0)}%`,
        `${middle(name, ({ latency }) => latency).toFixed(1)} ms`,
        microseconds(middle(name, ({ processorTime }) => processorTime)),
      ]),
    ]);
    const part = rate('check of 280 characters') / empty;
    print(`  load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
    print(`  at least ${wanted * 100}% of the empty one: ${verdict(part >= wanted)}`);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly perSecond: number;
  readonly latency: number;
  readonly processorTime: number;
}

async function measure(
  { url, processorTime }: StartedServer,
  requests: readonly autocannon.Request[],
  duration: number,
): Promise<Measured> {
  const before = await processorTime();
  const result = await autocannon({ url, connections: 10, duration, requests });
  const spent = (await processorTime()) - before;
  if (result.errors + result.non2xx > 0)
    throw new Error(`${result.errors} errors, ${result.non2xx} refusals`);
  const { total } = result.requests;
  return {
    perSecond: total / result.duration,
    latency: result.latency.p50,
    processorTime: spent / total,
  };
}

/** What is asked, by name; each request from another address, so that no limit on visitors gets in the way. */
async function requestsTo(server: StartedServer) {
  const cookie = await signIn(server);
  const as = (path: string, method: 'GET' | 'POST', body?: object): autocannon.Request => ({
    path,
    method,
    headers: { cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    setupRequest: (request) => ({
      ...request,
      headers: { ...request.headers, 'x-forwarded-for': nextAddress() },
    }),
  });
  const me = await (await fetch(`${server.url}/api/v1/me`, { headers: { cookie } })).json();
  const { schools } = me as { schools: readonly { id: string }[] };
  const checks = `/api/v1/schools/${schools[0]?.id}/checks`;
  const choices = await (await fetch(`${server.url}${checks}/choices`, { headers: { cookie } })).json();
  const { channels } = choices as { channels: readonly { id: string; kind: string }[] };
  const channel = { kind: 'school', id: channels.find(({ kind }) => kind === 'facebook')?.id };
  const bodies = typicalTexts().map((text) => ({ text, actor: 'staff', capacity: 'work', channel }));
  return {
    'empty, validated': bodies.map((body) => as('/bench/empty', 'POST', body)),
    'what one may choose (signed in)': [as(`${checks}/choices`, 'GET')],
    'check of 280 characters': bodies.map((body) => as(checks, 'POST', body)),
    // The rules' answers for situations asked before are kept; here nobody asked before.
    'the same, each in another situation': bodies.map((body) => {
      const request = as(checks, 'POST', body);
      return {
        ...request,
        setupRequest: (given: autocannon.Request) => ({
          ...given,
          headers: { ...given.headers, 'x-forwarded-for': nextAddress() },
          body: JSON.stringify({ ...body, facts: { 'other.left-on': nextDay() } }),
        }),
      };
    }),
  };
}

/** Posts of 280 characters, one in ten with somebody of the school's roster in it. */
export function typicalTexts(): readonly string[] {
  const { people } = makeDemonstrationBoard(2026, '2026-11-21');
  const roster = people.map(({ key, givenName, surname }) => ({
    id: key,
    kind: 'pupil' as const,
    givenName,
    surname,
    groups: [],
    school: 'school',
  }));
  const posts = [...readLabelledPosts('tuning'), ...readLabelledPosts('held-out')];
  return inventTexts(posts, roster, 280, 100, 'usual');
}

/** The cookie of a teacher of the demonstration. */
export async function signIn({ url, signIns }: StartedServer): Promise<string> {
  const teacher = signIns.find(({ who }) => who === 'leraar');
  const installation = await (await fetch(`${url}/api/v1/installation`)).json();
  const board = (installation as { boards: readonly { slug: string }[] }).boards[0]?.slug;
  const answer = await fetch(`${url}/api/v1/boards/${board}/sign-in/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: teacher?.email, password: teacher?.password }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  return cookie.split(';')[0] ?? '';
}

let days = 0;

/** Another day in the past each time. */
function nextDay(): string {
  days += 1;
  return new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10);
}

let visitors = 0;

/** Another visitor each time. */
export function nextAddress(): string {
  visitors += 1;
  return `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
}
