import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import walls from '../.dependency-cruiser.mjs';

/** A forbidden import: the file it is planted in, and what that file imports. */
interface Planted {
  readonly in: string;
  readonly imports: string;
}

const planted: Readonly<Record<string, Planted>> = {
  'no-cycles': { in: 'packages/rules/src/truth.ts', imports: './index.ts' },
  'nothing-missing': { in: 'packages/rules/src/truth.ts', imports: './lost.ts' },
  'sources-without-tests': { in: 'packages/rules/src/truth.ts', imports: './index.test.ts' },
  'testkit-only-for-tests': { in: 'packages/cli/src/ask.ts', imports: '@plaatswijs/testkit' },
  'packages-by-name': { in: 'packages/cli/src/ask.ts', imports: '../../rules/src/index.ts' },
  'protocols-are-data': { in: 'protocols/demarel/code.ts', imports: 'node:fs' },
  'rules-stand-alone': { in: 'packages/rules/src/truth.ts', imports: '@plaatswijs/contract' },
  'rules-are-pure': { in: 'packages/rules/src/truth.ts', imports: 'node:fs' },
  'protocol-files-only-on-rules': { in: 'packages/protocol-files/src/read.ts', imports: '@plaatswijs/cli' },
  'text-only-on-rules': { in: 'packages/text/src/names.ts', imports: '@plaatswijs/contract' },
  'text-is-pure': { in: 'packages/text/src/names.ts', imports: 'node:fs' },
  'photo-stands-alone': { in: 'packages/photo/src/faces.ts', imports: '@plaatswijs/rules' },
  'photo-without-network': { in: 'packages/photo/src/faces.ts', imports: 'node:https' },
  'document-only-on-rules': { in: 'packages/document/src/read.ts', imports: '@plaatswijs/contract' },
  'contract-only-on-rules': { in: 'packages/contract/src/post.ts', imports: '@plaatswijs/server' },
  'contract-is-pure': { in: 'packages/contract/src/post.ts', imports: 'node:http' },
  'channels-know-no-server': { in: 'packages/channels/src/mail/send.ts', imports: '@plaatswijs/server' },
  'channels-apart': { in: 'packages/channels/src/mail/send.ts', imports: '../mastodon/send.ts' },
  'vendors-in-their-own-channel': { in: 'packages/server/src/platform/jobs.ts', imports: 'masto' },
  'platform-knows-no-module': {
    in: 'packages/server/src/platform/jobs.ts',
    imports: '../modules/consent/index.ts',
  },
  'modules-by-their-index': {
    in: 'packages/server/src/modules/photos/queries.ts',
    imports: '../consent/store.ts',
  },
  'nobody-imports-main': { in: 'packages/server/src/platform/jobs.ts', imports: '../main.ts' },
  'server-knows-no-face': { in: 'packages/server/src/platform/jobs.ts', imports: '@plaatswijs/cli' },
  'web-only-on-the-contract': {
    in: 'packages/web/src/features/check/form.ts',
    imports: '@plaatswijs/server',
  },
  'features-apart': { in: 'packages/web/src/features/check/form.ts', imports: '../consent/form.ts' },
  'ui-knows-no-product': { in: 'packages/web/src/ui/button.ts', imports: '../features/check/form.ts' },
};

