import type { Situation } from '../facts/situation.ts';
import type { Position } from '../format/problem.ts';
import type { Text } from '../format/text.ts';

/** What a protocol's author may want to look at. A `note` is no fault. */
export interface Remark extends Position {
  readonly code: RemarkCode;
  readonly file: string;
  readonly severity: 'warning' | 'note';
  readonly message: Text;
  readonly suggestion: Text;
  /** A situation that shows it, where there is one. */
  readonly witness: Situation | null;
}

export type RemarkCode = keyof typeof severities;

const severities = {
  'norms-contradict': 'warning',
  'norm-never-applies': 'warning',
  'norm-always-defeated': 'warning',
  'exception-never-reached': 'warning',
  'override-never-reached': 'warning',
  'tension-never-there': 'warning',
  'nothing-to-break': 'warning',
  'judge-missing': 'warning',
  'article-without-norms': 'warning',
  'relied-on-is-no-definition': 'warning',
  'same-text-in-both-languages': 'warning',
  'teaching-without-moment': 'warning',
  'acts-without-norm': 'note',
  'role-never-used': 'note',
} as const satisfies Record<string, Remark['severity']>;

/** Makes a remark; its severity follows from its code. */
export function makeRemark(
  code: RemarkCode,
  file: string,
  at: Position,
  message: Text,
  suggestion: Text,
  witness: Situation | null = null,
): Remark {
  return {
    code,
    file,
    line: at.line,
    column: at.column,
    severity: severities[code],
    message,
    suggestion,
    witness,
  };
}
