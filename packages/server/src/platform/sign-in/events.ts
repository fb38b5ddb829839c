import { z } from 'zod';
import { defineAuditEvents } from '../audit/index.ts';

const id = z.uuid();
const nothing = z.strictObject({});

/** What is kept of signing in. The subject is the account unless said; failures only once they look like guessing. */
export const signInEvents = defineAuditEvents('sign-in', {
  'sign-in.installation-claimed': nothing,
  'sign-in.session-opened': z.strictObject({
    session: id,
    way: z.enum(['password', 'passkey', 'provider', 'link', 'invitation']),
    next: z.enum(['done', 'second-factor', 'set-up']),
  }),
  'sign-in.second-factor-given': z.strictObject({ session: id }),
  'sign-in.stepped-up': z.strictObject({ session: id }),
  'sign-in.session-ended': z.strictObject({ session: id }),
  'sign-in.other-sessions-ended': z.strictObject({ count: z.int() }),
  'sign-in.guessing': z.strictObject({ failures: z.int(), what: z.enum(['password', 'second-factor']) }),
  'sign-in.password-changed': nothing,
  'sign-in.second-factor-added': nothing,
  'sign-in.second-factor-removed': nothing,
  'sign-in.recovery-code-used': nothing,
  'sign-in.recovery-codes-renewed': nothing,
  'sign-in.passkey-added': z.strictObject({ passkey: id }),
  'sign-in.passkey-removed': z.strictObject({ passkey: id }),
  'sign-in.account-made': z.strictObject({ person: id }),
  'sign-in.account-reset': nothing,
  'sign-in.invited': z.strictObject({ person: id }),
  'sign-in.link-sent': nothing,
  /** The subject is the provider. */
  'sign-in.provider-added': z.strictObject({ preset: z.string() }),
  'sign-in.provider-changed': z.strictObject({ fields: z.array(z.string()) }),
  'sign-in.provider-removed': z.strictObject({ links: z.int() }),
  'sign-in.identity-linked': z.strictObject({
    account: id,
    by: z.enum(['administrator', 'owner', 'roster', 'email']),
  }),
  'sign-in.identity-unlinked': z.strictObject({ account: id }),
});
