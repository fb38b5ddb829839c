import { z } from 'zod';
import { date, id, line, moment, text } from '../primitives.ts';
import { ownCategoryName } from './case-categories.ts';
import {
  blockedAction,
  caseDuty,
  caseFactsTold,
  caseQuestion,
  dutyCode,
  dutyKey,
  dutyRemark,
} from './case-duties.ts';
import { caseReport } from './cases-reports.ts';
import {
  caseAbout,
  caseAct,
  caseAgeGroup,
  caseBegun,
  caseCategory,
  caseEntryKind,
  caseOutcome,
  casePlace,
  caseSeriousness,
  caseStatus,
  caseUrgency,
  letIn,
  namedPerson,
  notToldReason,
  partyCapacity,
  partyRole,
  readerCapacity,
  shutOutReason,
} from './cases-words.ts';

/** Which version of a case somebody looked at when they changed it. */
export const seenVersion = z.int().min(0).meta({
  description:
    'The version of the case that was seen; another one is refused as `changed-meanwhile`, and `caseChanges` tells what came between',
});

/** A case that was changed. */
export const caseMoved = z.object({
  version: z.int(),
  reads: z.boolean().meta({ description: 'You read it still; when not, it is not there for you any more' }),
  made: id.nullable().meta({ description: 'Id of what was added, when something was' }),
});

/** The next thing that is due. */
const nextDue = z.object({ key: dutyKey, code: dutyCode, due: caseDuty.shape.due });

/** A case as the list shows it. */
export const caseSummary = z.object({
  id,
  number: z.string().meta({ description: 'As people call it: `2026-12`' }),
  title: z.string(),
  status: caseStatus,
  category: caseCategory.nullable(),
  ownCategory: z
    .object({ id, name: ownCategoryName })
    .nullable()
    .meta({ description: 'What the school itself calls it; it stands under `category`' }),
  seriousness: caseSeriousness.nullable(),
  urgency: caseUrgency.nullable(),
  place: casePlace.nullable(),
  illegalImage: z.boolean().meta({
    description: 'An image of a minor that nobody may make, keep or pass on: no file comes in',
  }),
  openedAt: moment,
  movedAt: moment,
  unseen: z.boolean().meta({ description: 'Something happened since you looked' }),
  handler: namedPerson.nullable(),
  myTasks: z.int().meta({ description: 'Open tasks that are yours' }),
  nextDue: nextDue.nullable(),
});

const party = z.object({
  id,
  person: namedPerson
    .nullable()
    .meta({ description: 'Somebody of the school or board; null: by name alone' }),
  name: z.string(),
  note: z.string(),
  role: partyRole,
  capacity: partyCapacity,
  guardianOf: id.nullable().meta({ description: 'Of which party they are the guardian' }),
  since: moment,
  until: moment.nullable(),
});

/** Something that happened. What does not go with its kind is null. */
export const caseEntry = z.object({
  id,
  version: z.int(),
  at: moment,
  by: namedPerson.nullable().meta({ description: 'Null: a reporter, or the program' }),
  kind: caseEntryKind,
  person: namedPerson
    .nullable()
    .meta({ description: 'Somebody of the school it is about: a reader, a new handler' }),
  partyId: id.nullable(),
  reportId: id.nullable(),
  evidenceId: id.nullable(),
  taskId: id.nullable(),
  letterId: id.nullable(),
  code: z.string().nullable().meta({
    description:
      'note: `fact` or `opinion`; hearing: what came of it; parent-contact: the route; closed: the outcome; reopened: `measure-withdrawn` when the measure it ended in was taken back; duty-*: the duty; reader-*: the capacity; shut-out and let-in: what they were shut out for; linked: the number of the other case, for who reads that one; measure-*: the kind of measure, of measure-step the step, of measure-objection-decided what came of it; letter-made: `draft`, `final` or `dropped`; letter-sent: how',
  }),
  happenedAt: moment.nullable().meta({ description: 'When it took place, as somebody says' }),
  withWhom: z.string().nullable(),
  text: z.string().nullable(),
  tooEarly: z
    .boolean()
    .meta({ description: 'It took place while the law said that something else came first' }),
  notTold: z
    .array(z.object({ reportId: id.optional(), partyId: id.optional(), reason: notToldReason }))
    .meta({ description: 'closed: who is not told how it ended' }),
  aboutWas: z.array(caseAbout).meta({ description: 'about-corrected: whom it was about before' }),
  aboutIs: z.array(caseAbout).meta({ description: 'about-corrected: whom it is about since' }),
});

const task = z.object({
  id,
  owner: namedPerson,
  what: z.string(),
  dueOn: date.nullable(),
  madeAt: moment,
  madeBy: namedPerson,
  doneAt: moment.nullable(),
  doneBy: namedPerson.nullable(),
});

