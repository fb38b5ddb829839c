import { relative } from 'node:path';
import type { Language, Problem, Remark } from '@plaatswijs/rules';
import type { Page } from './page.ts';

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
