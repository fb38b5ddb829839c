import { filedEntryKind, filingArticle } from '@plaatswijs/contract';
import { z } from 'zod';

/** Something of the timeline of a case, as it stands in a record: when, what, and in which words. */
export const filedEntry = z.object({
  on: z.string(),
  kind: filedEntryKind,
  code: z.string().nullable(),
  text: z.string(),
});
export type FiledEntry = z.infer<typeof filedEntry>;

/** What a record says; sealed with its key. Facts apart from what somebody thinks of them. */
export const recordText = z.object({
  title: z.string(),
  facts: z.string(),
  opinions: z.string().default(''),
  entries: z.array(filedEntry).default([]),
  article: filingArticle.nullable().default(null),
});
export type RecordText = z.infer<typeof recordText>;

/** What was said beside it. */
export const statementText = z.object({ text: z.string() });

/** The name of a document. */
export const documentName = z.object({ name: z.string() });
