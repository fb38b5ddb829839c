import type { FactKey, SimpleValue, Text } from '@plaatswijs/rules';
import type { FastifyReply } from 'fastify';

/** What somebody told on the public page, to go on with once they have signed in. */
export interface CarriedAsk {
  /** The school it was asked at, by its public address. */
  readonly school: string;
  /** The situation in words. */
  readonly about: Text | null;
  readonly facts: Readonly<Record<FactKey, SimpleValue>>;
  readonly notKnown: readonly FactKey[];
}

/** Where the application takes it up; the cookie goes to no other address, and to no script of another page. */
const askPage = '/mag-dit';
const quarterOfAnHour = 15 * 60;
/** Browsers drop a cookie of more than 4096 bytes with its name and flags. */
const mostLetters = 3800;

/**
 * Sends somebody to sign in, with what they told in a cookie of their own browser: in no address, no log and no table, and
 * it survives every way of signing in. It holds facts of the vocabulary and no name; the application checks nothing of it
 * itself, the server reads each fact again.
 */
export function carryAsk(reply: FastifyReply, ask: CarriedAsk, secure: boolean): FastifyReply {
  reply.setCookie('plaatswijs_meegenomen', written(ask), {
    path: askPage,
    maxAge: quarterOfAnHour,
    sameSite: 'lax',
    // Read by the script of that one page, which takes it away at once.
    httpOnly: false,
    secure,
  });
  const query = new URLSearchParams({ school: ask.school, terug: askPage });
  return reply.header('cache-control', 'no-store').redirect(`/aanmelden?${query}`, 303);
}

/** What does not fit is left out from the end: it is asked again. */
function written(ask: CarriedAsk): string {
  const text = Buffer.from(JSON.stringify(ask)).toString('base64url');
  if (text.length <= mostLetters) return text;
  const { notKnown, facts } = ask;
  if (notKnown.length > 0) return written({ ...ask, notKnown: [] });
  return written({ ...ask, about: null, facts: Object.fromEntries(Object.entries(facts).slice(0, -1)) });
}
