// Writes openapi.json and the types of the client from the operations: `node packages/contract/scripts/write-openapi.ts`.
import { writeFile } from 'node:fs/promises';
import { generated } from './generated.ts';

for (const { path, text } of await generated()) await writeFile(path, text);
