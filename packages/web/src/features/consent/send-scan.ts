import { ProblemError } from '../../api/problem.ts';

/** The largest scan that is taken, in bytes. */
const mostBytes = 12 * 1024 * 1024;

/** What a scan can be, for the device that chooses one. */
export const scanTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'] as const;

/**
 * Brings the scan of a signed form. Its name stays on the device.
 *
 * @returns its id
 * @throws {ProblemError} with the reason at `/scan`
 */
export async function sendScan(schoolId: string, personId: string, file: File): Promise<string> {
  if (file.size > mostBytes) throw refused('too-large');
  const response = await fetch(`/api/v1/schools/${schoolId}/people/${personId}/consent/scans`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isObject(answer) && typeof answer['scanId'] === 'string') return answer['scanId'];
  if (isObject(answer) && typeof answer['why'] === 'string') throw refused(answer['why']);
  throw refused(response.status === 413 ? 'too-large' : response.status === 404 ? 'no-place' : 'too-busy');
}

function refused(code: string): ProblemError {
  return new ProblemError({
    type: 'urn:plaatswijs:problem:not-possible',
    title: '',
    status: 422,
    code: 'not-possible',
    issues: [{ at: '/scan', code }],
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
