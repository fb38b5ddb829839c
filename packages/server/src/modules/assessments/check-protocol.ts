import { type CarriedProtocol, carryProtocol } from '@plaatswijs/text/check';
import { done } from '../../platform/http/index.ts';
import type { ProtocolInForce } from '../settings/index.ts';

/** The protocol that counts, for a browser that says something by itself while the school's answer is on its way. */
export function checkProtocol({ compiled, version, startsOn }: ProtocolInForce) {
  const { protocol, vocabulary, digest }: CarriedProtocol = carryProtocol(compiled);
  const carried = {
    digest,
    version,
    startsOn,
    protocol: asRecord(protocol),
    vocabulary: asRecord(vocabulary),
  };
  // The digest stands for all of it: a browser that has it needs it only once.
  return done(carried, { etag: `${digest}-${startsOn}` });
}

function asRecord(value: object): Record<string, unknown> {
  return { ...value };
}
