import { z } from 'zod';
import { operation } from '../operation.ts';
import { bilingual, date, id, line, moment, pageOf, pageQuery, slug, text } from '../primitives.ts';
import {
  answer,
  article,
  decision,
  facts,
  factValue,
  interviewState,
  precedent,
  protocolRole,
  question,
  step,
  told,
} from './assessment-schemas.ts';
import { peopleToCheck, personInPost, photoInPost } from './assessments-check.ts';
import { audience, channelKind } from './settings.ts';

/** Asking what the protocol says, putting doubt before a person, and having a post checked. */
const tag = 'ask and check';
const publicSchool = z.strictObject({ school: slug });
const ofSchool = z.strictObject({ schoolId: id });
const anyone = { kind: 'anyone' } as const;

const starter = z.object({ id: z.string(), text: bilingual, facts });
/** The longest text a check takes, in characters. */
const longestText = 20_000;

const publicAskOperations = {
  showPublicProtocol: operation({
    id: 'showPublicProtocol',
    method: 'GET',
    path: '/public/schools/{school}/protocol',
    summary: 'The protocol that counts at a school today, article by article in plain words',
    tag,
    access: anyone,
    params: publicSchool,
    answer: z.object({
      school: z.object({ name: z.string(), slug }),
      title: z.string(),
      holder: z.string(),
      version: z.string(),
      digest: z.string(),
      startsOn: date,
      articles: z.array(article.omit({ id: true, says: true, part: true })),
      roles: z.array(protocolRole),
    }),
    problems: ['not-found'],
  }),
  searchStarters: operation({
    id: 'searchStarters',
    method: 'POST',
    path: '/public/schools/{school}/starters/search',
    summary:
      'The situations that may be meant by somebody’s own words; a POST so that the words are in no address',
    tag,
    access: anyone,
    params: publicSchool,
    body: z.strictObject({ question: text(500), most: z.int().min(1).max(20).default(5) }),
    answer: z.object({ items: z.array(starter) }),
    problems: ['not-found'],
  }),
  assessSituation: operation({
    id: 'assessSituation',
    method: 'POST',
    path: '/public/schools/{school}/assessments',
    summary: 'What to ask next, and the answer as far as it is known; nothing of it is kept',
    tag,
    access: anyone,
    params: publicSchool,
    body: interviewState,
    answer: z.object({
      step,
      answer,
      told: z.array(told),
      precedents: z.array(precedent),
      doubtTo: protocolRole.nullable().meta({ description: 'The role the protocol names for who doubts' }),
    }),
    problems: ['not-found', 'not-possible'],
    perMinute: 300,
  }),
  showQuestion: operation({
    id: 'showQuestion',
    method: 'GET',
    path: '/public/schools/{school}/question',
    summary: 'How a fact is asked, for who wants to say after all what was taken to be as usual',
    tag,
    access: anyone,
    params: publicSchool,
    query: z.strictObject({
      fact: z.string().min(1).max(80).meta({ description: 'Key of the vocabulary: `people.1.recognisable`' }),
    }),
    answer: question,
    problems: ['not-found'],
  }),
  shareAnswer: operation({
    id: 'shareAnswer',
    method: 'POST',
    path: '/public/schools/{school}/shared-answers',
    summary: 'Makes a link to an answer: the answer and its articles, without any fact that is personal data',
    tag,
    access: anyone,
    params: publicSchool,
    body: interviewState.extend({ starter: z.string().max(60).optional() }),
    answer: z.object({ code: z.string(), expiresOn: date }),
    status: 201,
    problems: ['not-found', 'not-possible'],
    perMinute: 20,
  }),
  showSharedAnswer: operation({
    id: 'showSharedAnswer',
    method: 'GET',
    path: '/public/schools/{school}/shared-answers/{code}',
    summary: 'An answer that was shared, as it was then, and whether the protocol has changed since',
    tag,
    access: anyone,
    params: publicSchool.extend({ code: z.string().regex(/^[a-z2-7]{16}$/) }),
    answer: z.object({
      answer,
      told: z.array(told),
      starter: starter.nullable(),
      answeredOn: date,
      expiresOn: date,
      protocolChanged: z.boolean(),
    }),
    problems: ['not-found', 'link-expired'],
  }),
} as const;

const person = z.object({ id, name: z.string() });

const putQuestion = z.object({
  id,
  act: z.string(),
  told: z.array(told),
  question: z.string().nullable(),
  askedAt: moment,
  outcome: answer.shape.outcome,
  articles: z.array(z.string()).meta({ description: 'What the protocol cited when it was asked' }),
  role: protocolRole.nullable(),
  reply: z.object({ decision, text: z.string(), answeredAt: moment }).nullable(),
});

