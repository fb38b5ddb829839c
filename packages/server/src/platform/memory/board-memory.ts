import type { Database } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import type { BoardVersions } from './board-versions.ts';
import { createKeptPieces } from './kept-pieces.ts';
import type { Found, Needs, Piece, Weighed } from './piece.ts';

/** Whose memory is asked, and how far that board was when it was found out who asks. */
export interface Asking {
  readonly boardId: BoardId;
  readonly versions: BoardVersions;
}

/** What was read of boards before, as long as it still holds. */
export interface BoardMemory {
  /**
   * The pieces that are needed. What is kept for just these versions of the board is taken from memory; the rest is read,
   * in one transaction. The versions were read before: what is kept under them may be newer than they say, never older.
   */
  readonly recall: <N extends Needs>(database: Database, asking: Asking, needs: N) => Promise<Found<N>>;
}

/** Most people, channels and so on kept over all boards together. About 100 MB. */
const mostThings = 100_000;

/** The memory of this process. Every key begins with its board, so that a board never finds another's. */
export function createBoardMemory(most: number = mostThings): BoardMemory {
  const kept = createKeptPieces(most);
  return {
    recall: async (database, { boardId, versions }, needs) => {
      const found = new Map<string, Promise<Weighed<unknown>>>();
      const missing: [string, Piece<unknown>][] = [];
      for (const [name, piece] of Object.entries(needs)) {
        if (piece === null) continue;
        const version = versionFor(piece, versions);
        const known = version === null ? null : kept.find(keyOf(boardId, piece), version);
        if (known === null) missing.push([name, piece]);
        else found.set(name, known);
      }
      if (missing.length > 0) {
        const pieces = missing.map(([, piece]) => piece);
        const reading = readAll(database, boardId, pieces);
        for (const [at, [name, piece]] of missing.entries()) {
          const own = reading.then((all) => all[at] ?? notRead());
          const version = versionFor(piece, versions);
          if (version !== null) kept.keep(keyOf(boardId, piece), version, own);
          found.set(name, own);
        }
      }
      return valuesOf(needs, found);
    },
  };
}

function keyOf(boardId: BoardId, { name, key }: Piece<unknown>): string {
  return `${boardId}/${name}/${key}`;
}

/** Null for what is never kept. */
function versionFor({ restsOn }: Piece<unknown>, versions: BoardVersions): string | null {
  return restsOn === 'never-kept' ? null : restsOn.map((part) => versions[part]).join('/');
}

function readAll(
  database: Database,
  boardId: BoardId,
  pieces: readonly Piece<unknown>[],
): Promise<readonly Weighed<unknown>[]> {
  return database.withBoard(boardId, async (tx) => {
    const all: Weighed<unknown>[] = [];
    for (const piece of pieces) all.push(await piece.read(tx));
    return all;
  });
}

function notRead(): never {
  throw new Error('a piece was not read');
}

async function valuesOf<N extends Needs>(
  needs: N,
  found: ReadonlyMap<string, Promise<Weighed<unknown>>>,
): Promise<Found<N>> {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(needs)) values[name] = (await found.get(name))?.value ?? null;
  // Each value is of the piece of its name; types cannot follow that through a list of all.
  return values as Found<N>;
}
