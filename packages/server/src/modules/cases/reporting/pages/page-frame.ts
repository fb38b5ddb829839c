import type { ReportFrame, ReportHelp, ReportImages, ReportPage } from '@plaatswijs/web/public';
import { type ReportLanguage, reportLanguageCodes, reportLanguageFrom } from '@plaatswijs/web/report-words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { anchorOf, logoAddress, schoolAddress } from '../../../../platform/school-pages.ts';
import { type HelpNumbers, helpNumbersOn } from '../../help-numbers.ts';
import type { ReportSchool } from '../school-of-report.ts';
import type { ReportPagesPorts } from './page-ports.ts';

/** The addresses of the pages, below that of the school. What was told is in none of them. */
export const pageAddresses = {
  start: 'melden',
  who: 'melden/verder',
  tell: 'melden/vertellen',
  send: 'melden/klaar',
  code: 'melding',
  read: 'melding/lezen',
} as const;
export type PageAddress = keyof typeof pageAddresses;

/** The language of a page: the one in its address, else the first of the browser that we speak, else Dutch. */
export function pageLanguage(request: FastifyRequest): ReportLanguage {
  const { taal } = request.query as { readonly taal?: unknown };
  const asked = typeof taal === 'string' ? reportLanguageFrom(taal) : null;
  if (asked !== null) return asked;
  const wanted = (request.headers['accept-language'] ?? '').slice(0, 200).split(',');
  const [first] = wanted.flatMap((tag) => reportLanguageFrom(tag.split(';')[0]?.trim()) ?? []);
  return first ?? 'nl';
}

/** The address of a page in a language. */
export function addressOf(slug: string, page: PageAddress, language: ReportLanguage): string {
  return `${schoolAddress(encodeURIComponent(slug))}/${pageAddresses[page]}?taal=${language}`;
}

/** What stands around a page. `form`: its languages are buttons that send the form along. */
export function frameAt(
  school: Pick<ReportSchool, 'name' | 'slug' | 'logo'> | null,
  page: PageAddress | null,
  form: 'form' | 'links' = 'links',
): ReportFrame {
  if (school === null) return { school: null, languages: null, languageForm: null };
  const { name, slug, logo } = school;
  const languages =
    page === null
      ? null
      : (Object.fromEntries(
          reportLanguageCodes.map((language) => [language, addressOf(slug, page, language)]),
        ) as Record<ReportLanguage, string>);
  return {
    school: { name, href: schoolAddress(slug), logo: logo === null ? null : logoAddress(slug, logo) },
    languages,
    languageForm: form === 'form' ? 'report' : null,
  };
}

/** Whom to call at a school on a day; where no school is known, as the table of the law has it. */
export function helpAt(school: { readonly help: HelpNumbers } | null, day: string): ReportHelp {
  const { inspector, police, safeHome } = school?.help ?? helpNumbersOn(day);
  const { number, from, until } = inspector;
  return {
    inspector: { phone: number, from: from ?? '00:00', to: until ?? '24:00' },
    police: police.number,
    safeHome: safeHome.number,
  };
}

/** What is said where an image is in it that nobody may have. */
export function imagesPart(school: ReportSchool, day: string, notKnown: boolean): ReportImages {
  const { slug, protocol } = school;
  const { screenshot } = protocol;
  return {
    help: helpAt(school, day),
    notKnown,
    screenshot:
      screenshot === null
        ? null
        : { ...screenshot, href: `${schoolAddress(slug)}#${anchorOf(screenshot.article)}` },
  };
}

/** Sends a page that is kept nowhere, found by no search engine, and leaves nothing with the browser. */
export function sendReportPage(
  { render }: Pick<ReportPagesPorts, 'render'>,
  page: ReportPage,
  {
    request,
    reply,
    status = 200,
  }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly status?: number },
): FastifyReply {
  const style = page.school === null ? {} : { houseStyleHref: `${page.school.href}/huisstijl.css` };
  const html = render(page, { language: pageLanguage(request), houseStyle: null, ...style });
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('referrer-policy', 'same-origin')
    .header('vary', 'accept-language')
    .send(html);
}
