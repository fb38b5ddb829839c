import { DatabaseError } from 'pg';
import { sqlStateOf } from './sql-state.ts';

/**
 * An error of PostgreSQL without what it quotes: its detail shows whole rows, and for a value of the wrong form (class 22)
 * its message shows that value. Code, table, column and constraint stay: enough to find the cause, and nobody's name.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  Object.assign(error, { detail: undefined, where: undefined, internalQuery: undefined, hint: undefined });
  const state = sqlStateOf(error) ?? '';
  if (state.startsWith('22')) {
    const said = error.message;
    error.message = `a value of the wrong form (${state})`;
    if (error.stack !== undefined) error.stack = error.stack.replace(said, error.message);
  }
  return error;
}
