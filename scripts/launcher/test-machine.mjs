// What the tests need beside npm's packages: a browser, and a PostgreSQL server next to the embedded one. Both are taken
// where they are; on a Debian machine where we may, they are installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { runToTheEnd } from './child.mjs';
import { root } from './root.mjs';
import { say } from './say.mjs';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const serverFolder = '/usr/lib/postgresql';

/** Installs what is missing where that can be done; the tests themselves say what they could not run without. */
export async function prepareTestMachine() {
  const missing = [
    ...(hasBrowser() ? [] : ['chromium', 'fonts-liberation']),
    ...(hasPostgres() ? [] : ['postgresql']),
  ];
  if (missing.length === 0 || !canInstall()) return;
  say(
    `${missing.join(', ')} wordt geïnstalleerd voor de tests.`,
    `installing ${missing.join(', ')} for the tests.`,
  );
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

function hasBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  return (named !== undefined && existsSync(named)) || browsers.some((file) => existsSync(file));
}

function hasPostgres() {
  return existsSync(serverFolder) && readdirSync(serverFolder).length > 0;
}

/** Root on a machine with apt: a container or a machine of one's own; elsewhere a person installs. */
function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** @param {readonly string[]} args */
function apt(args) {
  return runToTheEnd('apt-get', args, {
    cwd: root,
    // apt writes to a pipe of its own making; only what goes wrong is for the person.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
