import type { FastifyReply } from 'fastify';

/** A file as somebody brought it is given out so that no browser opens or keeps it here, whatever it turns out to be. */
export function inert(reply: FastifyReply): FastifyReply {
  return reply
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cross-origin-resource-policy', 'same-origin');
}

/** Endings that no computer runs when somebody opens the file. */
const harmless = /\.(jpe?g|png|gif|webp|heic|avif|mp4|mov|webm|pdf|txt|csv|docx|odt)$/i;

/**
 * A name that says nothing of anybody, and goes on with the digest: what is on disk can be compared with what is on record.
 *
 * @param what kind of thing it is, in one word: `bewijs`
 * @param file its own name, and its SHA-256 in hexadecimal digits
 */
export function nameToSave(
  what: string,
  { name, digest }: { readonly name: string; readonly digest: string },
): string {
  const ending = harmless.exec(name)?.[0]?.toLowerCase() ?? '.bin';
  return `${what}-${digest.slice(0, 12)}${ending}`;
}

/** Text that stands in a header, percent-encoded; what was not encoded well is no text. */
export function textOfHeader(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
