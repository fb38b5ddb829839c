import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';

/** What the server asks of a browser. */
export interface PasskeyQuestion {
  readonly challengeId: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Whether this browser has passkeys at all. */
export function hasPasskeys(): boolean {
  return typeof globalThis.PublicKeyCredential === 'function';
}

/** Lets the device make a passkey. Throws when the person stops, or has one here already. */
export async function makePasskey({ options }: PasskeyQuestion): Promise<RegistrationResponseJSON> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  // The contract passes on what the browser is to be asked as it stands; the server's library made it.
  return startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON });
}

/** Lets the device answer with a passkey. Throws when the person stops. */
export async function answerWithPasskey({ options }: PasskeyQuestion): Promise<AuthenticationResponseJSON> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  // As above.
  return startAuthentication({ optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON });
}
