import { houseStyle } from '@plaatswijs/web/house-style';
import { renderPage } from '@plaatswijs/web/public';
import { publicSamples } from './public-samples.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const web = new URL('../../packages/web/dist/app', import.meta.url).pathname;

/** Serves the samples of the public pages at `/samples/<name>` (`?taal=en&kleur=…`), with the built style and script. */
export function servePublic(port = 0): Promise<ServedFolder> {
  return serveFolder(web, port, (url, nonce) => {
    const page = publicSamples[url.pathname.replace('/samples/', '')];
    if (page === undefined) return null;
    const colour = url.searchParams.get('kleur');
    return renderPage(page, {
      locale: url.searchParams.get('taal') === 'en' ? 'en' : 'nl',
      houseStyle: colour === null ? null : houseStyle(colour),
      nonce,
    });
  });
}
