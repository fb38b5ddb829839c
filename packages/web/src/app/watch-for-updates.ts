import { registerSW } from 'virtual:pwa-register';

/** Installs the service worker. A new version takes over at the next start: never under somebody's hands. */
export function watchForUpdates(): void {
  if (import.meta.env.PROD) registerSW({ immediate: false });
}
