import { useMemo } from 'react';
import type { Finding } from './check-types.ts';
import type { SeenLocally } from './local/local-messages.ts';
import { shiftFindings } from './shift-findings.ts';
import type { Checked } from './use-check.ts';

/**
 * What is to be seen in the text right now: at once what this device finds by itself, and a moment later what the server
 * says. While somebody types on, the findings of both move along with the text.
 */
export function useFindings(
  text: string,
  checked: Checked | null,
  local: SeenLocally | null,
): readonly Finding[] {
  return useMemo(() => {
    if (text.trim() === '') return [];
    if (checked?.text === text) return checked.result.findings;
    const known = checked === null ? [] : shiftFindings(checked.result.findings, checked.text, text);
    const own = local === null ? [] : shiftFindings(local.findings, local.text, text);
    const isNew = (one: Finding) => !known.some((other) => other.start < one.end && one.start < other.end);
    return [...known, ...own.filter(isNew)];
  }, [checked, local, text]);
}
