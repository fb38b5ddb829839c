import type { AttachmentJudgement } from '@plaatswijs/contract';
import { ProblemError } from '../../api/problem.ts';

/** Which picture or file of which part. */
export interface AttachmentAt {
  readonly schoolId: string;
  readonly partId: string;
  readonly attachmentId: string;
}

/** The address of one, or of a way in which it is seen. */
export function attachmentHref(
  { schoolId, partId, attachmentId }: AttachmentAt,
  way: '' | '/preview' | '/file' | '/copy' = '',
): string {
  return `/api/v1/schools/${schoolId}/rights-parts/${partId}/attachments/${attachmentId}${way}`;
}

/**
 * Says what becomes of one. Making a copy takes a moment.
 *
 * @throws {ProblemError} with the reason at `/body`
 */
export async function judgeAttachment(at: AttachmentAt, judgement: AttachmentJudgement): Promise<void> {
  const response = await fetch(attachmentHref(at), {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(judgement),
  });
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  if (response.status === 409) throw refused('changed-meanwhile', 409, []);
  if (response.status === 404) throw refused('not-found', 404, []);
  throw refused('not-possible', 422, [whyIn(answer)]);
}

/** A picture made anew from what is kept, with its size in pixels. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Fetches the picture. Whoever shows it lets go of its address.
 *
 * @throws {ProblemError} with the reason at `/body`
 */
export async function fetchPicture(at: AttachmentAt): Promise<Picture> {
  const response = await fetch(attachmentHref(at, '/preview'), {
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (!response.ok) {
    const why = { 404: 'not-found', 409: 'altered', 415: 'not-a-picture' }[response.status];
    if (why === 'not-found') throw refused('not-found', 404, []);
    throw refused('not-possible', 422, [why ?? 'too-busy']);
  }
  const blob = await response.blob();
  const { width, height } = await createImageBitmap(blob);
  return { src: URL.createObjectURL(blob), width, height };
}

function whyIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('why' in answer)) return 'too-busy';
  return typeof answer.why === 'string' ? answer.why : 'too-busy';
}

function refused(
  code: 'changed-meanwhile' | 'not-found' | 'not-possible',
  status: number,
  why: readonly string[],
): ProblemError {
  return new ProblemError({
    type: `urn:plaatswijs:problem:${code}`,
    title: '',
    status,
    code,
    issues: why.map((one) => ({ at: '/body', code: one })),
  });
}
