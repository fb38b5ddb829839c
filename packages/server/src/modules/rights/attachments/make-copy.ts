import { createHash } from 'node:crypto';
import type { CoverBox } from '@plaatswijs/contract';
import type { PhotoProblem, PhotoWorkers } from '@plaatswijs/photo';
import { nameToSave } from '../../../platform/http/index.ts';
import type { OpenAttachment } from '../part-content.ts';
import type { CopyFacts } from './attachment-rows.ts';

/** The longer side of a picture in an answer, in pixels. */
const longestSide = 1600;

/** What goes along. */
export type CopyMade =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly facts: CopyFacts }
  | { readonly ok: false; readonly why: 'too-busy' | 'not-a-picture' | 'outside-the-picture' };

/**
 * A copy to go along. Of a picture always a new one, made of pixels in a process of its own: covered with one plain colour
 * before anything else is done with it, with nothing of the file it came from. A file that is no picture stays as it is.
 */
export async function makeCopy(
  workers: PhotoWorkers,
  attachment: OpenAttachment,
  original: Buffer,
  covers: readonly CoverBox[],
): Promise<CopyMade> {
  if (attachment.media === 'file') {
    const facts = factsOf(attachment, original, { width: null, height: null }, []);
    return { ok: true, bytes: original, facts };
  }
  const described = await workers.inspect(original);
  if (!described.ok) return { ok: false, why: whyNot(described.problem) };
  const { width, height } = described.value;
  const regions = covers.map((box) => ({
    x: box.x * width,
    y: box.y * height,
    width: box.width * width,
    height: box.height * height,
    // Exactly what was seen as covered on screen.
    ...({ shape: 'box', style: 'fill', margin: 0 } as const),
  }));
  const made = await workers.makeRendition(original, { regions, longestSide, format: 'jpeg' });
  if (!made.ok) return { ok: false, why: whyNot(made.problem) };
  // Every place that must not be seen was covered, or there is no copy.
  if (made.value.covered !== covers.length) return { ok: false, why: 'outside-the-picture' };
  return {
    ok: true,
    bytes: made.value.bytes,
    facts: factsOf(attachment, made.value.bytes, made.value, covers),
  };
}

function whyNot({ code }: PhotoProblem): 'too-busy' | 'not-a-picture' {
  return code === 'too-busy' || code === 'cancelled' ? 'too-busy' : 'not-a-picture';
}

function factsOf(
  { label, media, name, of }: OpenAttachment,
  bytes: Uint8Array,
  { width, height }: { readonly width: number | null; readonly height: number | null },
  covers: readonly CoverBox[],
): CopyFacts {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const fileName = nameToSave(saved[of], { name: media === 'picture' ? 'x.jpg' : name, digest });
  return { label, media, digest, bytes: bytes.length, fileName, width, height, covers: [...covers] };
}

/** What a saved file is called: nothing of whom or what it is. */
const saved = { photo: 'foto', evidence: 'bewijs', scan: 'formulier', document: 'document' } as const;
