import { relative } from 'node:path';
import type { Language, Problem, Remark, Vocabulary } from '@plaatswijs/rules';
import { factText } from './fact-text.ts';
import type { Page } from './page.ts';
import { phrase } from './words.ts';

/** Writes problems the way compilers do, `file:line:column`, so that an editor can jump to them. */
export function writeProblems(page: Page, problems: readonly (Problem | Remark)[], language: Language): void {
  for (const { file, line, column, code, severity, message, suggestion } of problems) {
    const place = `${relative(process.cwd(), file)}:${line}:${column}`;
    page.line(
      `${place} ${page.style(severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'dim', code)}`,
    );
    page.line(message[language], 4);
    if (suggestion !== null) page.line(suggestion[language], 4);
  }
}

/** Writes what lint found; a contradiction comes with a situation that shows it. */
export function writeRemarks(
  page: Page,
  remarks: readonly (Problem | Remark)[],
  vocabulary: Vocabulary,
  language: Language,
): void {
  for (const remark of remarks) {
    writeProblems(page, [remark], language);
    if (!('witness' in remark) || remark.witness === null) continue;
    page.line(page.style('dim', phrase('forInstance', language)), 4);
    for (const [key, { value }] of Object.entries(remark.witness.facts)) {
      page.line(factText(vocabulary, key, value, language), 6);
    }
  }
}
