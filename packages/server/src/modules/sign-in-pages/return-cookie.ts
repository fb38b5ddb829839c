import type { FastifyReply, FastifyRequest } from 'fastify';
import { safeReturn } from './sign-in-page.ts';

const name = 'plaatswijs_terug';
/** Sent along only on the way in; a mailed link may be opened a while later. */
const flags = { path: '/aanmelden', httpOnly: true, sameSite: 'lax' } as const;
const halfAnHour = 30 * 60;

/** Remembers where somebody wanted to go, for the ways in that lead past another site or a mailbox. */
export function rememberReturn(reply: FastifyReply, next: string, secure: boolean): void {
  if (next === '/') reply.clearCookie(name, flags);
  else reply.setCookie(name, next, { ...flags, secure, maxAge: halfAnHour });
}

/** Where somebody wanted to go; the front door when nothing was remembered, or nothing of this site. */
export function rememberedReturn(request: FastifyRequest): string {
  return safeReturn(request.cookies[name]);
}
