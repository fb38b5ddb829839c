import type { HeldItem, HeldRow } from '../../platform/held-of-person.ts';
import { codeWords, fieldWords } from './answer-words.ts';
import { attachmentFrom, labelled } from './attachments/propose-covers.ts';
import type { LineMark, OpenAttachment, OpenLine } from './part-content.ts';
import type { ProposeMarks } from './propose-marks.ts';

/** Lines with what is proposed to be covered in them. */
export interface RenderedLines {
  readonly lines: readonly OpenLine[];
  readonly marks: readonly LineMark[];
  /** Pictures and files that belong to them. */
  readonly attachments: readonly OpenAttachment[];
}

/** Of whom it is, and what names there are. */
export interface Rendering {
  /** Whose data it is and who asked for it: they know their own names. */
  readonly own: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  /** Looks in free text; null where there is none that people wrote. */
  readonly propose: ProposeMarks | null;
}

/** The people in things that are held, by id. */
export function peopleIn(items: readonly HeldItem[]): readonly string[] {
  return items.flat().flatMap(({ value }) => (value.kind === 'person' ? [value.id] : []));
}

/** Things that are held, as lines to be read. Everybody else by name is proposed to be covered. */
export function renderLines(items: readonly HeldItem[], rendering: Rendering): RenderedLines {
  const lines: OpenLine[] = [];
  const marks: LineMark[] = [];
  const attachments: OpenAttachment[] = [];
  for (const [item, rows] of items.entries())
    for (const row of rows) {
      const label = fieldWords[row.field] ?? row.field;
      if (row.value.kind === 'attachment') {
        const { attachment } = row.value;
        const isProtected = row.covered !== undefined;
        attachments.push(attachmentFrom(attachment, { item, label, isProtected, own: rendering.own }));
        continue;
      }
      const text = textOf({ value: row.value }, rendering);
      marks.push(...marksOf(row, text, rendering).map((mark) => ({ ...mark, line: lines.length })));
      lines.push({ item, label, text });
    }
  return { lines, marks, attachments: labelled(attachments) };
}

type ValueOfLine = Exclude<HeldRow['value'], { kind: 'attachment' }>;

function textOf({ value }: { readonly value: ValueOfLine }, { names }: Rendering): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'person':
      return names.get(value.id) ?? 'iemand die hier niet meer bekend is';
    case 'day':
      return dayInWords.format(new Date(`${value.day}T12:00:00Z`));
    case 'moment':
      return momentInWords.format(new Date(value.at));
    case 'code':
      return codeWords[value.list]?.[value.code] ?? value.code;
  }
}

const zone = { timeZone: 'Europe/Amsterdam' } as const;
const dayInWords = new Intl.DateTimeFormat('nl-NL', { ...zone, dateStyle: 'long' });
const momentInWords = new Intl.DateTimeFormat('nl-NL', { ...zone, dateStyle: 'long', timeStyle: 'short' });

function marksOf(
  { value, covered }: HeldRow,
  text: string,
  { own, propose }: Rendering,
): readonly Omit<LineMark, 'line'>[] {
  const whole = { start: 0, end: text.length };
  if (text === '') return [];
  if (covered !== undefined) return [{ ...whole, why: 'reporter' }];
  if (value.kind === 'person') return own.has(value.id) ? [] : [{ ...whole, why: 'person' }];
  return value.kind === 'text' && propose !== null ? propose(text) : [];
}
