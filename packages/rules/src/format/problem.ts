import { type ProblemDetails, sentences } from './problem-sentences.ts';
import type { Text } from './text.ts';

/** Everything that can be wrong with a file; the sentences are in `problem-sentences.ts`. */
export type ProblemCode = keyof ProblemDetails;

/** A place in a file; lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a file, where, and what would be right. */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly file: string;
  readonly message: Text;
  /** What was probably meant, where that can be guessed. */
  readonly suggestion: Text | null;
  /** A file with an error is refused as a whole; one with warnings is not. */
  readonly severity: 'error' | 'warning';
}

const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['yaml-bom', 'dates-unusual']);

/** Makes a problem from its code and what its sentence needs. */
export function makeProblem<C extends ProblemCode>(
  code: C,
  file: string,
  at: Position,
  details: ProblemDetails[C],
  suggestion: Text | null = null,
): Problem {
  const message = sentences[code](details);
  const severity = warnings.has(code) ? 'warning' : 'error';
  return { code, file, line: at.line, column: at.column, message, suggestion, severity };
}

/** The same problems in the order of the file, so that somebody can mend them from top to bottom. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));
}

/** Whether anything is wrong that keeps the file from being used. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