const questionOperations = {
  putQuestion: operation({
    id: 'putQuestion',
    method: 'POST',
    path: '/schools/{schoolId}/questions',
    summary: 'Puts a doubt before the person the protocol names',
    tag,
    access: { kind: 'able', to: 'questions.ask' },
    params: ofSchool,
    body: interviewState.extend({ question: text(2000).optional() }),
    answer: z.object({ id, putTo: person, role: protocolRole.nullable() }),
    status: 201,
    problems: ['not-possible'],
    perMinute: 20,
  }),
  listMyQuestions: operation({
    id: 'listMyQuestions',
    method: 'GET',
    path: '/schools/{schoolId}/questions/mine',
    summary: 'What you asked and what was answered, newest first',
    tag,
    access: { kind: 'able', to: 'questions.ask' },
    params: ofSchool,
    query: pageQuery,
    answer: pageOf(putQuestion.extend({ putTo: person })),
  }),
  listQuestionsToAnswer: operation({
    id: 'listQuestionsToAnswer',
    method: 'GET',
    path: '/schools/{schoolId}/questions/to-answer',
    summary: 'What was put before you, oldest first; answered ones only when asked for',
    tag,
    access: { kind: 'able', to: 'questions.answer' },
    params: ofSchool,
    query: pageQuery.extend({ answered: z.enum(['true', 'false']).default('false') }),
    answer: pageOf(putQuestion.extend({ askedBy: person })),
  }),
  answerQuestion: operation({
    id: 'answerQuestion',
    method: 'POST',
    path: '/schools/{schoolId}/questions/{questionId}/answer',
    summary:
      'Answers a question that was put before you, and keeps the answer as a precedent when you write one',
    tag,
    access: { kind: 'able', to: 'questions.answer' },
    params: ofSchool.extend({ questionId: id }),
    body: z.strictObject({
      decision,
      text: text(4000),
      precedent: z
        .strictObject({
          summary: line(1000),
          holdsNoNames: z
            .literal(true)
            .meta({ description: 'You have read it again: nobody can be recognised' }),
          shownTo: z.enum(['anyone', 'signed-in']).default('signed-in'),
        })
        .nullable(),
    }),
    answer: z.object({ precedentId: id.nullable() }),
    problems: ['not-found', 'conflict', 'not-possible'],
  }),
  listPrecedents: operation({
    id: 'listPrecedents',
    method: 'GET',
    path: '/schools/{schoolId}/precedents',
    summary: 'What was decided before, newest first',
    tag,
    access: { kind: 'able', to: 'questions.ask' },
    params: ofSchool,
    query: pageQuery.extend({ act: z.string().max(60).optional() }),
    answer: pageOf(precedent),
  }),
  withdrawPrecedent: operation({
    id: 'withdrawPrecedent',
    method: 'DELETE',
    path: '/schools/{schoolId}/precedents/{precedentId}',
    summary: 'Shows a precedent to nobody any more',
    tag,
    access: { kind: 'able', to: 'questions.answer' },
    params: ofSchool.extend({ precedentId: id }),
    status: 204,
    problems: ['not-found'],
  }),
} as const;

const actor = z.enum(['staff', 'pupil', 'parent', 'school']);
const capacity = z.enum(['work', 'private', 'on-behalf']);
const privateChannel = z.enum([
  'facebook',
  'instagram',
  'x',
  'tiktok',
  'snapchat',
  'youtube',
  'linkedin',
  'whatsapp',
  'forum',
  'other-social',
]);

const finding = z.object({
  detector: z.string(),
  start: z.int(),
  end: z.int().meta({ description: 'UTF-16 places in the text, the end not included' }),
  confidence: z.number(),
  attention: z.enum(['look', 'leave']),
  note: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  bearsOn: z.array(z.object({ fact: z.string(), value: factValue, as: z.enum(['proposal', 'question']) })),
  articles: z.array(article).meta({ description: 'What the protocol says about it here' }),
  fixes: z.array(
    z.object({
      code: z.string().meta({ description: 'What one tap does: `remove`, `initial`, `role`, `add-notice`' }),
      start: z.int(),
      end: z.int(),
      text: z.string(),
    }),
  ),
  meant: z
    .object({ people: z.array(person), count: z.int() })
    .nullable()
    .meta({
      description: 'Who may be meant: names only of people of your own groups, of others only how many',
    }),
});

const postToCheck = z.strictObject({
  text: text(longestText),
  actor,
  capacity: capacity.optional(),
  channel: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('school'), id }),
      z.strictObject({ kind: z.literal('private'), channel: privateChannel }),
      z.strictObject({ kind: z.literal('account'), id }).meta({ description: 'A declared work account' }),
    ])
    .optional(),
  facts: facts.default({}),
  declarations: z
    .array(id)
    .max(10)
    .default([])
    .meta({ description: 'Your declared project or permission that this post is about' }),
  notKnown: interviewState.shape.notKnown,
  confirmed: z.array(z.string().max(80)).max(60).default([]).meta({
    description: 'Those of `facts` that confirm what was seen: they count only while it is seen',
  }),
  ...peopleToCheck,
});

