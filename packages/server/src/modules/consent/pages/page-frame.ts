import type { ConsentLanguage } from '@plaatswijs/contract';
import { consentLanguageCodes, consentLanguageFrom } from '@plaatswijs/web/consent-words';
import type { ConsentFrame, ConsentPage } from '@plaatswijs/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { logoAddress, schoolAddress } from '../../../platform/school-pages.ts';
import type { ConsentSchool } from '../school-of-consent.ts';
import type { ConsentPagesPorts } from './page-ports.ts';

/** The language of a page: the one in its address, else the first of the browser that we speak, else Dutch. */
export function pageLanguage(request: FastifyRequest): ConsentLanguage {
  const { taal } = request.query as { readonly taal?: unknown };
  const asked = typeof taal === 'string' ? consentLanguageFrom(taal) : null;
  if (asked !== null) return asked;
  const wanted = (request.headers['accept-language'] ?? '').slice(0, 200).split(',');
  const [first] = wanted.flatMap((tag) => consentLanguageFrom(tag.split(';')[0]?.trim()) ?? []);
  return first ?? 'nl';
}

/** An address of these pages in a language. */
export function inLanguage(address: string, language: ConsentLanguage): string {
  return `${address}?taal=${language}`;
}

/** What stands around a page: the school, and the page in each language. */
export function frameAt(address: string, school: ConsentSchool | null): ConsentFrame {
  const languages = consentLanguageCodes.map((language) => [language, inLanguage(address, language)]);
  return {
    school:
      school === null
        ? null
        : {
            name: school.name,
            href: schoolAddress(school.slug),
            logo: school.logo === null ? null : logoAddress(school.slug, school.logo),
          },
    languages: Object.fromEntries(languages) as Record<ConsentLanguage, string>,
  };
}

/** Sends a page that is kept nowhere and found by no search engine: it is of one person. */
export function sendConsentPage(
  { render }: Pick<ConsentPagesPorts, 'render'>,
  page: ConsentPage,
  {
    request,
    reply,
    status = 200,
  }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly status?: number },
): FastifyReply {
  const language = pageLanguage(request);
  const style = page.school === null ? {} : { houseStyleHref: `${page.school.href}/huisstijl.css` };
  const html = render(page, { language, houseStyle: null, ...style });
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('referrer-policy', 'same-origin')
    .header('vary', 'accept-language')
    .send(html);
}
