import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CheckResult, Finding } from './check-types.ts';
import { shiftFindings } from './shift-findings.ts';

type Reader = (text: string) => readonly Finding[];

/** The reader of this device, fetched once somebody starts to write. */
function useLocalReader(wanted: boolean): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isHere = true;
    void import('./local-reader.ts').then(
      ({ readLocally }) => {
        if (isHere) setReader(() => readLocally);
      },
      // Without it the answer of the server is waited for; nothing else is lost.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [wanted]);
  return reader;
}

/**
 * What is to be seen in the text right now: at once what this device finds by itself, and a moment later what the server
 * says. While somebody types on, the findings of the server move along with the text.
 */
export function useFindings(
  text: string,
  checked: { readonly text: string; readonly result: CheckResult } | null,
): readonly Finding[] {
  const reader = useLocalReader(text !== '');
  const shown = useDeferredValue(text);
  const local = useMemo(() => (reader === null || shown === '' ? [] : reader(shown)), [reader, shown]);
  return useMemo(() => {
    if (checked?.text === text) return checked.result.findings;
    const known = checked === null ? [] : shiftFindings(checked.result.findings, checked.text, text);
    const own = shown === text ? local : [];
    const isNew = (one: Finding) => !known.some((other) => other.start < one.end && one.start < other.end);
    return [...known, ...own.filter(isNew)];
  }, [checked, local, shown, text]);
}
