import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { Site } from '../../platform/sign-in/index.ts';

/** Something that was placed with somebody in it, as far as those who answer for them may know it. */
export interface PlacedWith {
  readonly publicationId: string;
  /** `YYYY-MM-DD`. */
  readonly placedOn: string;
  /** Name of the channel. */
  readonly channel: string;
  /** Name of the purpose that the channel falls under. */
  readonly purpose: string;
  readonly shown: readonly ('picture' | 'covered' | 'sound' | 'name')[];
  /** Whether there was consent on the day it was placed. */
  readonly consentThen: boolean;
  /** `YYYY-MM-DD`; null while it is online. */
  readonly takenDownOn: string | null;
  /** What the school has to do, or did, because consent for this person ended; null where there was nothing to do. */
  readonly task: 'open' | 'replaced' | 'stays' | null;
  /** When that task was opened, RFC 3339. */
  readonly taskOpenedAt: string | null;
}

/** Where somebody is to be seen, and what is kept of them. */
export interface WherePlaced {
  /** Newest first. */
  readonly placed: readonly PlacedWith[];
  /** Photos that are kept and stand nowhere. */
  readonly keptPhotos: number;
  /** Of those, by the name of a purpose, how many were ready for a channel under it. */
  readonly readyPhotos: ReadonlyMap<string, number>;
}

/** What consent needs of what was placed; it knows nothing of it by itself. */
export interface PlacedPort {
  /** Consent may have ended for these people: what must be done about it is written down in this transaction. */
  readonly consentChanged: (
    tx: BoardTransaction,
    schoolId: string,
    people: readonly string[] | 'everybody',
    now: Date,
  ) => Promise<void>;
  /** Where these people are to be seen, by id. */
  readonly whereOf: (
    tx: BoardTransaction,
    schoolId: string,
    people: readonly string[],
  ) => Promise<ReadonlyMap<string, WherePlaced>>;
}

/** What consent is asked and answered with. */
export interface ConsentPorts {
  readonly keyring: Keyring;
  /** Where people reach this installation, for a link in a mail. */
  readonly site: Site;
  /** Who may do what; asked late, for the table holds this slice's own part too. */
  readonly abilities: () => AbilityTable;
  readonly placed: PlacedPort;
}
