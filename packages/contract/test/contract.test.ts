import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../scripts/generated.ts';
import { abilities, type Operation, operations, problems } from '../src/index.ts';

const all: readonly Operation[] = Object.values(operations);

describe('what is generated from the operations', () => {
  it('is what is committed; else run scripts/write-openapi.ts', async () => {
    for (const { path, text } of await generated()) {
      expect(readFileSync(path, 'utf8') === text, path).toBe(true);
    }
  });
});

describe('operations', () => {
  it('are called what their key says, each at an address of its own', () => {
    for (const [key, { id }] of Object.entries(operations)) expect(id).toBe(key);
    const addresses = all.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('name in their path exactly what their parameters hold', () => {
    for (const { path, params, id } of all) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const shape = 'shape' in params ? Object.keys(params.shape as object).sort() : [];
      expect(named, id).toEqual(shape);
    }
  });

  it('ask for an ability that is settled where they are: at a school when the path names one', () => {
    for (const { access, path, id } of all) {
      if (access.kind !== 'able' || path.includes('{schoolId}')) continue;
      expect(Object.keys(abilities), id).toContain(access.to);
    }
    for (const { access, path, id } of all) {
      if (access.kind !== 'able' || !path.includes('{schoolId}')) continue;
      expect(abilities[access.to], id).toBe('school');
    }
  });

  it('change nothing by being looked at, and answer with nothing when there is nothing', () => {
    for (const { method, body, status, answer, id } of all) {
      if (method === 'GET') expect(body, id).toBeNull();
      expect(answer === null, id).toBe(status === 204 || (status === 202 && answer === null));
    }
  });
});

describe('problems', () => {
  it('have a status that says no', () => {
    for (const [code, { status }] of Object.entries(problems)) {
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(status, code).toBeLessThan(600);
    }
  });
});
