import type { TextMark } from '../../ui/index.ts';
import type { Finding } from './check-types.ts';

/** Findings that stand over each other, shown as one mark. */
export interface MarkedFindings extends TextMark {
  readonly findings: readonly Finding[];
}

/** Findings to look at that have a place in the text, those that overlap taken together, in order of place. */
export function marksOf(
  findings: readonly Finding[],
  says: (finding: Finding) => string,
  toneOf: (finding: Finding) => TextMark['tone'],
): readonly MarkedFindings[] {
  const inOrder = findings
    .filter(({ attention, start, end }) => attention === 'look' && end > start)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const marks: MarkedFindings[] = [];
  for (const finding of inOrder) {
    const last = marks.at(-1);
    if (last === undefined || finding.start >= last.end) {
      marks.push({
        id: `${finding.detector}-${finding.start}`,
        start: finding.start,
        end: finding.end,
        tone: toneOf(finding),
        says: says(finding),
        findings: [finding],
      });
      continue;
    }
    const sentence = says(finding);
    marks[marks.length - 1] = {
      ...last,
      end: Math.max(last.end, finding.end),
      tone: toneOf(finding) === 'not' ? 'not' : last.tone,
      says: last.says.includes(sentence) ? last.says : `${last.says} ${sentence}`,
      findings: [...last.findings, finding],
    };
  }
  return marks;
}

/** What is missing from the text: findings without a place in it. */
export function missingIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ attention, start, end }) => attention === 'look' && end === start);
}

/** What was recognised so that it is left alone, each kind once. */
export function leftAlone(findings: readonly Finding[]): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.attention === 'leave')
      found.set(`${finding.note.code}-${finding.note.params['notice'] ?? ''}`, finding);
  }
  return [...found.values()];
}

type Cited = Finding['articles'][number];

/** An article with all that it says about some findings. */
export interface CitedArticle extends Pick<Cited, 'article' | 'section' | 'number'> {
  readonly says: readonly Cited['says'][];
}

/** The articles that speak of these findings, each once, the first two. */
export function articlesOf(findings: readonly Finding[]): readonly CitedArticle[] {
  const found = new Map<string, CitedArticle>();
  for (const { article, section, number, says } of findings.flatMap(({ articles }) => articles)) {
    const known = found.get(article)?.says ?? [];
    if (known.some(({ nl }) => nl === says.nl)) continue;
    found.set(article, { article, section, number, says: [...known, says] });
  }
  return [...found.values()].slice(0, 2);
}
