// Prints every conformance cell of the named protocols that does not come out: for authors, while they encode.
// Usage: node packages/rules/test/run-cases.ts PROTOCOL [all]   (`all` prints the cells that are right too)
import { globSync, readFileSync } from 'node:fs';
import { compileProtocol } from '../src/assess/compile.ts';
import { readProtocol } from '../src/format/read-protocol.ts';
import { readVocabulary } from '../src/format/read-vocabulary.ts';
import { protocolsFolder } from '@plaatswijs/protocol-files';
import { answerCase, caseFile } from './conformance/cases.ts';

const [id = '', mode] = process.argv.slice(2);
const facts = `${protocolsFolder}/facts.yaml`;
const vocabulary = readVocabulary(readFileSync(facts, 'utf8'), 'facts.yaml');
if (!vocabulary.ok) throw new Error(JSON.stringify(vocabulary.problems, null, 1));
let wrong = 0;
for (const path of globSync(`${protocolsFolder}/${id}/*/protocol.yaml`)) {
  const read = readProtocol(readFileSync(path, 'utf8'), path, vocabulary.vocabulary);
  if (!read.ok) {
    for (const problem of read.problems) console.log(`${path}:${problem.line}:${problem.column} ${problem.code} ${problem.message.en} ${problem.suggestion?.en ?? ''}`);
    process.exit(2);
  }
  const compiled = compileProtocol(read.protocol, vocabulary.vocabulary);
  for (const one of caseFile.cases) {
    const expected = one.expect[id] ?? { outcome: 'silent', cites: [] };
    const found = answerCase(compiled, one);
    const right = found.outcome === expected.outcome && expected.cites.every((row) => found.cites.includes(row));
    if (!right) wrong++;
    if (!right || mode === 'all') {
      console.log(`${right ? ' ' : '!'} ${one.act}${one.listed ? '' : ' (further)'}: expected ${expected.outcome} [${expected.cites.join(' ')}], found ${found.outcome} [${found.cites.join(' ')}]`);
    }
  }
}
console.log(`${caseFile.cases.length - wrong} right, ${wrong} wrong`);
