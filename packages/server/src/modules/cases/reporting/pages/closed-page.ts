import type { ReportClosedPage } from '@plaatswijs/web/public';
import { addressOf, frameAt, helpAt } from './page-frame.ts';
import type { PageAt } from './telling-pages.ts';

/** It does not go on from here; whom to call stands on it always. */
export function closedPage(
  why: ReportClosedPage['why'],
  {
    school,
    language,
    today,
  }: Pick<PageAt, 'language' | 'today'> & { readonly school: PageAt['school'] | null },
): ReportClosedPage {
  const again =
    school === null ? null : addressOf(school.slug, why === 'too-old' ? 'code' : 'start', language);
  return {
    ...frameAt(school, null),
    kind: 'report-closed',
    why,
    help: helpAt(school, today),
    againHref: again,
  };
}
