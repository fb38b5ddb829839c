import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';

/** What somebody told by name while signed in, in the list. */
export type MyReportLine = AnswerTo<'/api/v1/my-reports', 'get'>['items'][number];
/** One of them with everything that was said since. */
export type MyReport = AnswerTo<'/api/v1/my-reports/{reportId}', 'get'>;

const key = 'my-reports';

export const myReportsQuery = () =>
  queryOptions({
    queryKey: [key, 'list'],
    queryFn: async () => orThrow(await api.GET('/api/v1/my-reports')).items,
    gcTime: 0,
  });

/** That its reporter looked is kept: it is asked when somebody opens it, and forgotten as soon as the page is left. */
export const myReportQuery = (reportId: string) =>
  queryOptions({
    queryKey: [key, 'one', reportId],
    queryFn: async () =>
      orThrow(await api.GET('/api/v1/my-reports/{reportId}', { params: { path: { reportId } } })),
    refetchOnWindowFocus: false,
    gcTime: 0,
  });

/** The largest file that is taken, in bytes. */
export const mostFileBytes = 20 * 1024 * 1024;

/** Says something more. */
export async function sayMore(reportId: string, text: string): Promise<void> {
  const params = { path: { reportId } };
  orThrow(await api.POST('/api/v1/my-reports/{reportId}/messages', { params, body: { text } }));
}

/**
 * Sends one file along as it is. Its name goes in a header: an address stands in logs.
 *
 * @throws {ProblemError} with the reason at `/file`
 */
export async function sendMyFile(reportId: string, file: File): Promise<void> {
  const response = await fetch(`/api/v1/my-reports/${reportId}/files`, {
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
  const code = response.status === 404 ? 'not-found' : 'not-possible';
  const said = response.status === 413 ? 'too-large' : whyIn(answer);
  throw new ProblemError({
    type: `urn:plaatswijs:problem:${code}`,
    title: '',
    status: response.status,
    code,
    issues: [{ at: '/file', code: said ?? 'too-busy' }],
  });
}

function whyIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('why' in answer)) return null;
  return typeof answer.why === 'string' ? answer.why : null;
}
