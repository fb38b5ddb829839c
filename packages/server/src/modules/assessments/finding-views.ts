import type { ArticleView, CompiledProtocol, Situation } from '@plaatswijs/rules';
import type { TextFinding } from '@plaatswijs/text';
import { findingArticles } from '@plaatswijs/text/check';

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
 * @param names of the people whose names the author may see, by id
 */
export function findingViews(
  compiled: CompiledProtocol,
  situation: Situation,
  findings: readonly TextFinding[],
  names: ReadonlyMap<string, string>,
): readonly FindingView[] {
  const articlesAt = findingArticles(compiled, situation);
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
      meant: meant === undefined ? null : { count: meant.count, people: namedOf(meant.candidates, names) },
    };
  });
}

function namedOf(
  candidates: NonNullable<TextFinding['meant']>['candidates'],
  names: ReadonlyMap<string, string>,
): readonly { readonly id: string; readonly name: string }[] {
  return candidates.flatMap(({ id }) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}