const checkOperations = {
  listCheckChoices: operation({
    id: 'listCheckChoices',
    method: 'GET',
    path: '/schools/{schoolId}/checks/choices',
    summary: 'As whom and for which channels you can have a post checked',
    tag,
    access: { kind: 'able', to: 'posts.check' },
    params: ofSchool,
    answer: z.object({
      as: z.array(z.object({ actor, capacities: z.array(capacity) })),
      channels: z.array(
        z.object({
          id,
          name: z.string(),
          kind: z.string(),
          audience: z.string(),
          administrator: z.boolean(),
        }),
      ),
      privateChannels: z.array(z.object({ kind: z.string(), label: bilingual })),
      accounts: z
        .array(z.object({ id, kind: z.string(), name: z.string() }))
        .meta({ description: 'Your own work accounts that were declared and confirmed' }),
      projects: z
        .array(z.object({ id, name: z.string() }))
        .meta({ description: 'School projects of yours that were declared and confirmed' }),
      permissions: z
        .array(
          z.object({ id, groupId: id, scope: z.enum(['this-time', 'this-lesson', 'longer']), endsOn: date }),
        )
        .meta({ description: 'Permissions for a lesson of yours that were declared and confirmed' }),
    }),
  }),
  showCheckProtocol: operation({
    id: 'showCheckProtocol',
    method: 'GET',
    path: '/schools/{schoolId}/checks/protocol',
    summary:
      'The protocol that counts with the facts it is written in, for a client that assesses by itself; with an entity tag',
    tag,
    access: { kind: 'able', to: 'posts.check' },
    params: ofSchool,
    answer: z.object({
      digest: z.string().meta({ description: 'Of protocol and facts together' }),
      version: z.string(),
      startsOn: date,
      protocol: z.record(z.string(), z.unknown()).meta({ description: 'As the rules read it' }),
      vocabulary: z
        .record(z.string(), z.unknown())
        .meta({ description: 'The facts, in the order of asking' }),
    }),
    problems: ['not-possible'],
  }),
  showPhotoVerdicts: operation({
    id: 'showPhotoVerdicts',
    method: 'GET',
    path: '/schools/{schoolId}/photos/{photoId}/verdicts',
    summary:
      'What the protocol says of placing a photo on each channel, in the version that channel may have',
    tag,
    access: { kind: 'able', to: 'photos.upload' },
    params: z.strictObject({ schoolId: id, photoId: id }),
    answer: z.object({
      channels: z.array(
        z.object({
          channelId: id,
          answer: answer.nullable().meta({
            description:
              'By the people in it, their consent of today and what is usual; null when it is not known yet who is in it',
          }),
        }),
      ),
    }),
    problems: ['not-possible'],
  }),
  checkPost: operation({
    id: 'checkPost',
    method: 'POST',
    path: '/schools/{schoolId}/checks',
    summary: 'What the text says, what the protocol says about that, and what to ask; nothing of it is kept',
    tag,
    access: { kind: 'able', to: 'posts.check' },
    params: ofSchool,
    body: postToCheck,
    mostBytes: 192 * 1024,
    answer: z.object({
      findings: z.array(finding),
      readTo: z.int(),
      step,
      together: z.array(z.object({ question, usual: factValue })).meta({
        description: 'All that is taken to be as usual and would be asked after one another',
      }),
      answer: answer.meta({ description: 'What is certain: what a detector saw is still a question' }),
      ifSo: answer.meta({ description: 'How it ends when everything that was seen is confirmed' }),
      told: z.array(told),
      otherChannels: z
        .array(z.object({ id, name: z.string(), tone: answer.shape.tone }))
        .meta({ description: 'Channels of the school where the same post is allowed' }),
      precedents: z.array(precedent),
      people: z.array(personInPost),
      peopleMark: z.string().nullable().meta({
        description:
          'Tells these people, as they are taken together, from others; null without photos or people',
      }),
      arePeopleKnown: z.boolean().meta({
        description:
          'No: somebody has to say first who is in a photo, film or sound. Then nothing is allowed yet',
      }),
      photos: z.array(photoInPost),
      strictestPhoto: id.nullable().meta({
        description: 'A photo that by itself makes the answer stricter, such as one of a single child',
      }),
    }),
    problems: ['not-found', 'not-possible'],
    perMinute: 240,
  }),
  checkPostChannels: operation({
    id: 'checkPostChannels',
    method: 'POST',
    path: '/schools/{schoolId}/checks/channels',
    summary:
      'What the protocol says of the same post on each open channel of the school; nothing of it is kept',
    tag,
    access: { kind: 'able', to: 'posts.check' },
    params: ofSchool,
    body: postToCheck.omit({ channel: true }),
    mostBytes: 192 * 1024,
    answer: z.object({
      channels: z.array(
        z.object({
          channelId: id,
          name: z.string(),
          kind: channelKind,
          audience,
          answer: answer.meta({ description: 'What is certain' }),
          ifSo: answer.meta({ description: 'How it ends when everything that was seen is confirmed' }),
          isOpen: z.boolean().meta({ description: 'Something is still to be asked there' }),
          arePeopleKnown: z.boolean(),
          photos: z.array(photoInPost),
          people: z.array(personInPost),
        }),
      ),
    }),
    problems: ['not-found', 'not-possible'],
    perMinute: 60,
  }),
} as const;

/** Everything about asking and checking. */
export const assessmentOperations = {
  ...publicAskOperations,
  ...questionOperations,
  ...checkOperations,
} as const;
