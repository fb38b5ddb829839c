import { z } from 'zod';
import { date, id, line, moment, text } from '../primitives.ts';
import { rightsStep } from './rights-step-schemas.ts';
import { rightsOutcome } from './rights-words.ts';

/** What people ask: to see it, important information only, to have it put right, stopped or erased. */
export const askedKind = z.enum(['access', 'information', 'correction', 'objection', 'erasure']);
export type AskedKind = z.infer<typeof askedKind>;

export const rightsState = z.enum(['received', 'reviewing', 'answered', 'refused', 'withdrawn']);
export type RightsState = z.infer<typeof rightsState>;

/** Where something is held. */
export const heldSource = z.enum([
  'people',
  'sign-in',
  'consent',
  'photos',
  'publications',
  'questions',
  'declarations',
  'who-looked',
  'file',
  'case',
]);
export type HeldSource = z.infer<typeof heldSource>;

/** Why something is not given. AVG 15(4), UAVG 41, and what nobody may be given. */
export const withholdGround = z.enum([
  'rights-of-others',
  'reporter-protected',
  'investigation',
  'safety-of-child',
  'working-notes',
  'only-about-others',
]);
export type WithholdGround = z.infer<typeof withholdGround>;

/** Who asks: the person, a guardian of a child, or somebody with an authorisation. */
export const rightsAsker = z.discriminatedUnion('capacity', [
  z.strictObject({ capacity: z.literal('self') }),
  z.strictObject({ capacity: z.literal('guardian'), personId: id }),
  z.strictObject({ capacity: z.literal('authorised'), name: line(200) }),
]);
export type RightsAsker = z.infer<typeof rightsAsker>;

export const rightsVersion = z.number().int().positive().meta({ description: 'Version that was seen' });

const person = z.object({ id, name: z.string() });

export const rightsRequestSummary = z.object({
  id,
  kind: askedKind,
  state: rightsState,
  about: person,
  asker: z.object({ capacity: z.enum(['self', 'guardian', 'authorised']), name: z.string() }),
  receivedOn: date,
  dueOn: date,
  extendedOn: date.nullable(),
});
export type RightsRequestSummary = z.infer<typeof rightsRequestSummary>;

/** Why something stays although it was asked to be erased. */
export const stayGround = z.enum(['retention-term', 'legal-duty', 'public-task', 'legal-claims', 'proof']);

export const rightsDecisionGiven = z.strictObject({
  id: id.optional().meta({ description: 'Of one that is there already; left out for a new one' }),
  about: line(500),
  outcome: rightsOutcome,
  ground: stayGround.nullable().meta({ description: 'Of `stays` only' }),
  reason: text(5000).min(1),
});
export type RightsDecisionGiven = z.infer<typeof rightsDecisionGiven>;

const rightsDecision = z.object({
  ...rightsDecisionGiven.shape,
  id,
  steps: z.array(rightsStep),
  open: z.boolean().meta({ description: 'It is still to be carried out, or said to be done by hand' }),
});

/** A file that goes along in an answer, beside the PDF; fetched under its id. */
export const answerFile = z.object({
  id,
  label: z.string(),
  bytes: z.number().int(),
});
export type AnswerFile = z.infer<typeof answerFile>;

export const rightsRequest = rightsRequestSummary.extend({
  version: rightsVersion,
  identity: z.enum(['signed-in', 'known', 'document', 'authorisation-seen']),
  words: z.string(),
  registeredBy: person,
  registeredAt: moment,
  extendable: z.boolean(),
  extendedWhy: z.string().nullable(),
  gatheredAt: moment.nullable(),
  parts: z.array(
    z.object({
      id,
      source: heldSource,
      place: z.number().int(),
      byReader: z.boolean(),
      state: z.enum(['waiting', 'reviewed', 'withheld']),
      ground: withholdGround.nullable(),
      mentioned: z.boolean(),
    }),
  ),
  changedSince: z.array(heldSource).meta({ description: 'Where something changed since it was gathered' }),
  decisions: z.array(rightsDecision),
  closedAt: moment.nullable(),
  letter: z.string().nullable().meta({ description: 'What was answered, or why it was refused' }),
  fetchUntil: date.nullable().meta({ description: 'Last day on which the answer can be fetched' }),
  files: z.array(answerFile).meta({ description: 'Files to be fetched beside the answer, while it can be' }),
});
export type RightsRequestShown = z.infer<typeof rightsRequest>;

/** A line of a part: what it is called and what stands there, with what is or would be covered in it. */
const heldPartLine = z.object({ item: z.number().int(), label: z.string(), text: z.string() });

export const partMark = z.strictObject({
  line: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type PartMark = z.infer<typeof partMark>;

/** A rectangle on a picture, each side as a part (0 to 1) of its own width or height. */
export const coverBox = z.strictObject({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().positive().max(1),
  height: z.number().positive().max(1),
});
export type CoverBox = z.infer<typeof coverBox>;

/** A picture or file that belongs to a part, and what was judged of it. */
export const partAttachment = z.object({
  id,
  item: z.number().int().meta({ description: 'The thing it belongs to, as in the lines' }),
  label: z.string(),
  name: z.string().meta({ description: 'Its own name, for who judges it; never in the answer' }),
  media: z.enum(['picture', 'file']).meta({ description: 'A picture is covered; a file goes whole, or not' }),
  stamp: z.string().meta({ description: 'What it was read from; give it back with the judgement' }),
  isProtected: z.boolean().meta({ description: 'Came with what was told confidentially or anonymously' }),
  unboxed: z.number().int().meta({ description: 'Others who are in it and have no box' }),
  boxes: z.array(coverBox).meta({ description: 'What is covered, or proposed to be' }),
  state: z.enum(['waiting', 'given', 'withheld']),
  ground: withholdGround.nullable(),
});
export type PartAttachmentShown = z.infer<typeof partAttachment>;

/** What is judged of a picture or file: it goes along, covered like this, or not, on a ground. */
export const attachmentJudgement = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('give'),
    stamp: z.string().max(100),
    covers: z.array(coverBox).max(500).meta({ description: 'Of a picture; none of a file' }),
  }),
  z.strictObject({ as: z.literal('withhold'), stamp: z.string().max(100), ground: withholdGround }),
]);
export type AttachmentJudgement = z.infer<typeof attachmentJudgement>;

export const heldPart = z.object({
  id,
  requestId: id.nullable().meta({ description: 'Null for who reads a case and does not handle the request' }),
  source: heldSource,
  about: person,
  state: z.enum(['waiting', 'reviewed', 'withheld']),
  stamp: z.string().meta({ description: 'What it was read from; give it back with the review' }),
  lines: z.array(heldPartLine),
  marks: z.array(z.object({ ...partMark.shape, why: z.enum(['person', 'contact', 'reporter', 'reviewer']) })),
  hasReporter: z
    .boolean()
    .meta({ description: 'Words of who reported confidentially or anonymously are in it' }),
  attachments: z.array(partAttachment),
  files: z
    .array(answerFile)
    .meta({ description: 'Files to be fetched beside the part, once it was answered' }),
});
export type HeldPartShown = z.infer<typeof heldPart>;

export const partReview = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('give'), stamp: z.string().max(100), marks: z.array(partMark).max(5000) }),
  z.strictObject({
    as: z.literal('withhold'),
    stamp: z.string().max(100),
    ground: withholdGround,
    mentioned: z.boolean().meta({
      description:
        'False: the answer does not say that there is something. Only with `investigation` or `safety-of-child`',
    }),
  }),
]);
export type PartReview = z.infer<typeof partReview>;
