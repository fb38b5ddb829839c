import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where builds go: `dist`, or the folder PLAATSWIJS_WEB_DIST names, so that a test never meets half a build of another. */
export const dist = process.env['PLAATSWIJS_WEB_DIST'] ?? at('dist');

/** Browsers of the last few years: school laptops and old telephones get their updates late. */
const target = ['chrome107', 'edge107', 'firefox104', 'safari16'];

const shared: InlineConfig = {
  configFile: false,
  root: at('.'),
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

const locales = {
  ...optimizeLocales.vite({ locales: ['nl-NL', 'en-GB', 'en-US'] }),
  enforce: 'pre' as const,
};

const manifest = {
  id: '/',
  name: 'Plaatswijs',
  short_name: 'Plaatswijs',
  description: 'Mag dit op internet? Het antwoord van het protocol van je school.',
  lang: 'nl',
  dir: 'ltr' as const,
  start_url: '/',
  scope: '/',
  display: 'standalone' as const,
  background_color: '#fbf8f2',
  theme_color: '#fbf8f2',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' as const },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' as const },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
  share_target: {
    action: '/delen',
    method: 'POST' as const,
    enctype: 'multipart/form-data' as const,
    params: {
      title: 'title',
      text: 'text',
      url: 'url',
      files: [{ name: 'files', accept: ['image/*', 'video/*', '.heic', '.heif', '.pdf', '.docx'] }],
    },
  },
};

/** The application with its service worker: dist/app. */
export const appBuild: InlineConfig = {
  ...shared,
  publicDir: at('public'),
  plugins: [
    react(),
    locales,
    VitePWA({
      includeManifestIcons: false,
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
      },
    }),
  ],
  build: {
    outDir: `${dist}/app`,
    emptyOutDir: true,
    manifest: true,
    target,
    // Inlined files would need `data:` in the security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { app: at('index.html') },
      output: {
        // What hardly ever changes stays in the browser's cache over versions of ours.
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
              priority: 5,
            },
            // All else that every page needs, in one file: thirty small ones are thirty requests on a telephone.
            {
              name: 'shell',
              tags: ['$initial'],
              test: /^(?!.*([\\/]app[\\/]main\.tsx|index\.html))/,
              priority: 4,
            },
            // What a page brings along comes in a few files too: first what every form has, then what opens and chooses.
            { name: 'icons', test: /node_modules[\\/]lucide-react[\\/]/, priority: 3 },
            {
              name: 'fields',
              test: /src[\\/](ui[\\/](text-field|page-header|notice|description-list)\.tsx|app[\\/]public-page\.ts)/,
              priority: 3,
            },
            {
              name: 'controls',
              test: /src[\\/]ui[\\/](select|radio-group|checkbox|dialog|disclosure|tabs|text-area|marked|badge|verdict|segments|menu)\.tsx/,
              priority: 2,
            },
            {
              name: 'answers',
              test: /src[\\/]answers[\\/](answer-body|put-question|question-form)\.tsx/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
};

/** Where the build of the public pages' own files says what they are called. */
export const publicManifest = '.vite/public.json';

/** Style and script of the public pages, laid beside the app: fonts and the theme script are the same files. */
export const publicFilesBuild: InlineConfig = {
  ...shared,
  publicDir: at('public'),
  build: {
    outDir: `${dist}/app`,
    emptyOutDir: false,
    manifest: publicManifest,
    target,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { public: at('src/public/public.css'), enhance: at('src/public/enhance.ts') },
    },
  },
};

/** Names of the built files a public page points at. */
export interface PublicAssets {
  readonly style: string;
  readonly script: string;
  readonly font: string | null;
}

/** The public pages as one file for the server, React included: dist/public/render.js. */
export const publicBuild = (assets: PublicAssets): InlineConfig => ({
  ...shared,
  publicDir: false,
  plugins: [react()],
  define: { ...shared.define, __PUBLIC_ASSETS__: JSON.stringify(assets) },
  ssr: { noExternal: true },
  build: {
    outDir: `${dist}/public`,
    emptyOutDir: true,
    target: 'node22',
    minify: true,
    ssr: at('src/public/render.tsx'),
    rolldownOptions: { output: { entryFileNames: 'render.js' } },
  },
});
