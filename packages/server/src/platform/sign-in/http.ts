import { operations } from '@plaatswijs/contract';
import { done, type Implementation, implement, implementOpen, refuse } from '../http/index.ts';
import { changeMe } from './account/change-me.ts';
import { resetSignIn } from './account/reset-sign-in.ts';
import { showMe } from './account/show-me.ts';
import { claimInstallation } from './installation/claim-installation.ts';
import { describeInstallation } from './installation/describe-installation.ts';
import { invitePerson } from './link/invite-person.ts';
import { redeemLink } from './link/redeem-link.ts';
import { sendSignInLink } from './link/send-sign-in-link.ts';
import { changePassword } from './password/change-password.ts';
import { signInWithPassword } from './password/sign-in-with-password.ts';
import type { SignInPorts } from './ports.ts';
import {
  addProvider,
  changeProvider,
  linkForPerson,
  removeProvider,
  showProvider,
} from './provider/manage-providers.ts';
import { listIdentities, unlinkIdentity } from './provider/own-identities.ts';
import { listProviders } from './provider/provider.ts';
import { callbackAddress } from './provider/start-at-provider.ts';
import { confirmSecondFactor } from './second-factor/confirm-second-factor.ts';
import { endOtherSessions, endSession, listSessions, signOut } from './session/own-sessions.ts';
import { stepUp } from './session/step-up.ts';
import { showSignInWays } from './show-sign-in-ways.ts';
import { visitorOf } from './visitor-of.ts';

const known = refuse('not-signed-in');

/** Coming in: by anybody, or with a session that is not finished. Each counts its tries in transactions of its own. */
export function comingIn(ports: SignInPorts): readonly Implementation[] {
  return [
    implementOpen(operations.describeInstallation, () => describeInstallation(ports)),
    implementOpen(operations.claimInstallation, ({ body, caller, userAgent, now }) =>
      claimInstallation(ports, body, visitorOf(caller, userAgent, now)),
    ),
    implementOpen(operations.showSignInWays, ({ params }) => showSignInWays(ports, params.board)),
    implementOpen(operations.signInWithPassword, ({ params, body, caller, userAgent, now }) =>
      signInWithPassword(ports, params.board, body, visitorOf(caller, userAgent, now)),
    ),
    implementOpen(operations.confirmSecondFactor, ({ body, caller, now }) =>
      confirmSecondFactor(ports, caller, body, now),
    ),
    implementOpen(operations.sendSignInLink, ({ params, body, now }) =>
      sendSignInLink(ports, params.board, body.email, now),
    ),
    implementOpen(operations.redeemSignInLink, ({ params, body, caller, userAgent, now }) =>
      redeemLink(ports, params.board, body.secret, visitorOf(caller, userAgent, now)),
    ),
  ];
}

/** The caller's own account and sessions. */
export function ownAccount(ports: SignInPorts): readonly Implementation[] {
  return [
    implement(operations.showMe, ({ tx, caller, now }) => showMe(tx, caller, ports.abilities, now)),
    implement(operations.changeMe, ({ tx, caller, body }) => changeMe(tx, caller, body)),
    implement(operations.signOut, ({ tx, caller, now }) => signOut(tx, caller, now)),
    implement(operations.listSessions, ({ tx, caller, now }) => listSessions(tx, caller, now)),
    implement(operations.endSession, ({ tx, caller, params, now }) =>
      endSession(tx, caller, params.sessionId, now),
    ),
    implement(operations.endOtherSessions, ({ tx, caller, now }) => endOtherSessions(tx, caller, now)),
    implement(operations.listMyIdentities, ({ tx, caller, now }) => listIdentities(tx, caller, now)),
    implement(operations.unlinkIdentity, ({ tx, caller, params, now }) =>
      unlinkIdentity(tx, caller, params.providerId, now),
    ),
    implementOpen(operations.stepUp, async ({ caller, body, now }) =>
      caller === null ? known : stepUp(ports, caller, body, now),
    ),
    implementOpen(operations.changePassword, async ({ caller, body, now }) =>
      caller === null ? known : changePassword(ports, caller, body, now),
    ),
  ];
}

/** What the administrator does about how people come in. */
export function management(ports: SignInPorts): readonly Implementation[] {
  return [
    implement(operations.listIdentityProviders, async ({ tx }) =>
      done({
        items: (await listProviders(tx)).map(showProvider),
        callback: callbackAddress(ports.site.address()).href,
      }),
    ),
    implement(operations.addIdentityProvider, ({ tx, caller, body, now }) =>
      addProvider(ports, tx, caller, body, now),
    ),
    implement(operations.changeIdentityProvider, ({ tx, caller, params, body, now }) =>
      changeProvider(ports, tx, caller, params.providerId, body, now),
    ),
    implement(operations.removeIdentityProvider, ({ tx, caller, params, now }) =>
      removeProvider(tx, caller, params.providerId, now),
    ),
    implement(operations.linkIdentity, ({ tx, caller, params, body, now }) =>
      linkForPerson(tx, caller, params.providerId, body, now),
    ),
    implementOpen(operations.invitePerson, async ({ caller, params, now }) =>
      caller === null ? known : invitePerson(ports, caller, params.personId, now),
    ),
    implement(operations.resetSignIn, ({ tx, caller, params, now }) =>
      resetSignIn(tx, caller, params.personId, now),
    ),
  ];
}
