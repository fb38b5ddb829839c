import { isUtf8 } from 'node:buffer';

/** What a file is kept as. Told by its first bytes and never by its name; it only says how it may be shown later. */
export type KindOfFile = 'picture' | 'video' | 'document' | 'text' | 'other';

/**
 * What a file says it is by its first bytes. Nothing is opened or unpacked for it. What could carry a program (SVG, HTML, an
 * archive) is no picture, text or document here, but `other`; so is what calls itself one thing and begins as another.
 */
export function kindOfFile(content: Buffer): KindOfFile {
  const head = content.subarray(0, 16).toString('latin1');
  if (isPicture(head)) return 'picture';
  if (isVideo(head)) return 'video';
  if (head.startsWith('%PDF-') || head.startsWith('\xd0\xcf\x11\xe0') || isOfficeFile(content))
    return 'document';
  return isPlainText(content) ? 'text' : 'other';
}

function isPicture(head: string): boolean {
  return (
    head.startsWith('\xff\xd8\xff') ||
    head.startsWith('\x89PNG\r\n\x1a\n') ||
    head.startsWith('GIF87a') ||
    head.startsWith('GIF89a') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    (head.slice(4, 8) === 'ftyp' && /^(heic|heix|mif1|msf1|avif|avis)/.test(head.slice(8, 12)))
  );
}

function isVideo(head: string): boolean {
  return (
    head.slice(4, 8) === 'ftyp' ||
    head.startsWith('\x1a\x45\xdf\xa3') ||
    (head.startsWith('RIFF') && head.slice(8, 12) === 'AVI ')
  );
}

/** The first name in the archive is one that an office program writes first; the archive itself stays closed. */
function isOfficeFile(content: Buffer): boolean {
  if (content.subarray(0, 4).toString('latin1') !== 'PK\x03\x04' || content.length < 60) return false;
  const name = content.subarray(30, 30 + content.readUInt16LE(26)).toString('latin1');
  return name === '[Content_Types].xml' || name === 'mimetype' || name.startsWith('_rels/');
}

/** Text without marks of a page or a drawing at its beginning, and without bytes that no text has. */
function isPlainText(content: Buffer): boolean {
  if (!isUtf8(content) || content.includes(0)) return false;
  return !/^\uFEFF?\s*</.test(content.subarray(0, 1024).toString('utf8'));
}
