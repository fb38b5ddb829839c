import type { CompiledProtocol } from '../assess/compiled.ts';
import type { Positions } from '../format/positions.ts';
import type { Position } from '../format/problem.ts';
import type { Norm } from '../format/protocol.ts';

/** What every check looks at. */
export interface LintContext {
  readonly compiled: CompiledProtocol;
  readonly norms: readonly Norm[];
  readonly positions: Positions;
  readonly file: string;
  /** Where a field of a norm stands; the norm itself where the field is not written down. */
  readonly at: (norm: string, field: string) => Position;
}
