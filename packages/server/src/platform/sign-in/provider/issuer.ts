import type { Site } from '../ports.ts';

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

export function isLoopback(hostname: string): boolean {
  return loopback.has(hostname);
}

/**
 * Whether an issuer may be spoken to: over https, without a password or query in its address. Without https only on this
 * machine, and only when this installation isn't public itself: that is for trying things out.
 */
export function isIssuer(text: string, { publicUrl }: Pick<Site, 'publicUrl'>): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  if (protocol === 'https:') return true;
  return protocol === 'http:' && isLoopback(hostname) && publicUrl?.protocol !== 'https:';
}
