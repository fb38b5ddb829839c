import type { Condition } from './condition.ts';
import type { Text } from './text.ts';

/** The twelve answers a protocol can give; the vocabulary of the conformance cases. */
export const outcomes = [
  'outside',
  'forbid',
  'conflict',
  'unclear',
  'require',
  'discourage',
  'allow-if',
  'allow',
  'may',
  'recommend',
  'aware',
  'silent',
] as const;
export type Outcome = (typeof outcomes)[number];

export const modalities = [
  'obligation',
  'prohibition',
  'permission',
  'recommendation',
  'discretion',
  'awareness',
  'definition',
] as const;
/** What a norm does: command, forbid, permit, advise, leave to judgement, make aware, or fix a meaning. */
export type Modality = (typeof modalities)[number];

export const bearers = [
  'everyone',
  'community',
  'staff',
  'staff.work',
  'staff.private',
  'leaders',
  'pupils',
  'parents',
  'school',
  'former-staff',
] as const;
/** The person a norm is addressed to (normadressaat). `assess/bearers.ts` says which facts make somebody one. */
export type Bearer = (typeof bearers)[number];

export const treatments = ['checked', 'hinted', 'workflow', 'taught'] as const;
/** How a norm is carried out: decided from facts, hinted at, enforced by a workflow, or taught at a moment. */
export type Treatment = (typeof treatments)[number];

export const moments = [
  'onboarding',
  'while-writing',
  'at-publishing',
  'in-doubt',
  'at-incident',
  'yearly',
] as const;
/** When a norm is taught. */
export type Moment = (typeof moments)[number];

/** What somebody owes once a norm is in play. */
export interface Duty {
  readonly does:
    | 'tell'
    | 'phone'
    | 'file'
    | 'request-removal'
    | 'ask-consent'
    | 'make-unrecognisable'
    | 'act'
    | 'acknowledge';
  /** A role of this protocol: who is told, or in whose file it goes. */
  readonly to?: string;
  /** `at-once`, `beforehand`, or an ISO 8601 duration. */
  readonly within?: string;
  /** The file it ends up in, for instance `personeelsdossier`. */
  readonly file?: string;
  /** `always` when the norm applies, or only after it was violated. */
  readonly when: 'applies' | 'violated';
  readonly text: Text;
}

/** A declared exception inside a norm ("tenzij"). */
export interface NormException {
  readonly id: string;
  readonly when: Condition;
  readonly text: Text;
}

/** One norm of one article, as data. Field by field in docs/protocol-format.md. */
export interface Norm {
  /** Row of the article it carries out, for instance `A.6`; more norms for one row add `/name`. */
  readonly id: string;
  /** The part of the id before the slash: what is cited. */
  readonly cites: string;
  readonly article: string;
  readonly modality: Modality;
  readonly bearers: readonly Bearer[];
  readonly acts: readonly string[];
  /** When the norm applies, besides bearer and act. */
  readonly when: Condition;
  /** A prohibition: what is forbidden. An obligation: what must be so. A permission: on what condition. */
  readonly conduct: Condition | null;
  readonly exceptions: readonly NormException[];
  /** Norms of the same protocol that step aside while this one is permitted, complied with or in force. */
  readonly overrides: readonly string[];
  /** Definitions that are cited with this norm when they apply. */
  readonly reliesOn: readonly string[];
  /** A condition that stays open whatever the facts: it turns `allow` into `allow-if`. */
  readonly remains: Text | null;
  /** For a permission: what it means when its condition fails. */
  readonly otherwise: 'forbid' | null;
  /** For a recommendation or a prohibition: `against` makes a breach `discourage` instead of `forbid`. */
  readonly advises: 'for' | 'against' | null;
  /** Overrides what the modality would say when the norm is in play. */
  readonly yields: Outcome | null;
  /** Background norms are taught and shown, but never make the answer. */
  readonly background: boolean;
  /** A principle that is cited only where no specific norm says the same. */
  readonly general: boolean;
  /** Role that judges what no machine may judge. */
  readonly judgedBy: string | null;
  readonly carriedOut: readonly Treatment[];
  readonly moments: readonly Moment[];
  readonly duties: readonly Duty[];
  readonly says: Text;
  /** Where the encoding is a reading of the text rather than its words: which, and why. */
  readonly reading: Text | null;
}

/** Where a text is silent, contradicts itself or can be read in two ways, and what the school chose. */
export interface Tension {
  readonly id: string;
  readonly kind: 'contradiction' | 'ambiguity' | 'silence';
  /** Norms that cannot decide while the tension is there: their effect is replaced by the outcome. */
  readonly norms: readonly string[];
  readonly acts: readonly string[];
  readonly bearers: readonly Bearer[];
  readonly when: Condition;
  readonly outcome: 'conflict' | 'unclear' | 'silent';
  readonly says: Text;
  /** What the school chose to do about it until the text is mended. */
  readonly choice: Text;
}

export interface Article {
  readonly id: string;
  readonly heading: Text;
  /** Where it stands in the school's own paper. */
  readonly place: {
    readonly section: string;
    readonly number: string;
    readonly from: string;
    readonly to: string;
  };
  readonly summary: Text;
  readonly norms: readonly Norm[];
}

export interface Role {
  readonly id: string;
  readonly name: Text;
  /** Bearers whose manager this role is. */
  readonly manages: readonly Bearer[];
}

export interface NotEncoded {
  readonly row: string;
  readonly reason: Text;
}

/** One version of one school's or board's protocol. */
export interface Protocol {
  readonly id: string;
  readonly title: string;
  readonly holder: { readonly kind: 'school' | 'board'; readonly name: string };
  readonly sectors: readonly ('PO' | 'VO')[];
  /** Dates as `YYYY-MM-DD`; `null` is known to be none, an absent field is not known. */
  readonly dates: {
    readonly inForceFrom?: string;
    readonly inForceUntil?: string | null;
    readonly adoptedOn?: string;
    readonly consent?: { readonly body: string; readonly on: string };
  };
  readonly roles: readonly Role[];
  readonly articles: readonly Article[];
  readonly tensions: readonly Tension[];
  readonly notEncoded: readonly NotEncoded[];
}
