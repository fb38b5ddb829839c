import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { houseStyle } from '@plaatswijs/web/house-style';
import type { RenderPage } from '@plaatswijs/web/public';
import { publicSamples } from './public-samples.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

/** Serves the samples of the public pages as they were built in `dist`, at `/samples/<name>` (`?taal=en&kleur=…`). */
export async function servePublic(dist: string, port = 0): Promise<ServedFolder> {
  const built = pathToFileURL(join(dist, 'public/render.js')).href;
  const { renderPage }: { renderPage: RenderPage } = await import(/* @vite-ignore */ built);
  return serveFolder(join(dist, 'app'), port, (url, nonce) => {
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
