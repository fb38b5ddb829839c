import { operations } from '@plaatswijs/contract';
import { type Implementation, implement, implementOpen, refuse } from '../http/index.ts';
import { addPasskey } from './passkey/add-passkey.ts';
import { beginPasskey } from './passkey/begin-passkey.ts';
import { beginPasskeyConfirmation, beginPasskeySignIn } from './passkey/begin-passkey-sign-in.ts';
import { listPasskeys, removePasskey, renamePasskey } from './passkey/own-passkeys.ts';
import { signInWithPasskey } from './passkey/sign-in-with-passkey.ts';
import type { SignInPorts } from './ports.ts';
import { addSecondFactor } from './second-factor/add-second-factor.ts';
import { beginSecondFactor } from './second-factor/begin-second-factor.ts';
import { removeSecondFactor, replaceRecoveryCodes } from './second-factor/remove-second-factor.ts';
import { visitorOf } from './visitor-of.ts';
import { wholeOrNothing } from './whole-or-nothing.ts';

const known = refuse('not-signed-in');

/** Passkeys. A challenge is used up whatever comes of it, so those that take one open their own transactions. */
export function passkeys(ports: SignInPorts): readonly Implementation[] {
  return [
    implementOpen(operations.beginPasskeySignIn, ({ params, now }) =>
      beginPasskeySignIn(ports, params.board, now),
    ),
    implementOpen(operations.signInWithPasskey, ({ params, body, caller, userAgent, now }) =>
      signInWithPasskey(ports, params.board, body, visitorOf(caller, userAgent, now)),
    ),
    implementOpen(operations.beginPasskeyConfirmation, async ({ caller, now }) =>
      caller === null ? known : beginPasskeyConfirmation(ports, caller, now),
    ),
    implementOpen(operations.beginPasskey, async ({ caller, now }) =>
      caller === null ? known : beginPasskey(ports, caller, now),
    ),
    implementOpen(operations.addPasskey, async ({ caller, body, now }) =>
      caller === null ? known : addPasskey(ports, caller, body, now),
    ),
    implement(operations.listPasskeys, ({ tx, caller, now }) => listPasskeys(tx, caller, now)),
    implement(operations.renamePasskey, ({ tx, caller, params, body, now }) =>
      renamePasskey(tx, caller, params.passkeyId, body.label, now),
    ),
    implement(operations.removePasskey, ({ tx, caller, params, now }) =>
      removePasskey(tx, caller, params.passkeyId, now),
    ),
  ];
}

/**
 * The authenticator app. Answers with secrets or recovery codes are never kept for a repeated request, so these open
 * their own transactions as well.
 */
export function secondFactor(ports: SignInPorts): readonly Implementation[] {
  return [
    implementOpen(operations.beginSecondFactor, async ({ caller, now }) =>
      caller === null ? known : beginSecondFactor(ports, caller, now),
    ),
    implementOpen(operations.addSecondFactor, async ({ caller, body, now }) =>
      caller === null ? known : addSecondFactor(ports, caller, body, now),
    ),
    implement(operations.removeSecondFactor, ({ tx, caller, now }) => removeSecondFactor(tx, caller, now)),
    implementOpen(operations.renewRecoveryCodes, async ({ caller, now }) =>
      caller === null
        ? known
        : wholeOrNothing(ports.database, caller.boardId, (tx) => replaceRecoveryCodes(tx, caller, now)),
    ),
  ];
}
