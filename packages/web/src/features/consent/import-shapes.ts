import type { ConsentImportMapping } from '@plaatswijs/contract';
import type { paths } from '@plaatswijs/contract/client';
import type { AnswerTo, BodyOf } from '../../api/shapes.ts';

/** Where a file of answers is looked at and added. */
export const importPath = {
  preview: '/api/v1/schools/{schoolId}/consent/import-preview',
  apply: '/api/v1/schools/{schoolId}/consent/imports',
} as const;

/** A file as it is sent, with what is said of it. */
export type AnswersFile = Omit<BodyOf<typeof importPath.preview, 'post'>, 'mapping'> & {
  mapping: ConsentImportMapping | null;
};
/** What a file would add. */
export type Preview = AnswerTo<typeof importPath.preview, 'post'>;
/** How many answers were added. */
export type Applied = paths[typeof importPath.apply]['post']['responses'][201]['content']['application/json'];

/** Bytes of a file, at most: as the contract has it. */
export const mostBytes = 2_000_000;

/** A file as text that can travel in JSON. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  // In pieces: a call with a million arguments is too much for a browser.
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(text);
}
