import { ProblemError } from '../../api/problem.ts';
import type { CaseMoved } from './case-queries.ts';
import type { ChangeAt } from './use-case-change.ts';

/** The largest piece of evidence that is taken, in bytes. */
export const mostEvidenceBytes = 20 * 1024 * 1024;

/**
 * Brings a piece of evidence as it is. Its name and what is said of it go along in headers: an address stands in logs.
 *
 * @throws {ProblemError} with the reason at `/evidence`
 */
export async function sendEvidence(
  file: File,
  note: string,
  { path, version }: ChangeAt,
): Promise<CaseMoved> {
  const address = `/api/v1/schools/${path.schoolId}/cases/${path.caseId}/evidence`;
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name.slice(0, 200)),
      'x-file-note': encodeURIComponent(note),
      'x-case-version': String(version),
    },
    body: file,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isMoved(answer)) return answer;
  if (response.status === 409) throw refused('changed-meanwhile', 409, []);
  if (response.status === 404) throw refused('not-found', 404, []);
  const why = isObject(answer) && typeof answer['why'] === 'string' ? answer['why'] : null;
  throw refused('not-possible', 422, [why ?? (response.status === 413 ? 'too-large' : 'too-busy')]);
}

function refused(
  code: 'changed-meanwhile' | 'not-found' | 'not-possible',
  status: number,
  why: readonly string[],
) {
  return new ProblemError({
    type: `urn:plaatswijs:problem:${code}`,
    title: '',
    status,
    code,
    issues: why.map((one) => ({ at: '/evidence', code: one })),
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMoved(value: unknown): value is CaseMoved {
  return isObject(value) && typeof value['version'] === 'number' && typeof value['reads'] === 'boolean';
}
