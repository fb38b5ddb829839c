import type { ProblemPage } from '../../platform/http/index.ts';
import type { PublicPagesPorts } from './ports.ts';
import { sendPage } from './send-page.ts';

/** What went wrong, as a page of no school, for whatever a browser asked for. */
export function problemPage(ports: Pick<PublicPagesPorts, 'render' | 'demonstration'>): ProblemPage {
  return (code, request, reply) =>
    sendPage(ports, { kind: 'problem', code, school: null }, 'never', request, reply);
}
