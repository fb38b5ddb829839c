/** Names under which this device remembers a choice. */
export const languageKey = 'plaatswijs-language';
export const schoolKey = 'plaatswijs-school';

const aYear = 365 * 24 * 60 * 60;

/** What this device remembers; `null` where it remembers nothing or may not say. */
export function keptOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * Remembers a choice on this device, also in a cookie: the server draws the first page, and would otherwise draw it in
 * another language or for another school than the one that appears a moment later.
 */
export function keepOnDevice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without a place to keep it, the choice lasts until the page closes.
  }
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser we serve has the Cookie Store
  document.cookie = `${key}=${encodeURIComponent(value)}; path=/; max-age=${aYear}; samesite=lax`;
}
