import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, idPageQuery, line, moment, pageOf } from '../primitives.ts';
import { channelKind } from './settings.ts';

/** What only a person or the school knows, said once instead of being watched, with an end. */
const tag = 'declarations';
const one = z.strictObject({ schoolId: id, declarationId: id });

/** What each kind asks. No kind asks for a reason: least of all a medical one. */
export const declarationContent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('existing-tie'),
    tie: z.enum(['family', 'friends', 'neighbours', 'club', 'other']),
  }),
  z.strictObject({ kind: z.literal('professional-account'), channel: channelKind, name: line(120) }),
  z.strictObject({ kind: z.literal('school-project'), name: line(120), groupId: id.nullable() }),
  z.strictObject({
    kind: z.literal('lesson-permission'),
    groupId: id,
    scope: z.enum(['this-time', 'this-lesson', 'longer']),
  }),
  z.strictObject({ kind: z.literal('device-exemption') }),
  z.strictObject({ kind: z.literal('leaving-date'), leftOn: date }),
]);
export type DeclarationContent = z.infer<typeof declarationContent>;

const person = z.object({ id, name: z.string() });

const declaration = z.object({
  id,
  schoolId: id,
  about: person,
  other: person.nullable(),
  content: declarationContent,
  startsOn: date,
  endsOn: date,
  state: z.enum(['waiting', 'confirmed', 'refused', 'withdrawn', 'ended']),
  declaredBy: person,
  declaredAt: moment,
  confirmedBy: person.nullable(),
});

export const declarationOperations = {
  makeDeclaration: operation({
    id: 'makeDeclaration',
    method: 'POST',
    path: '/schools/{schoolId}/declarations',
    summary: 'Says something that only you or the school knows; it counts once somebody else confirmed it',
    tag,
    access: { kind: 'able', to: 'declarations.make' },
    params: z.strictObject({ schoolId: id }),
    body: z.strictObject({
      about: id.optional().meta({ description: 'Whom it is about; yourself when absent' }),
      other: id.optional().meta({ description: 'The pupil or parent of an existing tie' }),
      content: declarationContent,
      startsOn: date,
      endsOn: date,
    }),
    answer: declaration,
    status: 201,
    problems: ['not-possible'],
  }),
  listTiePeople: operation({
    id: 'listTiePeople',
    method: 'GET',
    path: '/schools/{schoolId}/declarations/tie-people',
    summary:
      'With whom you may declare an existing tie: the pupils of the groups you teach and their guardians, names only',
    tag,
    access: { kind: 'able', to: 'declarations.choose-other' },
    params: z.strictObject({ schoolId: id }),
    query: z.strictObject({
      name: line(80)
        .optional()
        .meta({ description: 'Beginnings of names, accents and capitals do not matter' }),
    }),
    answer: z.object({
      items: z.array(person).max(20).meta({ description: 'The first twenty; a longer name finds fewer' }),
    }),
  }),
  listDeclarations: operation({
    id: 'listDeclarations',
    method: 'GET',
    path: '/schools/{schoolId}/declarations',
    summary: 'What was declared at the school',
    tag,
    access: { kind: 'able', to: 'declarations.confirm' },
    params: z.strictObject({ schoolId: id }),
    query: idPageQuery.extend({ waiting: z.enum(['yes', 'no']).optional() }).strict(),
    answer: pageOf(declaration),
  }),
  listMyDeclarations: operation({
    id: 'listMyDeclarations',
    method: 'GET',
    path: '/me/declarations',
    summary: 'What was declared by you or about you, and by whom',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({ items: z.array(declaration) }),
  }),
  confirmDeclaration: operation({
    id: 'confirmDeclaration',
    method: 'POST',
    path: '/schools/{schoolId}/declarations/{declarationId}/confirm',
    summary: 'Confirms what somebody else declared',
    tag,
    access: { kind: 'able', to: 'declarations.confirm' },
    params: one,
    answer: declaration,
    problems: ['not-found', 'not-possible', 'conflict'],
  }),
  refuseDeclaration: operation({
    id: 'refuseDeclaration',
    method: 'POST',
    path: '/schools/{schoolId}/declarations/{declarationId}/refuse',
    summary: 'Says that what was declared does not count',
    tag,
    access: { kind: 'able', to: 'declarations.confirm' },
    params: one,
    answer: declaration,
    problems: ['not-found', 'conflict'],
  }),
  withdrawDeclaration: operation({
    id: 'withdrawDeclaration',
    method: 'DELETE',
    path: '/schools/{schoolId}/declarations/{declarationId}',
    summary: 'Takes back what you declared, or what was declared about you',
    tag,
    access: { kind: 'able', to: 'declarations.make' },
    params: one,
    status: 204,
    problems: ['not-found', 'conflict'],
  }),
} as const;
