import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
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

/**
 * React Aria asks the browser at its start which language it would speak, and to which side that is written: the first
 * question about languages a browser is asked costs it a long moment. We always say so ourselves (`I18nProvider`), and
 * what we speak is written from left to right.
 */
const ownLanguage: Plugin = {
  name: 'plaatswijs-own-language',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/react-aria/dist/private/i18n/useDefaultLocale.mjs')) {
      return `const own = { locale: 'nl-NL', direction: 'ltr' };
        export const getDefaultLocale = () => own;
        export const useDefaultLocale = () => own;`;
    }
    if (id.endsWith('/react-aria/dist/private/i18n/utils.mjs')) return 'export const isRTL = () => false;';
    return null;
  },
  transform(code, id) {
    if (!id.endsWith('/@internationalized/number/dist/private/NumberFormatter.mjs')) return null;
    // A trial of what every browser we serve can do, which asks the same of it.
    const trial =
      /new Intl\.NumberFormat\('de-DE',[^)]*\)\.resolvedOptions\(\)\.signDisplay === 'exceptZero'/;
    if (!trial.test(code)) this.error('the trial of numbers with a sign stands elsewhere now');
    return { code: code.replace(trial, 'true'), map: null };
  },
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
    ownLanguage,
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
  // One plain script: not every browser we serve knows modules in a worker.
  worker: { format: 'iife' },
  build: {
    outDir: `${dist}/app`,
    emptyOutDir: true,
    manifest: true,
    target,
    // A browser that doesn't know modulepreload fetches a moment later; what teaches it stood in the way of the first paint.
    modulePreload: { polyfill: false },
    // Inlined files would need `data:` in the security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What is fetched at once after the first paint is an entry too, so that all it needs goes into few files.
      input: { app: at('index.html'), start: at('src/app/start.tsx') },
      output: {
        // What hardly ever changes stays in the browser's cache over versions of ours.
        codeSplitting: {
          groups: [
            // What fetches the rest: with it the first script is all there is to run before the first paint.
            { name: 'fetch', test: /vite[\\/]preload-helper/, priority: 6 },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
              priority: 5,
            },
            // All else that every page needs, in one file: thirty small ones are thirty requests on a telephone.
            {
              name: 'shell',
              tags: ['$initial'],
              test: /^(?!.*([\\/]app[\\/](main|start)\.tsx|index\.html|\.css))/,
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

/** Files of the built application that a page needs, for `render-first.tsx`. */
export interface AppFiles {
  readonly always: readonly string[];
  readonly font: string | null;
  readonly pages: Readonly<
    Record<string, { readonly scripts: readonly string[]; readonly styles: readonly string[] }>
  >;
}

/** The first page of a visit, drawn by the server with the application's own components: dist/first/render.js. */
export const firstPageBuild = (files: AppFiles): InlineConfig => ({
  ...shared,
  publicDir: false,
  plugins: [react(), locales, ownLanguage],
  define: { ...shared.define, __APP_FILES__: JSON.stringify(files) },
  ssr: { noExternal: true },
  build: {
    outDir: `${dist}/first`,
    emptyOutDir: true,
    target: 'node22',
    minify: true,
    ssr: at('src/app/first/render-first.tsx'),
    rolldownOptions: { output: { entryFileNames: 'render.js', chunkFileNames: '[name]-[hash].js' } },
  },
});

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
