import { z } from 'zod';
import { line, text } from '../primitives.ts';

/** The letters a school writes in a case. Only ever added to; the words on screen come from the catalogue. */
export const letterKind = z.enum([
  'hearing-invitation',
  'warning-pupil',
  'suspension-pupil',
  'expulsion-intention',
  'expulsion-decision',
  'objection-receipt',
  'objection-decision',
  'removal-request',
  'warning-parent',
  'access-ban',
  'intention-staff',
  'reprimand',
  'decision-staff',
  'order-suspension',
  'inspectorate-notice',
  'closing-letter',
]);
export type LetterKind = z.infer<typeof letterKind>;

/** What a template leaves open, to be filled in per letter. */
export const letterField = z.enum([
  'addressee',
  'about',
  'school',
  'authority',
  'case-number',
  'article',
  'facts',
  'reason',
  'measure',
  'from',
  'until',
  'days',
  'other-school',
  'talk-on',
  'talk-place',
  'view-term',
  'view-until',
  'objection-term',
  'objection-until',
  'objection-to',
  'objection-decision-until',
  'objection-outcome',
  'appeal-term',
  'appeal-until',
  'removal-of',
  'removal-before',
]);
export type LetterField = z.infer<typeof letterField>;

/** Where a letter is in its life. A draft that was dropped is gone. */
export const letterStatus = z.enum(['draft', 'final', 'sent']);
export type LetterStatus = z.infer<typeof letterStatus>;

/** How a letter went out. */
export const letterWay = z.enum(['post', 'registered-post', 'handed-over', 'mail', 'school-system']);
export type LetterWay = z.infer<typeof letterWay>;

/** The two files of a letter: to be read and printed, and to be worked on. */
export const letterFormat = z.enum(['pdf', 'docx']);
export type LetterFormat = z.infer<typeof letterFormat>;

/** Most of everything in letters. */
export const letterLimits = {
  /** Characters of the text of a template or letter. */
  text: 20_000,
  subject: 200,
  /** Lines of an address, and characters in one. */
  addressLines: 6,
  addressLine: 120,
} as const;

/** What a letter is about, on one line. */
export const letterSubject = line(letterLimits.subject);
/** The text of a letter or template. */
export const letterBody = text(letterLimits.text).min(1).meta({
  description:
    'Paragraphs apart by an empty line; a line that begins with `## ` is a heading, one with `- ` an item of a list; `{{name}}` is a field',
});
export const addressLines = z.array(line(letterLimits.addressLine)).max(letterLimits.addressLines);
