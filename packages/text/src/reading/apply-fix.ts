import type { Fix } from './finding.ts';

/** The text after a fix. Where something was taken out, no double space or space before a comma is left. */
export function applyFix(text: string, { start, end, text: put }: Fix): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (put !== '') return before + put + after;
  const tidyBefore = /[ ]$/u.test(before) && /^[ .,!?;:]|^$/u.test(after) ? before.slice(0, -1) : before;
  return before === '' || before.endsWith('\n') ? tidyBefore + after.replace(/^ /u, '') : tidyBefore + after;
}
