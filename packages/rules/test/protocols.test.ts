import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProtocols, loadScenarios, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { assess, type Norm, runScenario, type Verdict, withUsual } from '@plaatswijs/rules';
import { describe, expect, test } from 'vitest';

const vocabulary = loadVocabulary(protocolsFolder);
const loaded = loadProtocols(protocolsFolder, vocabulary).map((protocol) => ({
  id: protocol.file.id,
  ...protocol,
}));
const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));

describe.each(loaded)('$id', ({ id, file, compiled }) => {
  const scenarios = file.scenarios.flatMap((path) => loadScenarios(path, vocabulary));
  const norms = [...compiled.normsById.values()].map(({ norm }) => norm);

  test.each(scenarios)('$name', (scenario) => {
    expect(runScenario(compiled, scenario)).toEqual([]);
  });

  test('every norm is shown in a situation that keeps it and one that breaks it, or that it applies to and does not', () => {
    const shown = new Map<string, Set<Verdict>>();
    for (const { verdicts } of scenarios) {
      for (const [norm, verdict] of verdicts) shown.set(norm, (shown.get(norm) ?? new Set()).add(verdict));
    }
    const lacking = norms
      .filter((norm) => !isShown(norm, shown.get(norm.id) ?? new Set()))
      .map((norm) => norm.id);
    expect(lacking).toEqual([]);
  });

  test('every citation of every scenario resolves to an article with a place', () => {
    const articles = new Map(compiled.protocol.articles.map((article) => [article.id, article]));
    for (const { situation } of scenarios) {
      const { answer, goodToKnow } = assess(compiled, withUsual(situation, vocabulary));
      for (const citation of [...answer.citations, ...goodToKnow]) {
        const row = citation.id.slice(id.length + 1);
        expect(articles.get(citation.article)?.norms.some((norm) => norm.cites === row)).toBe(true);
        expect(articles.get(citation.article)?.place.section).not.toBe('');
      }
    }
  });
});

/** A rule that can be broken is shown kept and broken; any other is shown in and out of play. */
function isShown(norm: Norm, verdicts: ReadonlySet<Verdict>): boolean {
  const breakable =
    norm.conduct !== null && (norm.modality === 'obligation' || norm.modality === 'prohibition');
  if (breakable) return verdicts.has('complied') && verdicts.has('violated');
  return verdicts.size >= 2;
}

const seeds: Readonly<Record<string, string>> = {
  asko: 'asko.txt',
  demarel: 'kc-de-marel.txt',
  stellingwerf: 'stellingwerf-college.txt',
  tjonger: 'de-tjongerschool.txt',
  twijs: 'stichting-twijs.txt',
};

// Where the source texts lie beside the project, every place must really be there, in the words of the source.
describe.runIf(existsSync(join(shared, 'seeds')))('the places of articles stand in the sources', () => {
  test.each(loaded)('$id', ({ id, compiled }) => {
    const source = plain(readFileSync(join(shared, 'seeds', seeds[id] ?? ''), 'utf8'));
    const lost = compiled.protocol.articles.filter(
      ({ place }) => !source.includes(plain(place.from)) || !source.includes(plain(place.to)),
    );
    expect(lost.map((article) => article.id)).toEqual([]);
  });

  test('the list of rows is the inventory’s', () => {
    const inventory = readFileSync(join(shared, 'norms.tsv'), 'utf8').trim().split('\n').slice(1);
    const rows = readFileSync(join(protocolsFolder, 'conformance', 'rows.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const ids = (lines: readonly string[]) => lines.map((line) => line.split('\t')[0]);
    expect(ids(rows)).toEqual(ids(inventory));
    expect(rows).toHaveLength(249);
  });
});

function plain(text: string): string {
  return text
    .replace(/[*_#>‘’“”"'`]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

// Situations thought up from the texts by somebody who had not seen the encoding, after the protocols were written.
describe('further situations', () => {
  const folder = join(protocolsFolder, 'conformance', 'further');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  for (const name of files) {
    const compiled = loaded.find(({ id }) => `${id}.yaml` === name)?.compiled;
    describe(name, () => {
      test.each(loadScenarios(join(folder, name), vocabulary))('$name', (scenario) => {
        expect(compiled === undefined ? 'no such protocol' : runScenario(compiled, scenario)).toEqual([]);
      });
    });
  }
});
