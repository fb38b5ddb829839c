// Writes the row types of the database after a change in migrations:
//   node packages/server/scripts/write-table-types.ts
import { writeFileSync } from 'node:fs';
import { generatedFile, tableTypes } from './table-types.ts';

writeFileSync(generatedFile, await tableTypes());
process.stdout.write(`Wrote ${generatedFile}\n`);
