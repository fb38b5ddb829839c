import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { consentLanguageFrom } from '@plaatswijs/web/consent-words';
import { houseStyle } from '@plaatswijs/web/house-style';
import type { RenderConsentPage, RenderPage } from '@plaatswijs/web/public';
import { consentSamples } from './consent-samples.ts';
import { publicSamples } from './public-samples.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

interface Built {
  readonly renderPage: RenderPage;
  readonly renderConsentPage: RenderConsentPage;
}

/** Serves the samples of the public pages as they were built in `dist`, at `/samples/<name>` (`?taal=en&kleur=…`). */
export async function servePublic(dist: string, port = 0): Promise<ServedFolder> {
  const built = pathToFileURL(join(dist, 'public/render.js')).href;
  const { renderPage, renderConsentPage }: Built = await import(/* @vite-ignore */ built);
  return serveFolder(join(dist, 'app'), port, (url, nonce) => {
    const name = url.pathname.replace('/samples/', '');
    const colour = url.searchParams.get('kleur');
    const looks = { houseStyle: colour === null ? null : houseStyle(colour), nonce };
    const language = url.searchParams.get('taal');
    const consent = consentSamples[name];
    if (consent !== undefined)
      return renderConsentPage(consent, { language: consentLanguageFrom(language) ?? 'nl', ...looks });
    const page = publicSamples[name];
    if (page === undefined) return null;
    return renderPage(page, { locale: language === 'en' ? 'en' : 'nl', ...looks });
  });
}
