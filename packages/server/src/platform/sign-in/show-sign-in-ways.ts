import { done, type Result, refuse } from '../http/index.ts';
import { findBoard } from './account/find-board.ts';
import type { SignInPorts } from './ports.ts';
import { listProviders, type ProviderPreset } from './provider/provider.ts';

export interface SignInWays {
  readonly board: { readonly slug: string; readonly name: string };
  readonly providers: {
    readonly id: string;
    readonly name: string;
    readonly preset: ProviderPreset;
    readonly start: string;
  }[];
}

/** Which school accounts are good for signing in at a board. Passwords, passkeys and links always are. */
export async function showSignInWays(
  { database }: Pick<SignInPorts, 'database'>,
  slug: string,
): Promise<Result<SignInWays>> {
  const boardId = await findBoard(database, slug);
  if (boardId === null) return refuse('not-found');
  return database.withBoard(boardId, async (tx) => {
    const board = await tx.selectFrom('board').select('name').executeTakeFirstOrThrow();
    const providers = await listProviders(tx);
    return done({
      board: { slug, name: board.name },
      providers: providers
        .filter(({ enabled }) => enabled)
        .map(({ id, name, preset }) => ({ id, name, preset, start: `/aanmelden/met/${slug}/${id}` })),
    });
  });
}
