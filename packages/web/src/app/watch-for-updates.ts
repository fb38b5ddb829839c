import { registerSW } from 'virtual:pwa-register';

/** Milliseconds after the start: what somebody waits for on a slow line goes before what is kept for later. */
const patience = 5000;

/** Installs the service worker. A new version takes over at the next start: never under somebody's hands. */
export function watchForUpdates(): void {
  if (import.meta.env.PROD) setTimeout(() => registerSW({ immediate: true }), patience);
}
