import formbody from '@fastify/formbody';
import type { PublicPage, SignInPage } from '@plaatswijs/web/public';
import { signInPageWords } from '@plaatswijs/web/sign-in-words';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  confirmSecondFactor,
  sendSignInLink,
  signInWithPassword,
  visitorOf,
} from '../../platform/sign-in/index.ts';
import { languageOf } from '../public-pages/index.ts';
import type { SignInPagesPorts } from './ports.ts';
import { rememberReturn } from './return-cookie.ts';
import {
  boardFor,
  frameOf,
  isSignedInAt,
  safeReturn,
  secondFactorPage,
  secondStep,
  secondStepAddress,
  signInPage,
} from './sign-in-page.ts';

const limited = (max: number) => ({ config: { rateLimit: { max, timeWindow: '1 minute' } } });

const form = z.object({
  board: z.string().max(60).catch(''),
  terug: z.string().max(600).catch('/'),
  email: z.string().trim().toLowerCase().max(200).catch(''),
  password: z.string().max(500).catch(''),
  code: z.string().trim().max(40).catch(''),
});

/** Opens the pages of signing in. Plain forms; only a passkey needs a script. */
export async function mountSignInPages(app: FastifyInstance, ports: SignInPagesPorts): Promise<void> {
  await app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: 16 * 1024 });
    mountPassword(pages, ports);
    mountSecondStep(pages, ports);
    mountLink(pages, ports);
  });
}

function mountPassword(pages: FastifyInstance, ports: SignInPagesPorts): void {
  pages.get('/aanmelden', async (request, reply) => {
    const { school, terug, probleem } = request.query as Record<string, unknown>;
    const board = await boardFor(ports.signIn.database, school);
    if (board === null) return reply.redirect('/', 303);
    const next = safeReturn(terug);
    // Whoever is on the way somewhere and is signed in there already, goes on.
    if (
      next !== '/' &&
      (await isSignedInAt(ports.signIn.database, await ports.authenticate(request), board))
    ) {
      return reply.header('cache-control', 'no-store').redirect(next, 303);
    }
    rememberReturn(reply, next, ports.signIn.site.publicUrl?.protocol === 'https:');
    const words = signInPageWords[languageOf(request, reply)];
    const known = Object.entries(words.problems).find(([code]) => code === probleem);
    const errors: SignInPage['errors'] = known === undefined ? [] : [{ field: 'email', message: known[1] }];
    return send(ports, await signInPage(ports.signIn, { board, next, errors }), request, reply);
  });
  pages.post('/aanmelden', limited(30), async (request, reply) => {
    const { board, terug, email, password } = form.parse(request.body ?? {});
    const next = safeReturn(terug);
    const words = signInPageWords[languageOf(request, reply)];
    const again = async (errors: SignInPage['errors'], status: number) => {
      const known = (await boardFor(ports.signIn.database, board)) ?? board;
      const page = await signInPage(ports.signIn, { board: known, next, email, errors });
      return send(ports, page, request, reply.code(status));
    };
    const missing: SignInPage['errors'] = [
      ...(z.email().safeParse(email).success ? [] : [{ field: 'email' as const, message: words.needEmail }]),
      ...(password === '' ? [{ field: 'password' as const, message: words.needPassword }] : []),
    ];
    if (missing.length > 0) return again(missing, 422);
    const result = await signInWithPassword(
      ports.signIn,
      board,
      { email, password },
      await visitor(ports, request),
    );
    if (!result.ok) {
      const tooMany = result.code === 'too-many-requests';
      const message = tooMany ? words.tooMany : words.wrong;
      return again([{ field: 'password', message }], tooMany ? 429 : 401);
    }
    if (result.effects?.session !== undefined) ports.applySession(reply, result.effects.session);
    const goOn = result.value.next === 'second-factor' ? secondStepAddress(next) : next;
    return reply.redirect(goOn, 303);
  });
}

function mountSecondStep(pages: FastifyInstance, ports: SignInPagesPorts): void {
  pages.get(secondStep, (request, reply) => {
    const { terug } = request.query as Record<string, unknown>;
    return send(ports, secondFactorPage(safeReturn(terug), null), request, reply);
  });
  pages.post(secondStep, limited(20), async (request, reply) => {
    const { terug, code } = form.parse(request.body ?? {});
    const next = safeReturn(terug);
    const caller = await ports.authenticate(request);
    const result = await confirmSecondFactor(ports.signIn, caller, { code }, ports.signIn.clock.now());
    if (!result.ok) {
      if (result.code === 'not-signed-in' || result.code === 'not-able')
        return reply.redirect('/aanmelden', 303);
      const words = signInPageWords[languageOf(request, reply)];
      const tooMany = result.code === 'too-many-requests';
      const page = secondFactorPage(next, tooMany ? words.tooMany : words.wrongCode);
      return send(ports, page, request, reply.code(tooMany ? 429 : 401));
    }
    if (result.effects?.session !== undefined) ports.applySession(reply, result.effects.session);
    return reply.redirect(next, 303);
  });
}

function mountLink(pages: FastifyInstance, ports: SignInPagesPorts): void {
  pages.post('/aanmelden/link', limited(10), async (request, reply) => {
    const { board, email } = form.parse(request.body ?? {});
    const words = signInPageWords[languageOf(request, reply)];
    if (!z.email().safeParse(email).success) {
      const errors: SignInPage['errors'] = [{ field: 'email', message: words.needEmail }];
      const known = (await boardFor(ports.signIn.database, board)) ?? board;
      return send(
        ports,
        await signInPage(ports.signIn, { board: known, next: '/', errors }),
        request,
        reply.code(422),
      );
    }
    await sendSignInLink(ports.signIn, board, email, ports.signIn.clock.now());
    const page: PublicPage = {
      ...frameOf('/aanmelden', `?school=${encodeURIComponent(board)}`),
      kind: 'message',
      title: words.linkSentTitle,
      text: [words.linkSent({ email }), words.linkSentMore],
      next: { label: words.backToSignIn, href: `/aanmelden?school=${encodeURIComponent(board)}` },
    };
    return send(ports, page, request, reply);
  });
}

async function visitor({ signIn, authenticate }: SignInPagesPorts, request: FastifyRequest) {
  const caller = await authenticate(request);
  return visitorOf(caller, request.headers['user-agent'] ?? null, signIn.clock.now());
}

function send(
  { render }: SignInPagesPorts,
  page: PublicPage,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const html = render(page, { locale: languageOf(request, reply), houseStyle: null });
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}
