import type { AbilityTable } from '../abilities/index.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/index.ts';
import type { Log } from '../log/index.ts';
import type { Mailbox } from '../mail/index.ts';
import type { Keyring } from '../secrets/index.ts';
import type { ClaimCode } from './installation/claim-code.ts';
import type { PasswordHasher } from './password/password-hasher.ts';

/** The language of a person, for what is mailed to them. */
export type Language = 'nl' | 'en';

/** The words of what is mailed; they come from the catalogue of messages. */
export interface SignInLetters {
  readonly link: (given: LetterFacts) => LetterWords;
  readonly invitation: (given: LetterFacts) => LetterWords;
}

export interface LetterFacts {
  readonly language: Language;
  readonly boardName: string;
  readonly link: URL;
  /** How long the link works, in minutes. */
  readonly minutes: number;
}

export interface LetterWords {
  readonly subject: string;
  readonly text: string;
}

/** Where people reach this installation. */
export interface Site {
  /** Null on one machine, where the address is that of the machine itself. */
  readonly publicUrl: URL | null;
  /** The address to put in a mail and to come back to from a provider. */
  readonly address: () => URL;
}

export interface InstallationFacts {
  readonly version: string;
  /** With made-up people: nobody can claim it. */
  readonly demonstration: boolean;
}

/** Everything signing in is done with. */
export interface SignInPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly hasher: PasswordHasher;
  readonly mailbox: Mailbox;
  readonly letters: SignInLetters;
  readonly site: Site;
  readonly installation: InstallationFacts;
  /** The one-time code of this start; null when the installation has its administrator. */
  readonly claimCode: ClaimCode | null;
  readonly abilities: AbilityTable;
  readonly log: Log;
}
