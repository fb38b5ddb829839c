import { applyFix } from '@plaatswijs/text';
import type { Fix } from './check-types.ts';

/** The text after a fix, without the spaces that taking something out would leave. */
export function fixText(text: string, { code, ...fix }: Fix): string {
  return applyFix(text, { ...fix, code: code === 'add-notice' ? 'add-notice' : 'remove' });
}
