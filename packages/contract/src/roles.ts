import { z } from 'zod';

/**
 * What a person can be at a school or a board. Dated, several at once. `board` roles reach every school of the board;
 * the others count only at the school they are held at.
 */
export const roles = {
  administrator: { reach: 'board' },
  'board-member': { reach: 'board' },
  'data-protection-officer': { reach: 'board' },
  director: { reach: 'school' },
  office: { reach: 'school' },
  leader: { reach: 'school' },
  'confidential-counsellor': { reach: 'school' },
  'page-administrator': { reach: 'school' },
  employee: { reach: 'school' },
  pupil: { reach: 'school' },
  parent: { reach: 'school' },
} as const satisfies Record<string, { readonly reach: 'board' | 'school' }>;

export type Role = keyof typeof roles;

export const role = z.enum(Object.keys(roles) as [Role, ...Role[]]);
