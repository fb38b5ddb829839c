import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, moment, text } from '../primitives.ts';
import { casePlace, caseStatus } from './cases-words.ts';

/** What somebody reported by name while signed in: for them alone, and nothing of the case but how far it is. */
const tag = 'my-reports';
const access = { kind: 'signed-in' } as const;
const one = z.strictObject({ reportId: id });

const myReport = z.object({
  id,
  school: z.object({ id, name: z.string() }),
  receivedAt: moment,
  status: caseStatus,
  seenAt: moment.nullable().meta({ description: 'When the school first read it; null: not yet' }),
});

export const myReportOperations = {
  listMyReports: operation({
    id: 'listMyReports',
    method: 'GET',
    path: '/my-reports',
    summary: 'What you reported by name while signed in, newest first; with a code one comes back by that',
    tag,
    access,
    answer: z.object({
      items: z.array(
        myReport.extend({
          unseen: z.boolean().meta({ description: 'The school said something you have not seen' }),
        }),
      ),
    }),
  }),
  showMyReport: operation({
    id: 'showMyReport',
    method: 'GET',
    path: '/my-reports/{reportId}',
    summary: 'What you told, what the school said and you answered, and the names of files you sent along',
    tag,
    access,
    params: one,
    answer: myReport.extend({
      takesFiles: z.boolean(),
      told: z.object({
        what: z.string(),
        place: casePlace.nullable(),
        where: z.string(),
        link: z.string(),
        linkNote: z.string(),
        when: z.string(),
        day: date.nullable(),
        people: z.string(),
      }),
      messages: z.array(z.object({ from: z.enum(['school', 'reporter']), at: moment, text: z.string() })),
      files: z.array(
        z.object({
          kind: z.enum(['picture', 'video', 'document', 'text', 'other']),
          name: z.string(),
          at: moment,
        }),
      ),
    }),
    problems: ['not-found'],
  }),
  addToMyReport: operation({
    id: 'addToMyReport',
    method: 'POST',
    path: '/my-reports/{reportId}/messages',
    summary: 'Says something more about it, or answers what the school asked',
    tag,
    access,
    params: one,
    body: z.strictObject({ text: text(10_000).min(1) }),
    problems: ['not-found', 'not-possible'],
    perMinute: 20,
  }),
} as const;
