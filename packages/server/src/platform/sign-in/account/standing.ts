import type { Role } from '@plaatswijs/contract';
import type { HeldRole } from '../../abilities/index.ts';

/** Roles that see or decide so much that a password alone is not enough. */
const guardedRoles: ReadonlySet<Role> = new Set<Role>([
  'administrator',
  'director',
  'confidential-counsellor',
  'data-protection-officer',
  'office',
]);

/** How far somebody is with signing in: there, still owing a second factor, or first having to get one. */
export type Standing = 'done' | 'second-factor' | 'set-up';

export interface Proofs {
  readonly roles: readonly HeldRole[];
  readonly hasTotp: boolean;
  readonly passkeys: number;
  /** More than one thing was proved in this session. */
  readonly factorGiven: boolean;
}

/**
 * Who has an authenticator app gives its code, always. A guarded role needs that app or a passkey, and gets no further
 * before there is one. Decided anew at each request, so a role that is given today asks for its factor today.
 */
export function standingOf({ roles, hasTotp, passkeys, factorGiven }: Proofs): Standing {
  if (factorGiven) return 'done';
  const isGuarded = holdsGuardedRole(roles);
  if (!hasTotp && !isGuarded) return 'done';
  return hasTotp || passkeys > 0 ? 'second-factor' : 'set-up';
}

export function holdsGuardedRole(roles: readonly HeldRole[]): boolean {
  return roles.some(({ role }) => guardedRoles.has(role));
}
