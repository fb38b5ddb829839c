import type { FiledEntryKind } from '@plaatswijs/contract';
import {
  emptyRecord,
  type FaultWords,
  type RecordValues,
  recordFaults,
} from '../../../app/file-record/record-values.ts';
import type { FormError } from '../../../ui/index.ts';
import type { CaseEntry } from '../case-queries.ts';
import type { FilingParty } from './filing-queries.ts';

/** Something of the timeline that can go along, and in which words. */
export interface EntryChoice {
  readonly entryId: string;
  readonly kind: FiledEntryKind;
  readonly isOpinion: boolean;
  /** When it took place; RFC 3339. */
  readonly at: string;
  readonly isChosen: boolean;
  readonly text: string;
}

/** What somebody chooses and writes to put something of a case in a file. */
export interface FilingValues extends RecordValues {
  readonly ownerId: string | null;
  readonly entries: readonly EntryChoice[];
  readonly letterIds: readonly string[];
}

/** The entries that can go into the file of a party: what was said and done, and is not about somebody else. None is chosen. */
export function entriesToFile(
  entries: readonly CaseEntry[],
  partyId: string,
  kinds: Readonly<Record<FiledEntryKind, string>>,
): readonly EntryChoice[] {
  const canBeFiled = (kind: string): kind is FiledEntryKind => Object.hasOwn(kinds, kind);
  return entries.flatMap(({ id, kind, code, text, partyId: about, at, happenedAt }) => {
    const isTheirs = about === null || about === partyId;
    if (!canBeFiled(kind) || !isTheirs || text === null || text.trim() === '') return [];
    const isOpinion = kind === 'note' && code === 'opinion';
    return [{ entryId: id, kind, isOpinion, at: happenedAt ?? at, isChosen: false, text }];
  });
}

/** The form as it begins: into the file of the only one it can go to, if there is only one. */
export function emptyFiling(
  { owners }: FilingParty,
  entries: readonly EntryChoice[],
  today: string,
): FilingValues {
  const [only] = owners;
  const ownerId = owners.length === 1 && only !== undefined ? only.id : null;
  return { ...emptyRecord(today), ownerId, entries, letterIds: [] };
}

interface FilingWords extends FaultWords {
  readonly filingChildMissing: string;
  readonly filingEntryMissing: string;
  readonly filingNothing: string;
}

/** What is missing. Something has to be chosen or written: an empty record says nothing. */
export function filingFaults(values: FilingValues, t: FilingWords): readonly FormError[] {
  const chosen = values.entries.filter(({ isChosen }) => isChosen);
  const empty = chosen.filter(({ text }) => text.trim() === '');
  const hasSomething = chosen.length > 0 || values.letterIds.length > 0 || values.facts.trim() !== '';
  return [
    ...(values.ownerId === null ? [{ field: 'filing-child', message: t.filingChildMissing }] : []),
    ...recordFaults(values, t, false),
    ...empty.map(({ entryId }) => ({ field: `filing-${entryId}`, message: t.filingEntryMissing })),
    ...(hasSomething ? [] : [{ field: 'record-facts', message: t.filingNothing }]),
  ];
}

/** What was chosen, as it is sent. */
export function chosenOf({ entries, letterIds }: FilingValues) {
  const chosen = entries.filter(({ isChosen }) => isChosen);
  return {
    entries: chosen.map(({ entryId, text }) => ({ entryId, text: text.trim() })),
    letterIds: [...letterIds],
  };
}
