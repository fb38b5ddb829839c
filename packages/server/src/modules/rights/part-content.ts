import { coverBox, partMark } from '@plaatswijs/contract';
import { z } from 'zod';

/** A line as it was read: what it is called, and what stands there. */
export const openLine = z.object({
  /** Lines of one thing have the same number. */
  item: z.number().int(),
  label: z.string(),
  text: z.string(),
});
export type OpenLine = z.infer<typeof openLine>;

/** A place in a line that is covered, or proposed to be, and why. */
const whyMarked = z.enum(['person', 'contact', 'reporter', 'reviewer']);
export const lineMark = z.object({ ...partMark.shape, why: whyMarked });
export type LineMark = z.infer<typeof lineMark>;

/** A line as it is given: pieces of text, and null for what is covered, however long that was. */
export const coveredLine = z.object({
  item: z.number().int(),
  label: z.string(),
  pieces: z.array(z.string().nullable()),
});
export type CoveredLine = z.infer<typeof coveredLine>;

/** A picture or file of a part, as it is kept of a case or a file: what it is called, and which it was. */
export const namedAttachment = z.object({
  /** Of the photo, the evidence, the form or the document. */
  id: z.string(),
  item: z.number().int(),
  /** What it is called in the answer: its own name may say something of others. */
  label: z.string(),
  media: z.enum(['picture', 'file']),
  /** What it was read from: SHA-256 in hexadecimal digits. */
  stamp: z.string(),
});
export type NamedAttachment = z.infer<typeof namedAttachment>;

/** The same as it lies before who judges it. */
export const openAttachment = namedAttachment.extend({
  of: z.enum(['photo', 'evidence', 'scan', 'document']),
  within: z.string().nullable(),
  name: z.string(),
  isProtected: z.boolean(),
  /** Where others are, as far as somebody drew it. */
  boxes: z.array(coverBox),
  /** Others who are in it and have no box. */
  unboxed: z.number().int(),
});
export type OpenAttachment = z.infer<typeof openAttachment>;

/**
 * What a part holds, sealed. What is of a case or a file is kept as it is given and no other way: its words stay behind the
 * key of the case.
 */
export const partContent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    lines: z.array(openLine),
    marks: z.array(lineMark),
    attachments: z.array(openAttachment).default([]),
  }),
  z.object({
    kind: z.literal('covered'),
    lines: z.array(coveredLine),
    marks: z.array(lineMark),
    attachments: z.array(namedAttachment).default([]),
  }),
]);
export type PartContent = z.infer<typeof partContent>;

/** What is given of lines: everything but what is marked. */
export function cover(lines: readonly OpenLine[], marks: readonly LineMark[]): readonly CoveredLine[] {
  const byLine = Map.groupBy(marks, ({ line }) => line);
  return lines.map(({ item, label, text }, at) => ({
    item,
    label,
    pieces: piecesOf(text, byLine.get(at) ?? []),
  }));
}

function piecesOf(text: string, marks: readonly LineMark[]): (string | null)[] {
  const pieces: (string | null)[] = [];
  let from = 0;
  for (const { start, end } of joined(marks)) {
    if (start > from) pieces.push(text.slice(from, start));
    pieces.push(null);
    from = end;
  }
  if (from < text.length || pieces.length === 0) pieces.push(text.slice(from));
  return pieces;
}

/** In order; those that touch or lie over each other are one, or their number would tell something of what is below. */
function joined(marks: readonly LineMark[]): readonly { readonly start: number; readonly end: number }[] {
  const sorted = marks.toSorted((one, other) => one.start - other.start);
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/** Whether every mark lies within the line it is of. */
export function marksFit(
  lines: readonly OpenLine[],
  marks: readonly { readonly line: number; readonly start: number; readonly end: number }[],
): boolean {
  return marks.every(({ line, start, end }) => start < end && end <= (lines[line]?.text.length ?? -1));
}

/** The lines that are given of what was kept. */
export function linesGiven(content: PartContent): readonly CoveredLine[] {
  return content.kind === 'covered' ? content.lines : cover(content.lines, content.marks);
}
