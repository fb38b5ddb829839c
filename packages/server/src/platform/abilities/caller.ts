import type { Ability, Role } from '@plaatswijs/contract';
import type { BoardId } from '../ids/index.ts';
import type { BoardVersions } from '../memory/index.ts';

/** A role that counts today. Without a school it is held at the board and reaches every school of it. */
export interface HeldRole {
  readonly role: Role;
  readonly schoolId: string | null;
}

/** Who calls, as found from the session or the API token. */
export interface Caller {
  readonly boardId: BoardId;
  readonly accountId: string;
  readonly personId: string;
  readonly roles: readonly HeldRole[];
  readonly via: CallerVia;
  /** How far the board was when they were found: what is kept in memory of it counts while this stands. */
  readonly versions: BoardVersions;
}

export type CallerVia =
  | {
      readonly kind: 'session';
      readonly sessionId: string;
      readonly steppedUpUntil: Date | null;
      /** The password was right, the second factor is still to come. */
      readonly secondFactorPending: boolean;
    }
  | { readonly kind: 'token'; readonly tokenId: string; readonly scopes: readonly Ability[] };