const reader = z.object({
  person: namedPerson,
  capacity: readerCapacity,
  since: moment,
  addedBy: namedPerson.nullable().meta({ description: 'Null: it followed from who the report was for' }),
  until: moment.nullable(),
});

/** A duty as the case shows it, with what was done about it. */
const dutyInCase = caseDuty.extend({
  state: z.enum(['open', 'done', 'set-aside']),
  waitsFor: z.array(dutyKey).meta({ description: 'Keys of what comes first and is open still' }),
  settled: z
    .object({ at: moment, by: namedPerson.nullable(), said: z.string() })
    .nullable()
    .meta({ description: 'When it was done, as somebody says, and what shows it, or why not' }),
});

const evidence = z.object({
  id,
  reportId: id.nullable(),
  kind: z.enum(['picture', 'video', 'document', 'text', 'other']),
  digest: z.string().meta({ description: 'SHA-256 of what came in' }),
  bytes: z.int(),
  collectedAt: moment,
  collectedBy: namedPerson.nullable().meta({ description: 'Null: the reporter' }),
  name: z.string(),
  note: z.string(),
  custody: z
    .array(
      z.object({ at: moment, by: namedPerson.nullable(), act: z.enum(['collected', 'viewed', 'saved']) }),
    )
    .meta({ description: 'Who had it before them, oldest first' }),
});

/** All there is of a case but what is in its files. */
export const wholeCase = caseSummary.extend({
  version: z.int(),
  openedVia: z.enum(['report', 'staff']),
  about: z.array(caseAbout),
  begun: caseBegun.nullable(),
  ageGroup: caseAgeGroup.nullable(),
  facts: caseFactsTold,
  closedAt: moment.nullable(),
  outcome: caseOutcome.nullable(),
  me: z.object({
    personId: id,
    capacity: readerCapacity,
    may: z.array(caseAct).meta({
      description: 'What you may do in it as it stands. Who is consulted finishes tasks of their own alone',
    }),
  }),
  reports: z.array(caseReport),
  parties: z.array(party),
  entries: z.array(caseEntry).meta({ description: 'Oldest first' }),
  tasks: z.array(task),
  readers: z.array(reader),
  shutOut: z.array(
    z.object({
      person: namedPerson,
      reason: shutOutReason,
      letIn: letIn.meta({
        description:
          '`still-in-it`: they have a part in it that is an interest; `by-board`: the board or a confidential counsellor may; `by-director`: these or the director; `was-shut-out`: you were shut out of it once yourself',
      }),
    }),
  ),
  letInAgain: z
    .array(
      z.object({
        person: namedPerson,
        reason: shutOutReason,
        shutOutSince: moment,
        at: moment,
        by: namedPerson,
      }),
    )
    .meta({ description: 'Who was shut out and let in again, oldest first' }),
  duties: z.array(dutyInCase),
  questions: z.array(caseQuestion).meta({ description: 'What is not known yet and duties hang on' }),
  blocked: z
    .array(z.object({ action: blockedAction, by: z.array(z.string()) }))
    .meta({ description: 'What nobody does now, with the keys of the duties and the facts it waits for' }),
  remarks: z
    .array(dutyRemark)
    .meta({ description: 'Where the protocol is silent, or can be read in two ways' }),
  evidence: z.array(evidence),
  links: z.array(
    z.object({
      number: z.string(),
      caseId: id.nullable().meta({ description: 'Null: you do not read that one' }),
    }),
  ),
});

/** Somebody to put in a case: of the school, or by name alone. */
export const partyToAdd = z.strictObject({
  personId: id.nullable(),
  name: line(200)
    .nullable()
    .meta({ description: 'Needed without `personId`; else the name on record is used' }),
  note: text(2000),
  role: partyRole,
  capacity: partyCapacity,
  guardianOf: id.nullable(),
  hasInterest: z.boolean().meta({
    description: 'They have an interest in it, and never read it. Of who is accused that goes without saying',
  }),
});

/** What a member of staff saw or was told, for a new case. */
export const caseToOpen = z.strictObject({
  title: line(200),
  what: text(20_000).min(1),
  category: caseCategory.nullable(),
  urgency: caseUrgency,
  place: casePlace.nullable(),
  about: z.array(caseAbout).min(1).max(9),
  illegalImage: z.boolean(),
  parties: z.array(partyToAdd.omit({ guardianOf: true })).max(20),
});

/** What a handler finds of a case at a first look, and later. */
export const caseTriage = z.strictObject({
  version: seenVersion,
  title: line(200),
  category: caseCategory,
  ownCategory: id
    .nullable()
    .default(null)
    .meta({ description: 'One of the school that stands under `category`; null: none' }),
  seriousness: caseSeriousness,
  begun: caseBegun,
  place: casePlace,
  ageGroup: caseAgeGroup,
  illegalImage: z.boolean().meta({ description: 'Once it was said, it stays' }),
  facts: caseFactsTold,
});
