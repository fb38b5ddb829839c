import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line } from '../primitives.ts';

const tag = 'rescue';
const access = { kind: 'able', to: 'cases.rescue' } as const;

/** Cases of which nobody works here any more who could do something in them, until the board takes them. */
export const caseRescueOperations = {
  listLonelyCases: operation({
    id: 'listLonelyCases',
    method: 'GET',
    path: '/lonely-cases',
    summary:
      'Cases that nobody can handle any more, of the schools you lead or whose board you are on, by number alone',
    tag,
    access,
    answer: z.object({
      items: z.array(
        z.object({
          id,
          school: z.object({ id, name: z.string() }),
          number: z.string().meta({ description: 'As people call it: `2026-12`' }),
          mayTake: z.boolean().meta({ description: 'You may take it; when not, the board may' }),
        }),
      ),
    }),
  }),
  takeLonelyCase: operation({
    id: 'takeLonelyCase',
    method: 'POST',
    path: '/schools/{schoolId}/lonely-cases/{caseId}/take',
    summary:
      'You read it from here on, with a reason that stands on its timeline; only while nobody else can',
    tag,
    access,
    params: z.strictObject({ schoolId: id, caseId: id }),
    body: z.strictObject({ reason: line(500) }),
    status: 201,
    answer: z.object({ caseId: id }),
    problems: ['not-found'],
  }),
  casesLeftByImport: operation({
    id: 'casesLeftByImport',
    method: 'GET',
    path: '/roster-imports/{importId}/cases-left-alone',
    summary:
      'How many cases nobody could handle any more if the roster that is looked at were applied, to be asked before it is',
    tag,
    access: { kind: 'able', to: 'roster.import' },
    params: z.strictObject({ importId: id }),
    answer: z.object({
      count: z.int().meta({ description: 'Without those in which you have an interest yourself' }),
    }),
    problems: ['not-found'],
  }),
  casesLeftAlone: operation({
    id: 'casesLeftAlone',
    method: 'GET',
    path: '/people/{personId}/roles/{roleId}/cases-left-alone',
    summary: 'How many cases nobody could handle any more if this role ended, to be asked before it is ended',
    tag,
    access: { kind: 'able', to: 'roles.grant' },
    params: z.strictObject({ personId: id, roleId: id }),
    answer: z.object({
      count: z.int().meta({ description: 'Without those in which you have an interest yourself' }),
    }),
    problems: ['not-found', 'not-able'],
  }),
} as const;
