import {
  type ArticleView,
  articleOfNorm,
  type CompiledProtocol,
  decideSituation,
  type FactKey,
  type SimpleValue,
  type Situation,
  withFact,
} from '@plaatswijs/rules';
import type { TextFinding } from '../reading/finding.ts';

/** Articles named at one finding; more is a reading list. */
const mostArticles = 3;

/** What tells most first: broken, still open, in play. */
const order = ['violated', 'undetermined', 'applies'] as const;

/**
 * The articles that speak of findings in a situation, most telling first. The same kind of finding is looked up once.
 *
 * @param situation with everything that was seen taken as it seems
 */
export function findingArticles(
  compiled: CompiledProtocol,
  situation: Situation,
): (finding: TextFinding) => readonly ArticleView[] {
  const known = new Map<string, readonly ArticleView[]>();
  return (finding) => {
    if (finding.attention === 'leave') return [];
    const key = JSON.stringify([finding.bearsOn, finding.note.code]);
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const found = normsAt(compiled, situation, finding).flatMap(
      (norm) => articleOfNorm(compiled, norm) ?? [],
    );
    known.set(key, found);
    return found;
  };
}

/**
 * The norms that bear on a finding: which hang on a fact it bears on and are broken, open or in play when what it says is
 * so, and would be judged otherwise if it were not.
 */
function normsAt(
  compiled: CompiledProtocol,
  situation: Situation,
  { bearsOn, note }: Pick<TextFinding, 'bearsOn' | 'note'>,
): readonly string[] {
  const notice = note.code === 'notice-missing' ? ['notices'] : [];
  const facts = new Set([...bearsOn.map(({ fact }) => fact), ...notice]);
  if (facts.size === 0) return [];
  const so = bearsOn.reduce((one, { fact, value }) => taken(one, fact, value), situation);
  const judged = decideSituation(compiled, so).norms.filter(
    ({ compiled: { norm, facts: named } }) => !norm.background && named.some((fact) => facts.has(fact)),
  );
  const found = order.flatMap((verdict) => judged.filter((one) => one.verdict === verdict));
  return [...new Set(found.map((one) => one.compiled.norm.id))].slice(0, mostArticles);
}

/** Facts about a person are in the situation already; of a list, what was found is added. */
function taken(situation: Situation, fact: FactKey, value: SimpleValue): Situation {
  if (fact.startsWith('person.')) return situation;
  const known = situation.facts[fact]?.value;
  const both = Array.isArray(known) && Array.isArray(value) ? [...new Set([...known, ...value])] : value;
  return withFact(situation, fact, both);
}
