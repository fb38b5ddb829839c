import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { describe, expect, test } from 'vitest';
import { answerCase, type Case, caseFile } from './cases.ts';

const protocols = loadProtocols(protocolsFolder, loadVocabulary(protocolsFolder)).map(
  ({ compiled }) => compiled,
);
const silent: Case['expect'][string] = { outcome: 'silent', cites: [] };

test('there are five protocols, and 65 listed acts: 325 cells', () => {
  expect(protocols.map(({ protocol }) => protocol.id).sort()).toEqual([
    'asko',
    'demarel',
    'stellingwerf',
    'tjonger',
    'twijs',
  ]);
  expect(caseFile.cases.filter(({ listed }) => listed === true)).toHaveLength(65);
});

describe.each(protocols)('$protocol.id', (compiled) => {
  const { id } = compiled.protocol;
  test.each(caseFile.cases)('$act: $what', (one) => {
    const { outcome, cites, also = [] } = one.expect[id] ?? silent;
    const found = answerCase(compiled, one);
    expect(found.outcome).toBe(outcome);
    // Exactly: every article that bears on the situation, and none that does not. `also` were judged one by one.
    expect(found.cites).toEqual([...new Set([...cites, ...also])].sort());
  });
});

// Where the table the protocols were measured by lies beside the project, the cases must still say what it says.
const table = fileURLToPath(new URL('../../../../../shared/acts.tsv', import.meta.url));
test.runIf(existsSync(table))('the listed cases are those of the table, cell by cell', () => {
  const rows = readFileSync(table, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  expect(rows).toHaveLength(325);
  for (const [act, , , , school = '', outcome, ids = ''] of rows) {
    const expected =
      caseFile.cases.find((one) => one.act === act && one.listed === true)?.expect[school] ?? silent;
    const cites = ids === '-' ? [] : ids.split(',').map((row) => row.slice(school.length + 1));
    expect([act, school, expected.outcome, [...expected.cites].sort()]).toEqual([
      act,
      school,
      outcome,
      cites.sort(),
    ]);
  }
});
