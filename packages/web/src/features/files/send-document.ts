import { ProblemError } from '../../api/problem.ts';

/** The largest document that is taken, in bytes. */
export const mostDocumentBytes = 20 * 1024 * 1024;

/** Which record of which file. */
export interface RecordAt {
  readonly schoolId: string;
  readonly fileId: string;
  readonly recordId: string;
}

/** Where the documents of a record are. To fetch one is put on record. */
export function documentsHref({ schoolId, fileId, recordId }: RecordAt): string {
  return `/api/v1/schools/${schoolId}/files/${fileId}/records/${recordId}/documents`;
}

/**
 * Brings a document as it is. Its name goes along in a header: an address stands in logs.
 *
 * @throws {ProblemError} with the reason at `/document`
 */
export async function sendDocument(file: File, at: RecordAt): Promise<void> {
  const response = await fetch(documentsHref(at), {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name.slice(0, 200)),
    },
    body: file,
  });
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  const isKnown = typeof answer === 'object' && answer !== null && 'why' in answer;
  const why = isKnown && typeof answer.why === 'string' ? answer.why : null;
  const gone = response.status === 404;
  throw new ProblemError({
    type: `urn:plaatswijs:problem:${gone ? 'not-found' : 'not-possible'}`,
    title: '',
    status: gone ? 404 : 422,
    code: gone ? 'not-found' : 'not-possible',
    issues: gone
      ? []
      : [{ at: '/document', code: why ?? (response.status === 413 ? 'too-large' : 'too-busy') }],
  });
}
