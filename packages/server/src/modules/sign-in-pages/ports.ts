import type { RenderPage } from '@plaatswijs/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../platform/abilities/index.ts';
import type { Effects } from '../../platform/http/index.ts';
import type { SignInPorts } from '../../platform/sign-in/index.ts';

/** What the pages of signing in are made with. */
export interface SignInPagesPorts {
  readonly signIn: SignInPorts;
  readonly render: RenderPage;
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  readonly applySession: (reply: FastifyReply, session: NonNullable<Effects['session']>) => void;
}
