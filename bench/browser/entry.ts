import {
  type Assessment,
  assess,
  compileProtocol,
  type RawSituation,
  readSituation,
  withUsual,
} from '@plaatswijs/rules';
import { type Packed, unpackVocabulary } from './packing.ts';

/** What a page asks in the browser: an assessment, or `null` where there is no such protocol or the facts are wrong. */
export type Ask = (id: string, raw: RawSituation) => Assessment | null;

/** Makes everything ready, from data alone: nothing is parsed but JSON. */
export function prepare(packed: Packed): Ask {
  const vocabulary = unpackVocabulary(packed.vocabulary);
  const ready = new Map(
    packed.protocols.map((protocol) => [protocol.id, compileProtocol(protocol, vocabulary)]),
  );
  return (id, raw) => {
    const compiled = ready.get(id);
    const read = readSituation(raw, vocabulary);
    return compiled === undefined || !read.ok
      ? null
      : assess(compiled, withUsual(read.situation, vocabulary));
  };
}
