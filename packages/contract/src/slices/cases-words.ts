import { z } from 'zod';
import { id } from '../primitives.ts';

/** Somebody by name. */
export const namedPerson = z.object({ id, name: z.string() });

/** What a case is about. Only ever added to; the words on screen come from the catalogue. */
export const caseCategory = z.enum([
  'cyberbullying',
  'insult',
  'threat',
  'stalking',
  'hacking',
  'sexting',
  'grooming',
  'doxing',
  'fake-account',
  'hate-radicalisation',
  'memes-stickers',
  'image-without-consent',
  'data-breach',
  'staff-conduct',
  'discrimination',
  'sexual-conduct',
  'extortion',
  'exclusion',
  'other',
]);
export type CaseCategory = z.infer<typeof caseCategory>;

/** Where it happened. */
export const casePlace = z.enum([
  'whatsapp',
  'snapchat',
  'instagram',
  'tiktok',
  'facebook',
  'youtube',
  'x',
  'discord',
  'game',
  'mail-or-sms',
  'school-system',
  'at-school',
  'other',
  'unknown',
]);
export type CasePlace = z.infer<typeof casePlace>;

/** Who it is about, by kind; it settles who reads it. */
export const caseAbout = z.enum([
  'pupil',
  'parent',
  'staff',
  'director',
  'leader',
  'counsellor',
  'board',
  'outsider',
  'unknown',
]);
export type CaseAbout = z.infer<typeof caseAbout>;

export const caseStatus = z.enum(['new', 'open', 'closed']);
export type CaseStatus = z.infer<typeof caseStatus>;

export const caseSeriousness = z.enum(['light', 'serious', 'grave']);
export const caseUrgency = z.enum(['now', 'this-week', 'no-hurry']);
export const caseBegun = z.enum(['school', 'home', 'unknown']);

export const caseOutcome = z.enum([
  'solved',
  'agreement',
  'measure',
  'passed-on',
  'unfounded',
  'unknown-who',
]);
export type CaseOutcome = z.infer<typeof caseOutcome>;

/** The age of who it happened to, roughly. */
export const caseAgeGroup = z.enum(['under-9', '9-11', '12-13', '14-15', '16-17', '18-or-older', 'unknown']);

/** How somebody reported. */
export const reportManner = z.enum(['named', 'confidential', 'anonymous', 'staff']);

/** What somebody is in one case, and nowhere else. */
export const partyRole = z.enum(['reporter', 'affected', 'accused', 'witness', 'guardian', 'other']);
export type PartyRole = z.infer<typeof partyRole>;

/** What somebody in a case is to the school. */
export const partyCapacity = z.enum(['pupil', 'parent', 'staff', 'outsider', 'unknown']);
export type PartyCapacity = z.infer<typeof partyCapacity>;

/** As what somebody reads a case. */
export const readerCapacity = z.enum(['counsellor', 'director', 'leader', 'board', 'handler', 'consulted']);
export type ReaderCapacity = z.infer<typeof readerCapacity>;

/** Why somebody is kept from reading a case. */
export const shutOutReason = z.enum(['accused', 'named', 'conflict']);

/** Whether you may let somebody in again who is shut out; when not, why. */
export const letIn = z.enum([
  'can',
  'still-in-it',
  'by-board',
  'by-director',
  'only-consulted',
  'was-shut-out',
]);
export type LetIn = z.infer<typeof letIn>;

/** What is done in a case. Which of it somebody may do hangs on how it stands and on as what they read it. */
export const caseAct = z.enum([
  'take-up',
  'close',
  'reopen',
  'triage',
  'change-parties',
  'change-readers',
  'hand-over',
  'write-note',
  'write-down',
  'plan-task',
  'finish-task',
  'settle-duty',
  'answer-reporter',
  'add-evidence',
  'write-letter',
  'send-letter',
  'ask-identity',
  'decide-identity',
  'link',
  'take-measure',
  'note-measure-step',
  'put-in-file',
]);
export type CaseAct = z.infer<typeof caseAct>;

/** What stands on the timeline. */
export const caseEntryKind = z.enum([
  'received',
  'taken-up',
  'triaged',
  'about-corrected',
  'party-added',
  'party-changed',
  'reader-added',
  'reader-ended',
  'shut-out',
  'let-in',
  'note',
  'conversation',
  'hearing',
  'parent-contact',
  'message-sent',
  'message-received',
  'evidence-added',
  'task-added',
  'task-given',
  'task-done',
  'duty-done',
  'duty-set-aside',
  'identity-asked',
  'identity-granted',
  'identity-refused',
  'linked',
  'handed-over',
  'closed',
  'reopened',
  'measure-considered',
  'measure-intended',
  'measure-step',
  'measure-decided',
  'measure-objection',
  'measure-objection-decided',
  'measure-ended',
  'measure-dropped',
  'letter-made',
  'letter-sent',
  'filed',
]);
export type CaseEntryKind = z.infer<typeof caseEntryKind>;

/** What came of hearing somebody. */
export const hearingResult = z.enum(['account', 'declined', 'could-not']);
export type HearingResult = z.infer<typeof hearingResult>;

/** How parents were spoken to. Which route a protocol names stands in the duties. */
export const contactRoute = z.enum([
  'in-person',
  'telephone',
  'written',
  'mail',
  'through-mentor',
  'through-director',
  'other',
]);

/** Why somebody concerned is not told how a case ended. */
export const notToldReason = z.enum([
  'not-concerned',
  'not-reachable',
  'told-by-guardian',
  'unsafe',
  'asked-not-to',
]);

/** Most of everything in a case; sizes in bytes. */
export const caseLimits = {
  /** One piece of evidence. */
  evidenceBytes: 20 * 1024 * 1024,
  /** The longer side of a picture that is shown, in pixels. */
  previewSide: 1600,
  /** Cases on one page of the list. */
  page: 25,
} as const;
