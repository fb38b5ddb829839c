// The service worker's list of files, put in by vite-plugin-pwa at build time.
interface ServiceWorkerGlobalScope {
  readonly __WB_MANIFEST: (string | { readonly url: string; readonly revision: string | null })[];
}
