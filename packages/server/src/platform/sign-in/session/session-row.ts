import { z } from 'zod';
import type { SessionWay } from './lifetimes.ts';

const way = z.enum(['password', 'passkey', 'provider', 'link', 'invitation']);

/** The way of a session as the table has it. */
export function readWay(text: string): SessionWay {
  return way.parse(text);
}
