import type { Detector } from '../reading/detector.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { namesIn } from '../reading/sentence-view.ts';
import type { Token } from '../tokens/token.ts';

/**
 * The group somebody is in, in one sentence with the name: together they say where a child is every day.
 *
 * Must pass: a group without a name, a name without a group.
 */
export const groupAndName: Detector = {
  name: 'group-and-name',
  find: (draft, earlier) => {
    const findings: TextFinding[] = [];
    const { tokens } = draft;
    for (let at = 0; at < tokens.length; at++) {
      const end = groupEnd(tokens, at);
      const token = tokens[at];
      if (end === 0 || token === undefined) continue;
      if (namesIn(draft, earlier, token.sentence).length > 0) {
        const span = { start: startWithUit(tokens, at), end: tokens[end - 1]?.end ?? token.end };
        findings.push(makeFinding('group-and-name', span, 0.6));
      }
      at = end - 1;
    }
    return findings;
  },
};

/** The token after "groep 6", "klas 2b" or "3a"; 0 where no group begins. */
function groupEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return 0;
  const called = token.word === 'groep' || token.word === 'klas' || token.word === 'brugklas';
  if (called && next.number && next.text.length === 1) return isLetter(tokens[at + 2]) ? at + 3 : at + 2;
  const bare = token.number && /^[1-8]$/u.test(token.text) && token.glue !== 'none' && isLetter(next);
  return bare && tokens[at + 2]?.glue !== 'none' ? at + 2 : 0;
}

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && token.glue === 'none' && /^[a-hA-H]$/u.test(token.text);
}

/** "Ömer uit groep 7" reads on well without "uit groep 7", so that goes along. */
function startWithUit(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const goesAlong =
    before !== undefined && tokens[at]?.glue === 'space' && ['uit', 'van'].includes(before.word);
  return (goesAlong ? before.start : tokens[at]?.start) ?? 0;
}
