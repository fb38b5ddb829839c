import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, pageOf, pageQuery, slug } from '../primitives.ts';

const tag = 'schools';

const school = z.object({
  id,
  name: z.string(),
  slug,
  sector: z.enum(['po', 'vo']),
  place: z.string().nullable(),
  closed: z.boolean(),
});

export const schoolOperations = {
  listSchools: operation({
    id: 'listSchools',
    method: 'GET',
    path: '/schools',
    summary:
      'The schools of your board that you have a role at, or all when your role is for the whole board; by name',
    tag,
    access: { kind: 'signed-in' },
    query: pageQuery.strict(),
    answer: pageOf(school),
  }),
  addSchool: operation({
    id: 'addSchool',
    method: 'POST',
    path: '/schools',
    summary: 'Adds a school to the board',
    tag,
    access: { kind: 'able', to: 'schools.change' },
    body: z.strictObject({
      name: line(120),
      slug,
      sector: z.enum(['po', 'vo']),
      place: line(80).optional(),
    }),
    answer: school,
    status: 201,
    problems: ['conflict'],
  }),
} as const;
