import { missingNotices } from '../detectors/notice-missing.ts';
import type { TextReading } from './create-text-reader.ts';
import type { TextContext } from './text-context.ts';

/**
 * What reading the same text once more with these owed notices would find, without reading it: everything that was found,
 * and the notices that are missing.
 *
 * @param reading of the same text, in the same context but for `owedNotices`
 */
export function withOwedNotices(reading: TextReading, text: string, context: TextContext): TextReading {
  const { findings, readTo } = reading;
  const missing = missingNotices({ text: text.slice(0, readTo), context }, findings);
  return { ...reading, findings: [...findings, ...missing] };
}
