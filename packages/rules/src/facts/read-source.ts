import type { Source } from './situation.ts';

/** Who says a fact when nothing is said about that: the person who asks. */
export const askerSaysSo: Source = { kind: 'person' };

/** Reads where a fact comes from; null when it is none of the sources there are. */
export function readSource(raw: unknown): Source | null {
  if (raw === undefined) return askerSaysSo;
  if (typeof raw !== 'object' || raw === null) return null;
  const { kind, by, name, confidence } = raw as Readonly<
    Record<'kind' | 'by' | 'name' | 'confidence', unknown>
  >;
  switch (kind) {
    case 'person':
      if (by === undefined) return askerSaysSo;
      return typeof by === 'string' ? { kind, by } : null;
    case 'register':
      return typeof name === 'string' ? { kind, name } : null;
    case 'detector':
      if (typeof name !== 'string' || typeof confidence !== 'number') return null;
      return confidence >= 0 && confidence <= 1 ? { kind, name, confidence } : null;
    case 'assumed':
      return { kind };
    default:
      return null;
  }
}
