import { z } from 'zod';
import { role } from './roles.ts';

/**
 * Everything somebody may be able to do here, and whether that is settled per school or for the whole board. Which roles
 * have it, and why not when they have not, stands in `abilities.ts` of the slice of the server that owns it.
 *
 * Not to be confused with permission (what a protocol allows) and consent (what a data subject gives).
 */
export const abilities = {
  'schools.read': 'school',
  'schools.change': 'board',
  'settings.read': 'school',
  'settings.change': 'school',
  'people.read': 'school',
  'people.change': 'school',
  'roles.grant': 'school',
  'board-people.change': 'board',
  'roster.import': 'school',
  'posts.check': 'school',
  'questions.ask': 'school',
  'questions.answer': 'school',
  'declarations.make': 'school',
  'declarations.choose-other': 'school',
  'declarations.confirm': 'school',
  'consent.see': 'school',
  'consent.read': 'school',
  'consent.record': 'school',
  'consent.ask': 'school',
  'consent.settings': 'school',
  'photos.upload': 'school',
  'photos.see-all': 'school',
  'photos.settings': 'school',
  'publications.record': 'school',
  'publications.see-all': 'school',
  'publications.settle': 'school',
  'publications.settings': 'school',
  'cases.read': 'school',
  'cases.open': 'school',
  'files.read': 'school',
  'files.keep': 'school',
  'breaches.read': 'school',
  'breaches.see-all': 'school',
  'breaches.record': 'school',
  'cases.rescue': 'school',
  'figures.read': 'school',
  'figures.read-board': 'board',
  'rights.register': 'school',
  'rights.handle': 'school',
  'rights.review': 'school',
  'retention.see': 'school',
  'retention.hold': 'school',
  'terms.change': 'school',
  'sign-in.manage': 'board',
  'tokens.manage': 'board',
  'webhooks.manage': 'board',
  'audit.read': 'board',
} as const satisfies Record<string, 'school' | 'board'>;

export type Ability = keyof typeof abilities;

export const ability = z.enum(Object.keys(abilities) as [Ability, ...Ability[]]);

/** Whether somebody is able to do something, and if not, why not. */
export const ableness = z.discriminatedUnion('able', [
  z.object({ able: z.literal(true) }),
  z.object({
    able: z.literal(false),
    reason: z
      .enum(['needs-role', 'needs-account'])
      .meta({ description: '`needs-role`: only people with one of `roles` can do this' }),
    roles: z.array(role),
  }),
]);
export type Ableness = z.infer<typeof ableness>;
