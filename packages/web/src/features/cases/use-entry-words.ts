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
  const measures = useOfficeMessages('measureWords');
  const letters = useOfficeMessages('letters');
  const kinds = titlesOf(measures.kinds);
  const codeWords: Partial<Record<CaseEntry['kind'], Readonly<Record<string, string>>>> = {
    hearing: words.heard,
    'parent-contact': words.route,
    closed: words.outcome,
    'reader-added': words.readerCapacity,
    'shut-out': t.shutOutReason,
    'let-in': t.letInReason,
    'measure-considered': kinds,
    'measure-intended': kinds,
    'measure-decided': kinds,
    'measure-objection': kinds,
    'measure-ended': kinds,
    'measure-dropped': kinds,
    'measure-step': measures.steps,
    'measure-objection-decided': measures.outcome,
    'letter-made': letters.made,
    'letter-sent': letters.ways,
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

function titlesOf(
  words: Readonly<Record<string, { readonly title: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([code, { title }]) => [code, title]));
}
