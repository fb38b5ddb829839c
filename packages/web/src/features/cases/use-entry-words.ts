import { useOfficeMessages } from '../../messages/office.ts';
import type { CaseEntry } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';
import { useDutyTitle } from './use-duty-words.ts';

/** What an entry of the timeline is about, as far as its kind does not say it: who, what, which. */
export function useEntryWords(): (entry: CaseEntry) => readonly string[] {
  const words = useOfficeMessages('casesWords');
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const dutyTitle = useDutyTitle();
  const codeWords: Partial<Record<CaseEntry['kind'], Readonly<Record<string, string>>>> = {
    hearing: words.heard,
    'parent-contact': words.route,
    closed: words.outcome,
    'reader-added': words.readerCapacity,
    'shut-out': t.shutOutReason,
  };
  return (entry) => {
    const { kind, code } = entry;
    const ofDuty = kind === 'duty-done' || kind === 'duty-set-aside';
    const ofCode =
      code === null
        ? undefined
        : ofDuty
          ? dutyTitle(code)
          : kind === 'linked'
            ? code
            : codeWords[kind]?.[code];
    return [
      entry.person?.name,
      it.parties.find(({ id }) => id === entry.partyId)?.name,
      it.evidence.find(({ id }) => id === entry.evidenceId)?.name,
      it.tasks.find(({ id }) => id === entry.taskId)?.what,
      ofCode,
    ].flatMap((part) => (part === undefined || part === '' ? [] : [part]));
  };
}
