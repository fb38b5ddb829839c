import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { Span, TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { hitsOf, spanOf, withoutOverlap } from '../reading/sentence-view.ts';
import { type NoticeName, noticeNames } from '../reading/text-context.ts';

/**
 * Notices a text carries: where the author works, that it is an own opinion, that others answer for themselves, that
 * the author speaks for the school. The school's own wording counts as well.
 *
 * Must pass: what only speaks of work, opinions or the school.
 */
export const noticePresent: Detector = {
  name: 'notice-present',
  find: (draft) =>
    noticeNames.flatMap((notice) => {
      const span = inOwnWords(draft, notice) ?? inPhrases(draft, notice);
      return span === undefined ? [] : present(notice, span);
    }),
};

function present(notice: NoticeName, span: Span): TextFinding {
  return makeFinding('notice-present', span, 0.85, {
    attention: 'leave',
    params: { notice },
    bearsOn: [{ fact: 'notices', value: [notice], as: 'proposal' }],
  });
}

function inOwnWords({ text, context }: Draft, notice: NoticeName): Span | undefined {
  const wording = context.noticeTexts?.[notice]?.trim();
  if (wording === undefined || wording === '') return undefined;
  const start = text.toLowerCase().indexOf(wording.toLowerCase());
  // Small letters may be longer than the text (İ); then the place is not to be trusted.
  const same = text.slice(start, start + wording.length).toLowerCase() === wording.toLowerCase();
  return start >= 0 && same ? { start, end: start + wording.length } : undefined;
}

function inPhrases(draft: Draft, notice: NoticeName): Span | undefined {
  if (notice === 'which-school') return whichSchool(draft);
  const [hit] = withoutOverlap(hitsOf(draft, notice)).filter(
    ({ from }) => notice !== 'on-behalf' || !isDenied(draft, from),
  );
  return hit === undefined ? undefined : spanOf(draft, hit);
}

/** The school by its name, in the sentence that says where the author works. */
function whichSchool(draft: Draft): Span | undefined {
  const { tokens, owned } = draft;
  for (const { from } of hitsOf(draft, 'employer')) {
    const sentence = tokens[from]?.sentence;
    const at = tokens.findIndex((token, index) => owned[index] === 1 && token.sentence === sentence);
    if (at < 0) continue;
    let to = at;
    while (owned[to] === 1) to++;
    return spanOf(draft, { from: at, to });
  }
  return undefined;
}

function isDenied({ tokens }: Draft, at: number): boolean {
  return ['niet', 'nooit', 'geenszins'].includes(tokens[at - 1]?.word ?? '');
}
