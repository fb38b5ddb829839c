import { ProblemError } from '../../../api/problem.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { useDutyTitle } from '../use-duty-words.ts';

/** What is refused, as the server says it. */
interface Refused {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>> | undefined;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The words of a code, where it is one of those. */
function wordsOf<Words>(words: Readonly<Record<string, Words>>, code: string): Words | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}

/** Why a measure is refused, in a sentence; nothing for a code that is not of measures. */
export function useRefusalWords(): (refused: Refused) => string | undefined {
  const words = useOfficeMessages('measureWords');
  const { questions } = useOfficeMessages('caseDuties');
  const dutyTitle = useDutyTitle();
  const f = useFormats();
  return ({ code, params = {} }) => {
    const said = (name: string): string => {
      const value = params[name];
      if (typeof value === 'number') return f.number(value);
      if (value === undefined) return '';
      return isDay(value) ? f.day(value) : value;
    };
    const named = (name: string, names: Readonly<Record<string, string>>): string =>
      wordsOf(names, said(name)) ?? said(name);
    return wordsOf(
      words.refusals,
      code,
    )?.({
      days: said('days'),
      most: said('most'),
      weeks: said('weeks'),
      schoolDays: said('schoolDays'),
      from: said('from'),
      until: said('until'),
      day: said('day'),
      step: named('step', words.steps),
      duty: dutyTitle(said('duty')) ?? said('duty'),
      fact: named('fact', questions),
      status: named('status', words.status),
    });
  };
}

/** Every sentence of what refused a change; empty where the refusal says nothing of measures. */
export function useRefusedBecause(): (error: unknown) => readonly string[] {
  const words = useRefusalWords();
  return (error) =>
    error instanceof ProblemError ? (error.problem.issues ?? []).flatMap((issue) => words(issue) ?? []) : [];
}