/** A small house with every room in it, in which each import is allowed. */
const house: Readonly<Record<string, readonly string[]>> = {
  'packages/rules/src/index.ts': ['./truth.ts'],
  'packages/rules/src/index.test.ts': ['./index.ts', 'node:fs', '@plaatswijs/testkit'],
  'packages/rules/src/truth.ts': [],
  'packages/protocol-files/src/read.ts': ['@plaatswijs/rules', 'node:fs'],
  'packages/text/src/names.ts': ['@plaatswijs/rules'],
  'packages/photo/src/faces.ts': ['node:fs'],
  'packages/document/src/read.ts': ['@plaatswijs/rules'],
  'packages/contract/src/index.ts': [],
  'packages/contract/src/post.ts': ['@plaatswijs/rules'],
  'packages/channels/src/mail/send.ts': ['../port/channel.ts'],
  'packages/channels/src/mastodon/send.ts': ['../port/channel.ts', 'masto'],
  'packages/channels/src/port/channel.ts': [],
  'packages/server/src/index.ts': [],
  'packages/server/src/main.ts': ['./modules/photos/queries.ts', './platform/jobs.ts'],
  'packages/server/src/platform/jobs.ts': ['node:http'],
  'packages/server/src/modules/consent/index.ts': ['./store.ts'],
  'packages/server/src/modules/consent/store.ts': ['../../platform/jobs.ts'],
  'packages/server/src/modules/photos/queries.ts': ['../consent/index.ts'],
  'packages/web/src/features/check/form.ts': ['../../ui/button.ts', '@plaatswijs/contract'],
  'packages/web/src/features/consent/form.ts': ['../../ui/button.ts'],
  'packages/web/src/ui/button.ts': [],
  'packages/cli/src/index.ts': [],
  'packages/cli/src/ask.ts': ['@plaatswijs/rules', 'node:fs'],
  'packages/testkit/src/index.ts': ['@plaatswijs/rules'],
  'bench/main.ts': ['@plaatswijs/rules', 'node:fs'],
  'protocols/demarel/code.ts': [],
  'node_modules/masto/index.js': [],
};

let place: string;

beforeEach(() => {
  place = mkdtempSync(path.join(tmpdir(), 'plaatswijs-walls-'));
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('the walls of the house', () => {
  test('each wall has a sentence that says why, and a forbidden import planted here', () => {
    expect(walls.forbidden.map((wall) => wall.name).sort()).toEqual(Object.keys(planted).sort());
    for (const wall of walls.forbidden) expect(wall.comment, wall.name).toMatch(/^[A-Z].{40,}\.$/);
  });

  test('leave the house alone as it is meant', async () => {
    expect(await wallsHit(house)).toEqual([]);
  });

  test.each(Object.entries(planted))('%s reports what it forbids', async (wall, plant) => {
    const imports = [...(house[plant.in] ?? []), plant.imports];
    expect(await wallsHit({ ...house, [plant.in]: imports })).toContain(wall);
  });
});

/** Builds the files in a temporary place and names every wall that their imports run into. */
async function wallsHit(files: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  build(files);
  const { output } = await cruise(['packages', 'bench', 'protocols'], {
    ...withoutTsConfig(),
    ruleSet: { forbidden: walls.forbidden },
    validate: true,
    baseDir: place,
  });
  return summaryOf(output).violations.map((violation) => violation.rule.name);
}

/** The real options, but for the file that is not there in the temporary place. */
function withoutTsConfig() {
  const { tsConfig: _, ...options } = walls.options;
  return options;
}

function summaryOf(output: ICruiseResult | string) {
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  return output.summary;
}

function build(files: Readonly<Record<string, readonly string[]>>): void {
  write('package.json', JSON.stringify({ workspaces: ['packages/*'], dependencies: { masto: '1.0.0' } }));
  write('node_modules/masto/package.json', JSON.stringify({ name: 'masto', main: './index.js' }));
  mkdirSync(path.join(place, 'node_modules/@plaatswijs'));
  for (const name of new Set(
    Object.keys(files).flatMap((file) => file.match(/^packages\/([^/]+)/)?.[1] ?? []),
  )) {
    write(`packages/${name}/package.json`, manifest(name));
    symlinkSync(
      path.join(place, 'packages', name),
      path.join(place, 'node_modules/@plaatswijs', name),
      'junction',
    );
  }
  for (const [file, imports] of Object.entries(files)) {
    write(file, imports.map((target) => `import '${target}';\n`).join(''));
  }
}

function manifest(name: string): string {
  return JSON.stringify({ name: `@plaatswijs/${name}`, exports: './src/index.ts' });
}

function write(file: string, text: string): void {
  const full = path.join(place, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
