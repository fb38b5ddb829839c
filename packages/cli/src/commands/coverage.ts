import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadProtocols } from '@plaatswijs/protocol-files';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { type CommonOptions, contextOf } from './context.ts';

/** `plaatswijs coverage`: every row of the inventory is encoded, or listed as not encodable with a reason. */
export function coverageCommand(options: CommonOptions): ExitStatus {
  const { folder, vocabulary, page, language } = contextOf(options);
  const rows = inventoryRows(folder);
  const encoded = new Set<string>();
  const excused = new Map<string, string>();
  for (const { compiled } of loadProtocols(folder, vocabulary)) {
    const { protocol } = compiled;
    for (const { norm } of compiled.normsById.values()) encoded.add(`${protocol.id}.${norm.cites}`);
    for (const { row, reason } of protocol.notEncoded) excused.set(`${protocol.id}.${row}`, reason[language]);
  }
  const missing = rows.filter((row) => !encoded.has(row) && !excused.has(row));
  const extra = [...encoded, ...excused.keys()].filter((row) => !rows.includes(row));
  for (const row of rows)
    if (excused.has(row)) page.entry(page.style('cyan', row), excused.get(row) ?? '', 2);
  for (const row of missing)
    page.line(page.style('red', `${row} ${{ nl: 'ontbreekt', en: 'is missing' }[language]}`), 2);
  for (const row of extra)
    page.line(
      page.style('yellow', `${row} ${{ nl: 'staat niet in de lijst', en: 'is not in the list' }[language]}`),
      2,
    );
  const counted = rows.filter((row) => encoded.has(row)).length;
  const accounted = rows.length - missing.length;
  page.line(
    {
      nl: `${accounted} van ${rows.length} regels verantwoord: ${counted} als norm, ${accounted - counted} met een reden.`,
      en: `${accounted} of ${rows.length} rows accounted for: ${counted} as a norm, ${accounted - counted} with a reason.`,
    }[language],
  );
  return missing.length === 0 && extra.length === 0 ? exitStatus.done : exitStatus.found;
}

function inventoryRows(folder: string): readonly string[] {
  const lines = readFileSync(join(folder, 'conformance', 'rows.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return lines.map((line) => line.split('\t')[0] ?? '');
}
