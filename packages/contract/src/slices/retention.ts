import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, idPageQuery, line, moment, pageOf } from '../primitives.ts';
import { lawConfidence, lawConstantKey, lawConstantValue } from './case-duties.ts';
import { namedPerson } from './cases-words.ts';
import { retentionKind, retentionTrigger } from './retention-words.ts';

/** What goes on which day, what holds it, what went, and which terms count at a school. */
const tag = 'retention';
const school = z.strictObject({ schoolId: id });

/** How long one kind of thing is kept at the school today. */
const keptKind = z.object({
  kind: retentionKind,
  trigger: retentionTrigger,
  months: z.int(),
  source: z.string().nullable().meta({ description: 'Article or guideline; null: a choice of our own' }),
  confidence: lawConfidence,
  own: z.boolean().meta({ description: 'Whether the school or its board set this term itself' }),
  notRunning: z.int().meta({ description: 'Of how many the term does not run yet' }),
});

/** What goes on one day, of one kind; a case by itself. */
const goingSoon = z.object({
  kind: retentionKind,
  goesOn: date,
  count: z.int(),
  held: z.int().meta({ description: 'How many of these are held, and so stay' }),
  case: z
    .object({
      id,
      number: z.string().nullable().meta({ description: 'Only for who reads the case' }),
    })
    .nullable(),
});

const retentionHold = z.object({
  id,
  of: z.enum(['case', 'person']),
  person: namedPerson.nullable(),
  case: z.object({ id, number: z.string().nullable() }).nullable(),
  reason: z.string(),
  since: moment,
  by: namedPerson,
  ended: z.object({ at: moment, by: namedPerson, reason: z.string() }).nullable(),
});

const destroyedRecord = z.object({
  id,
  kind: retentionKind,
  recordId: id.nullable(),
  dueOn: date,
  destroyedAt: moment,
  months: z.int(),
  rows: z.int(),
  files: z.int(),
});

/** What can be set: a row of the table of the law, or how long a kind of thing is kept. */
export const termKey = z.enum([...lawConstantKey.options, ...retentionKind.options]);
export type TermKey = z.infer<typeof termKey>;

const hours = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/);

/** In the unit of the row. */
export const ownTermValue = z.union([
  z.int().min(0).max(1000),
  z.boolean(),
  z.strictObject({
    number: line(20),
    from: hours.nullable(),
    until: hours.nullable(),
  }),
]);
export type OwnTermValue = z.infer<typeof ownTermValue>;

const ownTerm = z.object({
  id,
  forBoard: z.boolean(),
  value: ownTermValue.nullable().meta({ description: 'Null: the ordinary one again' }),
  reason: z.string(),
  validFrom: date,
  validUntil: date.nullable(),
  by: namedPerson,
  madeAt: moment,
});

const term = z.object({
  key: termKey,
  about: z.enum(['law', 'keeping']),
  value: lawConstantValue,
  source: z.string().nullable(),
  confidence: lawConfidence,
  range: z
    .object({ least: z.int(), most: z.int() })
    .nullable()
    .meta({ description: 'Between which numbers it can be set; null: it has none' }),
  settable: z.boolean(),
  counts: ownTerm.nullable().meta({ description: 'What was set that counts today, if anything' }),
  history: z.array(ownTerm).meta({ description: 'Everything that was set, newest first' }),
});

