import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyDatabase } from '@plaatswijs/testkit/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let folder: string;
let running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-serve-'));
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await Promise.all(running.map(ended));
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function serve(...args: string[]): ChildProcess {
  return serveWith({}, ...args);
}

function serveWith(variables: Readonly<Record<string, string>>, ...args: string[]): ChildProcess {
  const environment = { ...process.env, PORT: '', DATABASE_URL: '', PLAATSWIJS_DATA: '', ...variables };
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...args], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}

/** What it prints until it is ready, or until it ends. */
async function firstWords(child: ChildProcess): Promise<{ text: string; url: string }> {
  let text = '';
  return new Promise((resolve) => {
    const look = (chunk: Buffer) => {
      text += chunk;
      const url = /http:\/\/localhost:\d+\//.exec(text)?.[0];
      if (url !== undefined && text.endsWith('\n')) resolve({ text, url });
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => resolve({ text, url: '' }));
  });
}

async function json(url: string, init?: RequestInit) {
  const answer = await fetch(url, init);
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
}

describe('a demonstration', () => {
  it('says whom to sign in as, stops in good order, and is the same the next time', async () => {
    const first = serve('--demonstration', '--data', path.join(folder, 'demo'));
    const { text, url } = await firstWords(first);
    expect(text).toContain('Een verzonnen bestuur met vijf scholen');
    const [, email = '', password = ''] = /(\S+@\S+\.example)\s+(\S+)/.exec(text) ?? [];
    const signIn = (at: string) =>
      json(`${at}api/v1/boards/fabelscholen/sign-in/password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
    expect(await signIn(url)).toEqual({ status: 200, body: { next: 'done' } });
    first.kill('SIGTERM');
    expect(await ended(first)).toBe(0);
    const second = serve('--demonstration', '--data', path.join(folder, 'demo'));
    const again = await firstWords(second);
    expect(again.text).toContain(password);
    expect((await signIn(again.url)).status).toBe(200);
    const third = await firstWords(serve('--demonstration', '--data', path.join(folder, 'demo')));
    expect(third.text).toContain('is al open');
  });

  it('keeps its passwords for the owner of the folder alone, and never takes real people', async () => {
    const data = path.join(folder, 'demo');
    const child = serve('--demonstration', '--data', data);
    await firstWords(child);
    child.kill('SIGINT');
    await ended(child);
    expect(readFileSync(path.join(data, 'demonstration-sign-ins.json'), 'utf8')).toContain('password');
    const real = serve('--data', data);
    expect((await firstWords(real)).text).toContain('In deze map staat een demonstratie');
    expect(await ended(real)).toBe(2);
  });
});

describe('a real installation', () => {
  it('lets the first visitor with the code in, once, and has no other way in', async () => {
    const child = serve('--data', path.join(folder, 'school'));
    const { text, url } = await firstWords(child);
    const code = /^ {2}([A-Z0-9]{4}(?:-[A-Z0-9]{4}){4})$/m.exec(text)?.[1] ?? '';
    expect(await json(`${url}api/v1/installation`)).toMatchObject({
      body: { ready: false, demonstration: false, boards: [] },
    });
    const claim = (typed: string) =>
      json(`${url}api/v1/installation/claim`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          code: typed,
          boardName: 'Bestuur De Proef',
          boardSlug: 'de-proef',
          givenName: 'Pim',
          surname: 'Proefkonijn',
          email: 'pim@deproef.example',
          password: 'kreupelhout-tafellaken-93',
        }),
      });
    expect((await claim('AAAA-BBBB-CCCC-DDDD-EEEE')).status).toBe(401);
    expect((await claim(code)).status).toBe(201);
    expect((await claim(code)).status).toBe(404);
  });

  it('works on a PostgreSQL of the machine without a folder, if there is a mail server', async () => {
    const { url: database, dispose } = await emptyDatabase('machine', 'template0');
    try {
      const elsewhere = {
        DATABASE_URL: database,
        PLAATSWIJS_SECRET: randomBytes(32).toString('base64'),
      };
      const withoutMail = serveWith(elsewhere);
      expect((await firstWords(withoutMail)).text).toContain('PLAATSWIJS_SMTP_URL');
      expect(await ended(withoutMail)).toBe(2);
      const child = serveWith({ ...elsewhere, PLAATSWIJS_SMTP_URL: 'smtp://127.0.0.1:2525' });
      const { url } = await firstWords(child);
      expect(await json(`${url}api/v1/installation`)).toMatchObject({ body: { ready: false } });
      child.kill('SIGTERM');
      expect(await ended(child)).toBe(0);
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      await dispose();
    }
  }, 60_000);

  it('says in a sentence what is missing or wrong, without its value', async () => {
    const nowhere = serve();
    expect((await firstWords(nowhere)).text).toContain('--data ontbreekt');
    expect(await ended(nowhere)).toBe(2);
    const wrong = spawn(process.execPath, [program, 'serve', '--data', folder], {
      env: { ...process.env, DATABASE_URL: 'mysql://beheer:geheim@host/db' },
    });
    running.push(wrong);
    const { text } = await firstWords(wrong);
    expect(text).toContain('DATABASE_URL');
    expect(text).not.toContain('geheim');
    expect(await ended(wrong)).toBe(2);
  });
});
