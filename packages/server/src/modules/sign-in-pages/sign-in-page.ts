import { apiPrefix, operations } from '@plaatswijs/contract';
import type { PageFrame, PasskeyWay, SecondFactorPage, SignInPage } from '@plaatswijs/web/public';
import type { Caller } from '../../platform/abilities/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type SignInPorts, showSignInWays } from '../../platform/sign-in/index.ts';

/** Where somebody goes on after signing in: a path of this site, so that no link leads elsewhere. */
export function safeReturn(wanted: unknown): string {
  const isPath = typeof wanted === 'string' && /^\/(?![/\\])[^\\\p{Cc}]{0,500}$/u.test(wanted);
  return isPath && !wanted.startsWith('/aanmelden') ? wanted : '/';
}

/** The page that asks for the second step, on the way to somewhere. */
export function secondStepAddress(next: string): string {
  return `${secondStep}?terug=${encodeURIComponent(next)}`;
}

export const secondStep = '/aanmelden/tweede-stap';

/** What stands around a page of signing in. */
export function frameOf(address: string, query: string): PageFrame {
  const separator = query === '' ? '?' : '&';
  const link = (locale: string) => `${address}${query}${separator}taal=${locale}`;
  return { school: null, languages: { nl: link('nl'), en: link('en') }, signInHref: null };
}

/** The board that is signed in to: the one in the address, else the only one there is. */
export async function boardFor(database: Database, wanted: unknown): Promise<string | null> {
  const boards = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select(['slug', 'kind']).where('kind', '=', 'board').limit(50).execute(),
  );
  if (typeof wanted === 'string') {
    const known = await database.withoutBoard((tx) =>
      tx.selectFrom('address').select('slug').where('slug', '=', wanted).executeTakeFirst(),
    );
    if (known !== undefined) return known.slug;
  }
  return boards.length === 1 ? (boards[0]?.slug ?? null) : null;
}

/** Whether somebody is signed in, wholly, at this board or at the board of this school. */
export async function isSignedInAt(
  database: Database,
  caller: Caller | null,
  board: string,
): Promise<boolean> {
  if (caller?.via.kind !== 'session' || caller.via.secondFactorPending) return false;
  const known = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').where('slug', '=', board).executeTakeFirst(),
  );
  return known?.board_id === caller.boardId;
}

interface Shown {
  readonly board: string;
  readonly next: string;
  readonly email?: string;
  readonly errors?: SignInPage['errors'];
}

/** Every way to sign in at a board. */
export async function signInPage(
  ports: Pick<SignInPorts, 'database'>,
  { board, next, email = '', errors = [] }: Shown,
): Promise<SignInPage> {
  const ways = await showSignInWays(ports, board);
  const hidden = [
    { name: 'board', value: board },
    { name: 'terug', value: next },
  ];
  return {
    ...frameOf('/aanmelden', `?school=${encodeURIComponent(board)}`),
    kind: 'sign-in',
    providers: ways.ok ? ways.value.providers.map(({ name, start }) => ({ name, href: start })) : [],
    password: { action: '/aanmelden', method: 'post', hidden },
    link: { action: '/aanmelden/link', method: 'post', hidden },
    passkey: passkeySignIn(board, next),
    email,
    errors,
  };
}

/** The second step, for who has an authenticator app. */
export function secondFactorPage(next: string, error: string | null): SecondFactorPage {
  return {
    ...frameOf(secondStep, ''),
    kind: 'second-factor',
    form: { action: secondStep, method: 'post', hidden: [{ name: 'terug', value: next }] },
    passkey: null,
    error,
  };
}

function passkeySignIn(board: string, next: string): PasskeyWay {
  const at = (path: string) => `${apiPrefix}${path.replace('{board}', encodeURIComponent(board))}`;
  return {
    begin: at(operations.beginPasskeySignIn.path),
    finish: at(operations.signInWithPasskey.path),
    under: null,
    next,
  };
}