export const retentionOperations = {
  showRetention: operation({
    id: 'showRetention',
    method: 'GET',
    path: '/schools/{schoolId}/retention',
    summary: 'What goes in the coming ninety days, by kind and day, and how long each kind is kept',
    tag,
    access: { kind: 'able', to: 'retention.see' },
    params: school,
    answer: z.object({
      until: date,
      kinds: z.array(keptKind),
      going: z.array(goingSoon),
      mayHold: z.boolean(),
    }),
  }),
  showCaseKeeping: operation({
    id: 'showCaseKeeping',
    method: 'GET',
    path: '/schools/{schoolId}/kept-cases/{caseId}',
    summary:
      'When a case you read goes, by which term and from which day; or what holds it, or what its term waits for',
    tag,
    access: { kind: 'able', to: 'cases.read' },
    params: school.extend({ caseId: id }),
    answer: z.object({
      status: z.enum(['open', 'closed']),
      term: keptKind.omit({ notRunning: true }).meta({ description: 'As it stands now' }),
      triggerOn: date.nullable().meta({ description: 'The day from which the term runs; null: not yet' }),
      waitsFor: z
        .enum(['closing', 'objection', 'somebody-here'])
        .nullable()
        .meta({ description: '`somebody-here`: one of those it is about is at a school of the board still' }),
      goesOn: date.nullable().meta({
        description: 'When it goes if nothing holds it, and not before it was announced for thirty days',
      }),
      hold: z
        .object({
          id,
          since: moment,
          by: namedPerson,
          reason: z.string().nullable().meta({ description: 'Only for who answers for what is kept' }),
        })
        .nullable(),
      heldByPerson: z.boolean().meta({
        description:
          'Everything about somebody in it is held, or they asked to see what is kept of them and have no answer yet',
      }),
      mayHold: z.boolean(),
    }),
    problems: ['not-found'],
  }),
  listRetentionHolds: operation({
    id: 'listRetentionHolds',
    method: 'GET',
    path: '/schools/{schoolId}/retention-holds',
    summary: 'What may not go, and why; also what was held before',
    tag,
    access: { kind: 'able', to: 'retention.see' },
    params: school,
    answer: z.object({ items: z.array(retentionHold) }),
  }),
  findPeopleToHold: operation({
    id: 'findPeopleToHold',
    method: 'GET',
    path: '/schools/{schoolId}/retention-people',
    summary: 'People of the school by name, also who has left',
    tag,
    access: { kind: 'able', to: 'retention.hold' },
    params: school,
    query: z.strictObject({
      name: line(100).optional().meta({ description: 'Nobody is found without' }),
    }),
    answer: z.object({ items: z.array(namedPerson) }),
  }),
  holdRetention: operation({
    id: 'holdRetention',
    method: 'POST',
    path: '/schools/{schoolId}/retention-holds',
    summary: 'Holds a case, or everything about somebody, so that nothing of it goes',
    tag,
    access: { kind: 'able', to: 'retention.hold' },
    params: school,
    body: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('case'), caseId: id, reason: line(500) }),
      z.strictObject({ of: z.literal('person'), personId: id, reason: line(500) }),
    ]),
    status: 201,
    answer: z.object({ holdId: id }),
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  endRetentionHold: operation({
    id: 'endRetentionHold',
    method: 'POST',
    path: '/schools/{schoolId}/retention-holds/{holdId}/end',
    summary: 'Says that it may go again when its day comes',
    tag,
    access: { kind: 'able', to: 'retention.hold' },
    params: school.extend({ holdId: id }),
    body: z.strictObject({ reason: line(500) }),
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  listDestroyed: operation({
    id: 'listDestroyed',
    method: 'GET',
    path: '/schools/{schoolId}/destroyed',
    summary: 'What was destroyed, newest first, without anything of what was in it',
    tag,
    access: { kind: 'able', to: 'retention.see' },
    params: school,
    query: idPageQuery.strict(),
    answer: pageOf(destroyedRecord),
  }),
  listTerms: operation({
    id: 'listTerms',
    method: 'GET',
    path: '/schools/{schoolId}/terms',
    summary: 'Every number and term of the law, how long everything is kept, and what the school set itself',
    tag,
    access: { kind: 'able', to: 'retention.see' },
    params: school,
    answer: z.object({
      items: z.array(term),
      mayChange: z.boolean(),
      mayChangeForBoard: z.boolean(),
    }),
  }),
  setOwnTerm: operation({
    id: 'setOwnTerm',
    method: 'POST',
    path: '/schools/{schoolId}/terms',
    summary: 'Sets a term in the place of the ordinary one, with a reason, from today or later',
    tag,
    access: { kind: 'able', to: 'terms.change' },
    params: school,
    body: z.strictObject({
      key: termKey,
      value: ownTermValue.nullable(),
      reason: line(300),
      validFrom: date,
      validUntil: date.nullable(),
      forBoard: z.boolean(),
    }),
    status: 201,
    answer: z.object({ ownTermId: id }),
    problems: ['not-possible'],
  }),
} as const;
