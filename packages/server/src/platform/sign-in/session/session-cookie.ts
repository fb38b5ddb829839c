import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply } from 'fastify';
import type { Effects } from '../../http/index.ts';
import { type BoardId, readBoardId } from '../../ids/index.ts';

/** The cookie that holds the session. */
export interface SessionCookie {
  readonly name: string;
  readonly apply: (reply: FastifyReply, session: NonNullable<Effects['session']>) => void;
}

/**
 * For this host alone, out of reach of scripts, not sent along by other sites. Over https the browser also sees to it
 * (`__Host-`) that no neighbouring host can put one in its place.
 */
export function sessionCookie(publicUrl: URL | null): SessionCookie {
  const { name, flags } = cookieFor('plaatswijs_session', publicUrl);
  return {
    name,
    apply: (reply, session) => {
      if (session === 'clear') reply.clearCookie(name, flags);
      else reply.setCookie(name, session.set, { ...flags, expires: session.until });
    },
  };
}

/** Name and flags of a cookie of ours. */
export function cookieFor(
  name: string,
  publicUrl: URL | null,
): { readonly name: string; readonly flags: CookieSerializeOptions } {
  const secure = publicUrl?.protocol === 'https:';
  return {
    name: secure ? `__Host-${name}` : name,
    flags: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}

/** What stands in a cookie or token: the board, so that it can be looked up within it, and the secret. */
export interface Bearer {
  readonly boardId: BoardId;
  readonly secret: string;
}

export function writeBearer({ boardId, secret }: Bearer): string {
  return `${boardId}.${secret}`;
}

/** Null when it is not one of ours; nothing is looked up then. */
export function readBearer(text: string | undefined, separator: '.' | '_' = '.'): Bearer | null {
  const [board = '', secret = '', ...rest] = text?.split(separator, 3) ?? [];
  const boardId = readBoardId(board);
  if (boardId === null || rest.length > 0 || !/^[A-Za-z0-9_-]{43}$/.test(secret)) return null;
  return { boardId, secret };
}
