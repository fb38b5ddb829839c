import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeApi } from '../src/openapi.ts';
import type { Operation } from '../src/operation.ts';
import { operations } from '../src/operations.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/generated');

/** The version of the API's description; the path says `v1`, this counts what was added to it. */
const apiVersion = '1.0.0';

/** The files that follow from the operations, as they must be; a test compares them with what is committed. */
export async function generated(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const description = describeApi(operations as unknown as Record<string, Operation>, apiVersion);
  const json = `${JSON.stringify(description, null, 1)}\n`;
  const types = astToString(await openapiTS(json));
  const head = '// Made from the operations by scripts/write-openapi.ts. Do not edit.\n';
  return [
    { path: path.join(folder, 'openapi.json'), text: json },
    { path: path.join(folder, 'api-types.ts'), text: `${head}${types}` },
  ];
}
