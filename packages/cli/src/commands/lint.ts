import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { listProtocolFiles } from '@plaatswijs/protocol-files';
import { compileProtocol, lintProtocol, type Problem, type Remark, readProtocol } from '@plaatswijs/rules';
import { BadInput, type ExitStatus, exitStatus } from '../exit-status.ts';
import { writeRemarks } from '../output/problem-text.ts';
import { type CommonOptions, contextOf } from './context.ts';

export interface LintOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `plaatswijs lint`: everything an author should look at, with file, line and a suggestion. No file named: all. */
export function lintCommand(names: readonly string[], options: LintOptions): ExitStatus {
  const { folder, vocabulary, page, language } = contextOf(options);
  const paths =
    names.length > 0
      ? names.map((name) => resolve(name))
      : listProtocolFiles(folder).map((file) => file.path);
  const unreadable = paths.filter((path) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (unreadable.length > 0) {
    throw new BadInput(unreadable.map((path) => `${path} is geen bestand. / ${path} is not a file.`));
  }
  const problems = paths.flatMap((path): readonly (Problem | Remark)[] => {
    const read = readProtocol(readFileSync(path, 'utf8'), path, vocabulary);
    if (!read.ok) return read.problems;
    return [
      ...read.warnings,
      ...lintProtocol(compileProtocol(read.protocol, vocabulary), read.positions, path),
    ];
  });
  if (options.json === true) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    writeRemarks(page, problems, vocabulary, language);
    page.line(
      {
        nl: `${paths.length} bestanden, ${problems.length} opmerkingen`,
        en: `${paths.length} files, ${problems.length} remarks`,
      }[language],
    );
  }
  return problems.every(({ severity }) => severity === 'note') ? exitStatus.done : exitStatus.found;
}
