// Run this after every `npm install` that changed package-lock.json: `node scripts/complete-lockfile.mjs`.
//
// Many tools ship their program as one optional package per platform. A registry that mirrors only some platforms
// makes npm leave the others out of the lockfile, and npm (11.16 and up) then refuses that same lockfile in
// `npm ci` (npm/cli issue 9846). So we write those entries ourselves. Name and exact version are what the tool
// itself asks for; the digest stays out, because we haven't seen the file. npm only fetches them on that platform.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './launcher/root.mjs';

/**
 * @typedef {{ os: string[] | undefined, cpu: string[] | undefined, libc: string[] | undefined }} Platform
 * @typedef {Partial<Platform> & { version?: string, dev?: boolean | undefined, optional?: boolean,
 *   optionalDependencies?: Record<string, string> }} Entry
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** Spellings in package names that differ from what Node calls the same thing. @type {Record<string, string>} */
const spelled = { windows: 'win32', win: 'win32', armv7: 'arm', ppc64le: 'ppc64' };

/**
 * Reads the platform from a package name such as `@biomejs/cli-linux-x64-musl`.
 *
 * @param {string} name
 * @returns {Platform} undefined where the name says nothing
 */
function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => spelled[word] ?? word);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const musl = words.some((word) => word.startsWith('musl'));
  const glibc = words.some((word) => word.startsWith('gnu'));
  return {
    os: os.length > 0 ? os : undefined,
    cpu: cpu.length > 0 ? cpu : undefined,
    libc: musl ? ['musl'] : glibc ? ['glibc'] : undefined,
  };
}

/**
 * Adds to the packages of a lockfile the optional ones that npm left out.
 *
 * @param {Record<string, Entry>} packages
 * @returns {string[]} the names that were added
 */
function addMissing(packages) {
  /** @type {string[]} */
  const added = [];
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = [`${place}/node_modules/${name}`, `node_modules/${name}`];
      if (places.some((candidate) => packages[candidate])) continue;
      const platform = platformOf(name);
      if (!/^\d+\.\d+\.\d+/.test(version) || (!platform.os && !platform.cpu)) {
        throw new Error(
          `${place} wants ${name} ${version}, and that tells neither exact version nor platform`,
        );
      }
      const { os, cpu, libc } = platform;
      // In npm's own order, so that its next install leaves the entry as it is; JSON drops what is undefined.
      packages[`node_modules/${name}`] = { version, cpu, dev, libc, optional: true, os };
      added.push(name);
    }
  }
  return added;
}

const file = path.join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8'));
const added = addMissing(lockfile.packages);
const entries = Object.entries(lockfile.packages);
entries.sort(([left], [right]) => left.localeCompare(right, 'en'));
lockfile.packages = Object.fromEntries(entries);
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
process.stdout.write(`${added.length} packages for other platforms added to package-lock.json\n`);
