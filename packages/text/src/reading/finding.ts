import type { FactKey, SimpleValue } from '@plaatswijs/rules';
import type { Candidate } from '../roster/rank-people.ts';
import type { Note } from './note.ts';

/** Every detector, by name. What each looks for stands in its file. */
export const detectorNames = [
  'roster-name',
  'unknown-name',
  'email',
  'phone',
  'postcode',
  'address',
  'bsn',
  'iban',
  'birth-date',
  'group-and-name',
  'singled-out',
  'health',
  'family',
  'talk-outcome',
  'insult',
  'threat',
  'obscenity',
  'criticism',
  'copyright',
  'notice-present',
  'notice-missing',
] as const;

export type DetectorName = (typeof detectorNames)[number];

/** A piece of the text, in UTF-16 places, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A fact of the vocabulary that a finding bears on. It is never more than a proposal: it asks until a person confirms
 * it. Where only a person may judge (`judgement` in the vocabulary) it does not even propose, it only raises the question.
 */
export interface FactBearing {
  readonly fact: FactKey;
  readonly value: SimpleValue;
  readonly as: 'proposal' | 'question';
}

/** What one tap could do: put another text in place of a span. */
export interface Fix extends Span {
  readonly code: FixCode;
  readonly text: string;
}

export type FixCode = 'remove' | 'remove-sentence' | 'initial' | 'role' | 'add-notice';

/** People of the roster who may be meant; how many they are in all, of whom the nearest are listed. */
export interface WhoMayBeMeant {
  readonly candidates: readonly Candidate[];
  readonly count: number;
}

/** Something that was seen in a text. */
export interface TextFinding {
  readonly detector: DetectorName;
  readonly span: Span;
  /** From .8 sure enough to say so; from .5 to ask; what is less is not reported. */
  readonly confidence: number;
  /** `look`: somebody should look at it. `leave`: recognised so that it is left alone. */
  readonly attention: 'look' | 'leave';
  readonly meant?: WhoMayBeMeant;
  readonly bearsOn: readonly FactBearing[];
  readonly fixes: readonly Fix[];
  readonly note: Note;
}

/** Less sure than this is not reported. */
export const LEAST_CONFIDENCE = 0.5;

/** So sure, or more, is sure enough to say so. */
export const SURE = 0.8;
