import { type ArticleView, articleOfNorm, type CompiledProtocol, type Situation } from '@plaatswijs/rules';
import type { TextFinding } from '@plaatswijs/text';
import { normsAt } from './finding-articles.ts';

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
 * Findings with what the protocol says about them; the same kind of finding is looked up once.
 *
 * @param names of the people whose names the author may see, by id
 */
export function findingViews(
  compiled: CompiledProtocol,
  situation: Situation,
  findings: readonly TextFinding[],
  names: ReadonlyMap<string, string>,
): readonly FindingView[] {
  const known = new Map<string, readonly ArticleView[]>();
  const articlesAt = (finding: TextFinding): readonly ArticleView[] => {
    const key = JSON.stringify([finding.bearsOn, finding.note.code]);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const found = normsAt(compiled, situation, finding).flatMap(
      (norm) => articleOfNorm(compiled, norm) ?? [],
    );
    known.set(key, found);
    return found;
  };
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
      articles: attention === 'look' ? articlesAt(finding) : [],
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
