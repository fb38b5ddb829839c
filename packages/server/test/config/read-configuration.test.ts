import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfiguration, variables } from '../../src/platform/config/index.ts';

describe('the environment', () => {
  it('is written down in the guide, every variable and no other', () => {
    const guide = readFileSync(new URL('../../../../docs/operating.md', import.meta.url), 'utf8');
    const rows = [...guide.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(Object.keys(variables).sort());
  });

  it('is right when it is empty', () => {
    expect(readConfiguration({ PORT: '', PLAATSWIJS_LOG: '' })).toMatchObject({
      ok: true,
      configuration: { PLAATSWIJS_HOST: '127.0.0.1', PLAATSWIJS_LOG: 'warn', PLAATSWIJS_TRUST_PROXY: 0 },
    });
  });

  it('names everything that is wrong, and not what it was', () => {
    const read = readConfiguration({
      DATABASE_URL: 'postgres://beheer:geheim@host/db',
      PORT: '99999',
      PLAATSWIJS_PUBLIC_URL: 'https://school.example/pad',
      PLAATSWIJS_LOG: 'luid',
    });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toMatch(/geheim|99999|luid/);
    expect(read.ok ? [] : read.problems.map(({ variable }) => variable).sort()).toEqual([
      'PLAATSWIJS_LOG',
      'PLAATSWIJS_PUBLIC_URL',
      'PORT',
    ]);
  });

  it('has a secret that several servers share when they share a database', () => {
    const url = 'postgres://beheer@host/db';
    expect(readConfiguration({ DATABASE_URL: url })).toMatchObject({
      problems: [{ variable: 'PLAATSWIJS_SECRET' }],
    });
    const secret = Buffer.alloc(32, 1).toString('base64');
    expect(readConfiguration({ DATABASE_URL: url, PLAATSWIJS_SECRET: secret }).ok).toBe(true);
  });
});
