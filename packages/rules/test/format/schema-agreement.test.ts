import { globSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../src/format/problem.ts';
import { readProtocol } from '../../src/format/read-protocol.ts';
import { readScenarios } from '../../src/format/read-scenarios.ts';
import { readVocabulary } from '../../src/format/read-vocabulary.ts';
import { type FaultySnippet, faultyFacts, faultyProtocols, faultyScenarios } from './faulty-snippets.ts';
import { protocolFile, sampleFacts, sampleProtocol, sampleScenarios, vocabulary } from './sample-protocol.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const schemaOf = (name: string) => ajv.compile(JSON.parse(protocolFile(`schema/${name}.v1.schema.json`)));

type Read = (text: string) => { ok: boolean; problems?: readonly Problem[] };
const formats = [
  {
    name: 'protocol',
    sample: sampleProtocol,
    faults: faultyProtocols,
    read: ((text) => readProtocol(text, 'f.yaml', vocabulary)) satisfies Read as Read,
    schema: schemaOf('protocol'),
  },
  {
    name: 'facts',
    sample: sampleFacts,
    faults: faultyFacts,
    read: ((text) => readVocabulary(text, 'f.yaml')) satisfies Read as Read,
    schema: schemaOf('facts'),
  },
  {
    name: 'scenarios',
    sample: sampleScenarios,
    faults: faultyScenarios,
    read: ((text) => readScenarios(text, 'f.yaml', vocabulary)) satisfies Read as Read,
    schema: schemaOf('scenarios'),
  },
];

function faulty(
  sample: string,
  { find, put }: FaultySnippet,
): { text: string; line: number; column: number } {
  const at = sample.indexOf(find);
  if (at < 0) throw new Error(`not in the sample: ${find}`);
  const marked = sample.slice(0, at) + put + sample.slice(at + find.length);
  const before = marked.split('¦')[0] ?? '';
  const lines = before.split('\n');
  const text = marked.replace('¦', '');
  return { text, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

for (const { name, sample, faults, read, schema } of formats) {
  test(`${name}: the sample is right for reader and schema`, () => {
    expect(read(sample)).toMatchObject({ ok: true });
    schema(parse(sample));
    expect(schema.errors).toBeNull();
  });

  for (const fault of faults) {
    test(`${name}: ${fault.put.trim().split('\n')[0] || 'left out'} is ${fault.code}`, () => {
      const made = faulty(sample, fault);
      const result = read(made.text);
      expect(result.ok).toBe(false);
      const found = (result.problems ?? []).map(({ code, line, column }) => ({ code, line, column }));
      const wanted = { code: fault.code, line: made.line, column: made.column };
      // What is not YAML leaves a hole, and a hole is a fault of its own; any other fault comes alone.
      if (!fault.put.includes('¦')) expect(found.map(({ code }) => code)).toEqual([fault.code]);
      else if (fault.code.startsWith('yaml-')) expect(found).toContainEqual(wanted);
      // A wrong id also leaves whatever referred to the right one in the air.
      else if (/^duplicate-id$|^norm-not-in/.test(fault.code)) expect(found[0]).toEqual(wanted);
      else expect(found).toEqual([wanted]);
      if (fault.schema) expect(schema(parse(made.text))).toBe(false);
    });
  }
}

test('the table holds at least forty faults, and the schema refuses the structural ones', () => {
  const all = formats.flatMap(({ faults }) => faults);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(all.filter(({ schema }) => schema).length).toBeGreaterThanOrEqual(30);
});

test('the facts of all protocols are right for the schema', () => {
  const facts = formats[1];
  facts?.schema(parse(protocolFile('facts.yaml')));
  expect(facts?.schema.errors).toBeNull();
});

test('what the reader accepts of the protocols and scenarios in this repository, the schema accepts', () => {
  const folder = new URL('../../../../protocols/', import.meta.url).pathname;
  for (const { name, read, schema } of formats) {
    const files = globSync(name === 'protocol' ? '*/*/protocol.yaml' : `*/*/${name}/*.yaml`, { cwd: folder });
    for (const file of files) {
      const text = protocolFile(file);
      if (!read(text).ok) continue;
      schema(parse(text));
      expect(schema.errors, file).toBeNull();
    }
  }
});

test('every property of the schemas is described', () => {
  const bare: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      const named = key === 'properties' && !/\/(if|then|else)$/.test(path);
      if (named) {
        for (const [property, schema] of Object.entries(value as Record<string, { description?: string }>)) {
          if (schema.description === undefined) bare.push(`${path}/${property}`);
        }
      }
      walk(value, `${path}/${key}`);
    }
  };
  for (const name of ['protocol', 'facts', 'scenarios'])
    walk(JSON.parse(protocolFile(`schema/${name}.v1.schema.json`)), name);
  expect(bare).toEqual([]);
});
