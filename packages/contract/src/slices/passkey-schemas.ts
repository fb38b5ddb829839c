import { z } from 'zod';
import { id } from '../primitives.ts';

/** Bytes in base64url, as WebAuthn writes them in JSON. */
const bytes = z
  .string()
  .max(16_384)
  .regex(/^[A-Za-z0-9_-]*$/);
const attachment = z.enum(['platform', 'cross-platform']).optional();
/** What extensions answer; we ask for none, so what is in it is not read. */
const extensions = z.object({}).optional();

/** A new passkey, as `PublicKeyCredential.toJSON()` gives it. What we don't read is left out. */
export const newPasskey = z.strictObject({
  challengeId: id,
  response: z.object({
    id: bytes.min(1).max(1400),
    rawId: bytes.min(1).max(1400),
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.object({
      clientDataJSON: bytes,
      attestationObject: bytes,
      transports: z.array(z.string().max(20)).max(10).optional(),
    }),
  }),
});

/** A passkey that answers a challenge, as `PublicKeyCredential.toJSON()` gives it. */
export const passkeyAnswer = z.strictObject({
  challengeId: id,
  response: z.object({
    id: bytes.min(1).max(1400),
    rawId: bytes.min(1).max(1400),
    type: z.literal('public-key'),
    authenticatorAttachment: attachment,
    clientExtensionResults: extensions,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes.nullish(),
    }),
  }),
});

/** What a browser is asked, to give on to `navigator.credentials` as it stands. */
export const passkeyQuestion = z.object({
  challengeId: id,
  options: z.record(z.string(), z.unknown()).meta({
    description: 'For `PublicKeyCredential.parseCreationOptionsFromJSON` or `parseRequestOptionsFromJSON`',
  }),
});
