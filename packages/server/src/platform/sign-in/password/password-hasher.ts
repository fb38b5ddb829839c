import { hash, verify } from '@node-rs/argon2';

/** Passwords as argon2id hashes. */
export interface PasswordHasher {
  readonly hash: (password: string) => Promise<string>;
  /** With `null` — nobody has this address, or they have no password — it takes as long and says no. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>;
}

/** What does the counting; a port so that a test sees how often it is asked. */
export interface Argon2 {
  readonly hash: typeof hash;
  readonly verify: typeof verify;
}

/** 19 MiB, two passes, one lane: the OWASP setting for argon2id. Algorithm 2 is argon2id. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of a random password that was thrown away; with the same cost, so that nobody can tell by the clock. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$cR8ubYRA/5dzSS/eMMcVRg$0G4HILDgdReMTjzeyKezI9uCjdq905Hyu9RW3JpkxBE';

export function argon2Hasher(argon2: Argon2 = { hash, verify }): PasswordHasher {
  return {
    hash: (password) => argon2.hash(asTyped(password), cost),
    verify: async (kept, password) => {
      const right = await argon2.verify(kept ?? nobody, asTyped(password));
      return right && kept !== null;
    },
  };
}

/** An é can be one character or two; both are the same password. */
function asTyped(password: string): string {
  return password.normalize('NFKC');
}
