import type { Finding } from './check-types.ts';

/** Where two texts differ: from `start`, and `cut` characters of the first became `put` of the second. */
interface Edit {
  readonly start: number;
  readonly cut: number;
  readonly put: number;
}

function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, cut: before.length - start - tail, put: after.length - start - tail };
}

/**
 * Findings of a text, moved along to the text it has become since: those that were edited are gone, those behind the edit
 * have moved. So underlining stays where it belongs while somebody types on.
 */
export function shiftFindings(
  findings: readonly Finding[],
  before: string,
  after: string,
): readonly Finding[] {
  if (before === after) return findings;
  const { start, cut, put } = editBetween(before, after);
  const moved = put - cut;
  return findings.flatMap((finding) => {
    if (finding.end <= start && finding.end < before.length) return finding;
    const by = finding.start >= start + cut ? moved : null;
    if (by === null) return [];
    const shift = <Part extends { start: number; end: number }>(part: Part): Part => ({
      ...part,
      start: part.start + by,
      end: part.end + by,
    });
    return { ...shift(finding), fixes: finding.fixes.map(shift) };
  });
}
