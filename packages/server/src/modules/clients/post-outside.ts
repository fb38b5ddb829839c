import { promises as dns, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

/** How a name becomes addresses, and which of those may be called. */
export interface Outside {
  readonly resolve: (hostname: string) => Promise<readonly LookupAddress[]>;
  readonly mayCall: (address: string) => boolean;
}

/** The names of the world, and nothing inside our own network. */
export const worldOutside: Outside = {
  resolve: (hostname) => dns.lookup(hostname, { all: true }),
  mayCall: isPublicAddress,
};

/** A name that leads, if only in part, to an address that may not be called. It tells nothing of which. */
export class NotOutside extends Error {
  constructor() {
    super('the name leads to an address that may not be called');
    this.name = 'NotOutside';
  }
}

const longest = 10_000;

/**
 * Posts to an address of somebody else. The name is looked up once, every address it has is judged, and exactly those are
 * connected to: a name that leads elsewhere a moment later leads nowhere. The certificate and the Host are still of the
 * name. Redirects are not followed, and the answer is not read.
 *
 * @returns the status
 * @throws NotOutside when an address of the name may not be called; any other error when nobody answered within 10 seconds
 */
export async function postOutside(
  outside: Outside,
  url: URL,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<number> {
  const addresses = await judgedAddresses(outside, url.hostname.replaceAll(/^\[|\]$/g, ''));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: lookupAmong(addresses),
      // A connection of its own: one that was kept open was judged at another moment.
      agent: false,
      signal: AbortSignal.timeout(longest),
    });
    request.on('response', (response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function judgedAddresses(
  { resolve, mayCall }: Outside,
  hostname: string,
): Promise<readonly [LookupAddress, ...LookupAddress[]]> {
  const family = isIP(hostname);
  const found = family === 0 ? await resolve(hostname) : [{ address: hostname, family }];
  const [first, ...rest] = found;
  if (first === undefined || !found.every(({ address }) => mayCall(address))) throw new NotOutside();
  return [first, ...rest];
}

/** Answers with what was judged, whatever the name leads to by now. */
function lookupAmong(addresses: readonly [LookupAddress, ...LookupAddress[]]): LookupFunction {
  const [first] = addresses;
  return (_hostname, { all }, found) => {
    if (all === true) found(null, [...addresses]);
    else found(null, first.address, first.family);
  };
}

// Addresses inside a network, or that lead back into one: calling those for somebody would open our own doors to them.
// Two lists, because in one the range of mapped addresses (::ffff:0:0/96) would hold every address of the old kind.
const inside = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inside.ipv4.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  // An address of the old kind inside one of the new: which one that is, a gateway decides.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inside.ipv6.addSubnet(net, bits, 'ipv6');
}

/** Whether an address is of the open internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const kind = isIPv6(address) ? 'ipv6' : 'ipv4';
  return !inside[kind].check(address, kind);
}
