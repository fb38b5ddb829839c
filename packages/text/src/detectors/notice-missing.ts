import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import type { NoticeName } from '../reading/text-context.ts';

/** Put in where the school has no wording of its own. `which-school` and `on-behalf` need a name only the school knows. */
const plainWordings: Readonly<Partial<Record<NoticeName, string>>> = {
  employer: 'Ik werk als medewerker bij deze school.',
  'own-opinion': 'Dit is mijn persoonlijke mening.',
  'third-parties': 'Ik ben niet verantwoordelijk voor reacties van anderen.',
  'on-behalf': 'Namens de school.',
};

/** Notices the text owes (the host says which) and does not carry. What one tap adds stands at the end. */
export const noticeMissing: Detector = {
  name: 'notice-missing',
  find: missingNotices,
};

/** The same, for a text of which everything else was found already. */
export function missingNotices(
  { text, context }: Pick<Draft, 'text' | 'context'>,
  earlier: readonly TextFinding[],
): readonly TextFinding[] {
  const end = text.length;
  return (context.owedNotices ?? [])
    .filter(
      (notice) => !earlier.some(({ detector, note }) => isPresent(detector, note.params['notice'], notice)),
    )
    .map((notice) => {
      const wording = context.noticeTexts?.[notice] ?? plainWordings[notice];
      const separator = text.trim() === '' ? '' : '\n\n';
      const added =
        wording === undefined
          ? []
          : [{ code: 'add-notice' as const, start: end, end, text: separator + wording }];
      return makeFinding('notice-missing', { start: end, end }, 0.9, { params: { notice }, fixes: added });
    });
}

function isPresent(detector: string, found: string | number | undefined, wanted: NoticeName): boolean {
  return detector === 'notice-present' && found === wanted;
}
