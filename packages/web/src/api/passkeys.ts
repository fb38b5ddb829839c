import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import type { BodyOf } from './shapes.ts';

/** What the server asks of a browser. */
export interface PasskeyQuestion {
  readonly challengeId: string;
  readonly options: Readonly<Record<string, unknown>>;
}

type NewPasskey = Omit<BodyOf<'/api/v1/me/passkeys', 'post'>, 'label'>;
type PasskeyAnswer = BodyOf<'/api/v1/boards/{board}/sign-in/passkey', 'post'>;

/** Whether this browser has passkeys at all. */
export function hasPasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === 'function';
}

/** Lets the device make a passkey. Throws when the person stops, or has one here already. */
export async function makePasskey({ challengeId, options }: PasskeyQuestion): Promise<NewPasskey> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  // The contract passes on what the browser is to be asked as it stands; the server's library made it.
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const { id, rawId, response } = await startRegistration({ optionsJSON });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return {
    challengeId,
    response: { id, rawId, type: 'public-key', response: { clientDataJSON, attestationObject, transports } },
  };
}

/** Lets the device answer with a passkey. Throws when the person stops. */
export async function answerWithPasskey({ challengeId, options }: PasskeyQuestion): Promise<PasskeyAnswer> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  // As above.
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const { id, rawId, response } = await startAuthentication({ optionsJSON });
  const { clientDataJSON, authenticatorData, signature, userHandle = null } = response;
  return {
    challengeId,
    response: {
      id,
      rawId,
      type: 'public-key',
      response: { clientDataJSON, authenticatorData, signature, userHandle },
    },
  };
}
