import { createHash } from 'node:crypto';
import type { CoverBox } from '@plaatswijs/contract';
import type { HeldAttachment, HeldBox } from '../../../platform/held-of-person.ts';
import type { OpenAttachment, OpenLine } from '../part-content.ts';

/** How much a box grows on each side, as part of its width and height: what was drawn around a face is a head. */
const margin = 0.25;

/** To what it belongs, and for whom it is. */
interface Belonging {
  readonly item: number;
  readonly label: string;
  readonly isProtected: boolean;
  /** Whose data it is and who asked for it: they are not covered for themselves. */
  readonly own: ReadonlySet<string>;
}

/** A picture or file as it lies before who judges it, with a cover proposed over everybody else who has a box. */
export function attachmentFrom(
  { of, id, within, media, name, stamp, people }: HeldAttachment,
  { item, label, isProtected, own }: Belonging,
): OpenAttachment {
  const others = people.filter(({ personId }) => personId === null || !own.has(personId));
  return {
    ...{ of, id, within, media, name, stamp, item, label, isProtected },
    boxes: others.flatMap(({ box }) => (box === null ? [] : grown(box))),
    unboxed: others.filter(({ box }) => box === null).length,
  };
}

/** With its number behind its label, where there are more of them. */
export function labelled(attachments: readonly OpenAttachment[]): readonly OpenAttachment[] {
  const counts = new Map<string, number>();
  return attachments.map((one) => {
    const number = (counts.get(one.label) ?? 0) + 1;
    counts.set(one.label, number);
    return { ...one, label: `${one.label} ${number}` };
  });
}

/** A stamp of what was gathered; of lines alone it is as it was before there were pictures beside them. */
export function stampOf(lines: readonly OpenLine[], attachments: readonly OpenAttachment[]): string {
  const content = attachments.length === 0 ? lines : { lines, attachments };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** Larger, and within the picture; none where nothing of it lies within. */
function grown({ x, y, width, height }: HeldBox): readonly CoverBox[] {
  const left = Math.max(0, x - width * margin);
  const top = Math.max(0, y - height * margin);
  const right = Math.min(1, x + width * (1 + margin));
  const bottom = Math.min(1, y + height * (1 + margin));
  return left < right && top < bottom ? [{ x: left, y: top, width: right - left, height: bottom - top }] : [];
}
