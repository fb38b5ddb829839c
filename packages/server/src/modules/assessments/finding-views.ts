import type { ArticleView } from '@plaatswijs/rules';
import type { TextFinding } from '@plaatswijs/text';

/** A finding as it is shown: with the articles that speak of it, and names only of people of the author's own groups. */
export interface FindingView
  extends Pick<TextFinding, 'detector' | 'confidence' | 'attention' | 'note' | 'bearsOn' | 'fixes'> {
  readonly start: number;
  readonly end: number;
  readonly articles: readonly ArticleView[];
  readonly meant: {
    readonly people: readonly { readonly id: string; readonly name: string }[];
    readonly count: number;
  } | null;
}

/**
 * Findings with what the protocol says about them.
 *
 * @param nameOf how somebody of the author's own groups is called; asked of nobody else
 * @param inPost who is in the pictures or sound of the post, as the author said: a name of theirs is meant as theirs
 */
export function findingViews(
  findings: readonly TextFinding[],
  articlesAt: (finding: TextFinding) => readonly ArticleView[],
  nameOf: (personId: string) => string | null,
  inPost: ReadonlyMap<string, string>,
): readonly FindingView[] {
  return findings.map((finding) => {
    const { span, detector, confidence, attention, note, bearsOn, fixes, meant } = finding;
    return {
      detector,
      ...span,
      confidence,
      attention,
      note,
      bearsOn,
      fixes,
      articles: articlesAt(finding),
      meant: meant === undefined ? null : whoIsMeant(meant, nameOf, inPost),
    };
  });
}

function whoIsMeant(
  { candidates, count }: NonNullable<TextFinding['meant']>,
  nameOf: (personId: string) => string | null,
  inPost: ReadonlyMap<string, string>,
): FindingView['meant'] {
  const there =
    inPost.size === 0
      ? []
      : candidates.flatMap(({ id }) => {
          const name = inPost.get(id);
          return name === undefined ? [] : [{ id, name }];
        });
  if (there.length === 1) return { count: 1, people: there };
  return { count, people: namedOf(candidates, nameOf) };
}

function namedOf(
  candidates: NonNullable<TextFinding['meant']>['candidates'],
  nameOf: (personId: string) => string | null,
): readonly { readonly id: string; readonly name: string }[] {
  return candidates.flatMap(({ id, distance }) => {
    const name = distance === 'own-group' ? nameOf(id) : null;
    return name === null ? [] : [{ id, name }];
  });
}
