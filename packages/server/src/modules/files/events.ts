import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const where = { schoolId: z.string() };
const inFile = { ...where, fileId: z.string() };

/**
 * What files leave in the audit, which people read who read no file: that somebody looked or did something, in ids. The id of a
 * file says not of whom it is. Shapes are only ever added to.
 */
export const fileEvents = defineAuditEvents('files', {
  'files.listed': z.object({ ...where, kind: z.string(), shown: z.number().int() }),
  'files.read': z.object(where),
  'files.record-read': z.object(inFile),
  'files.record-put-in': z.object({ ...inFile, kind: z.string(), fromCase: z.boolean() }),
  'files.record-erased': z.object({ ...inFile, kind: z.string(), ground: z.string() }),
  'files.statement-added': z.object({ ...inFile, saidBy: z.string() }),
  'files.document-added': z.object({ ...inFile, documentId: z.string() }),
  'files.document-viewed': z.object({ ...inFile, documentId: z.string() }),
  'files.document-saved': z.object({ ...inFile, documentId: z.string() }),
  'files.reader-added': z.object({ ...where, readerId: z.string(), personId: z.string(), until: z.string() }),
  'files.reader-ended': z.object({ ...where, readerId: z.string() }),
});
