import { v7 } from 'uuid';

/**
 * A new UUIDv7. Made here and not by the database: its time comes first, so that indexes grow at one end, and it exists
 * before the row does.
 */
export function newId(): string {
  return v7();
}
