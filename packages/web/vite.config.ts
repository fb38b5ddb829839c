import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery by itself, for `vite` and `vite build`; the app and the public pages are built by scripts/build.ts. */
export default defineConfig({
  root: new URL('gallery', import.meta.url).pathname,
  publicDir: new URL('public', import.meta.url).pathname,
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-GB', 'en-US'] }), enforce: 'pre' }],
  build: {
    outDir: process.env['PLAATSWIJS_WEB_DIST'] ?? new URL('dist/gallery', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
  },
});
