import type { ConsentCapacity, ConsentLanguage, ConsentWay } from '@plaatswijs/contract';

export type AnswerKind = 'given' | 'refused' | 'withdrawn';
export type EntryKind = 'asked' | AnswerKind | 'invalidated';
export type InvalidReason = 'no-custody' | 'mistake' | 'wrong-person' | 'not-provable';

/** What kind of proof an answer leaves; values of the facts `person.consent-self` and `person.consent-guardian`. */
export type ConsentProof = 'written' | 'enrolment-form' | 'oral';

/** One line of the ledger: something that was asked, answered, or said to be no answer. Never changed. */
export interface ConsentEntry {
  readonly id: string;
  readonly subjectId: string;
  readonly purposeId: string;
  /** Number of the version of the purpose that was asked. */
  readonly version: number;
  readonly kind: EntryKind;
  /** Who was asked or answered; null for an import that names nobody, and for who invalidates. */
  readonly answeredBy: string | null;
  readonly capacity: ConsentCapacity;
  readonly way: ConsentWay | null;
  /** The day it was said, `YYYY-MM-DD`. */
  readonly saidOn: string;
  /** The moment it was written down, RFC 3339 in UTC. */
  readonly recordedAt: string;
  /** Person who wrote it down; null when somebody answered for themselves by link or code. */
  readonly recordedBy: string | null;
  readonly language: ConsentLanguage | null;
  /** SHA-256 of the text that was shown, in hex. */
  readonly textDigest: string | null;
  readonly requestId: string | null;
  /** Where the signed paper is kept. */
  readonly reference: string | null;
  /** Its scan, where that is kept here. */
  readonly scanId: string | null;
  readonly note: string | null;
  readonly source: string | null;
  /** Id of the entry that does not count. */
  readonly invalidates: string | null;
  readonly reason: InvalidReason | null;
}

/** An answer, and not a question or a correction. */
export type ConsentAnswer = ConsentEntry & { readonly kind: AnswerKind };

export function isAnswer(entry: ConsentEntry): entry is ConsentAnswer {
  return entry.kind === 'given' || entry.kind === 'refused' || entry.kind === 'withdrawn';
}

/**
 * Whether the answer left the proof that its way of answering asks (AVG 7(1)). The table checks the same: what is here
 * without proof was tampered with, and does not count.
 */
export function isProved(entry: ConsentEntry): boolean {
  const shown = entry.language !== null && entry.textDigest !== null;
  switch (entry.way) {
    case 'link':
    case 'letter-code':
      return entry.requestId !== null && shown;
    case 'signed-in':
      return entry.answeredBy !== null && entry.recordedBy === entry.answeredBy && shown;
    case 'paper':
      return (isFilled(entry.reference) || entry.scanId !== null) && entry.recordedBy !== null;
    case 'phone':
      return isFilled(entry.note) && entry.recordedBy !== null;
    case 'imported':
      return isFilled(entry.source) && entry.recordedBy !== null;
    case null:
      return false;
  }
}

/** What a way of answering leaves to show. */
export function proofOf(way: ConsentWay): ConsentProof {
  if (way === 'phone') return 'oral';
  return way === 'imported' ? 'enrolment-form' : 'written';
}

/**
 * Which of two answers was the later word: by the day it was said, then by the moment it was written down. At the very
 * same moment the one that forbids most is the last, so that the order of lines decides nothing.
 */
export function laterWord(one: ConsentAnswer, other: ConsentAnswer): number {
  return (
    compare(one.saidOn, other.saidOn) ||
    compare(momentOf(one), momentOf(other)) ||
    strictness[one.kind] - strictness[other.kind] ||
    compare(one.id, other.id)
  );
}

/** The order in which lines were written down, for a history. */
export function laterLine(one: ConsentEntry, other: ConsentEntry): number {
  return compare(momentOf(one), momentOf(other)) || compare(one.id, other.id);
}

const strictness: Readonly<Record<AnswerKind, number>> = { given: 0, refused: 1, withdrawn: 2 };

function momentOf({ recordedAt }: ConsentEntry): number {
  return Date.parse(recordedAt);
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isFilled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}
