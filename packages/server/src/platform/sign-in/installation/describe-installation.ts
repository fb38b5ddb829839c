import { done, type Result } from '../../http/index.ts';
import type { SignInPorts } from '../ports.ts';

export interface InstallationDescription {
  readonly ready: boolean;
  readonly demonstration: boolean;
  readonly version: string;
  readonly boards: { readonly slug: string; readonly name: string }[];
  readonly schools: { readonly slug: string; readonly name: string; readonly board: string }[];
}

/** Whether the installation has its administrator, and which boards and schools can be found on it. */
export async function describeInstallation({
  database,
  installation,
}: Pick<SignInPorts, 'database' | 'installation'>): Promise<Result<InstallationDescription>> {
  const boards = await database.withoutBoard((tx) =>
    tx
      .selectFrom('address')
      .select(['board_id', 'slug'])
      .where('kind', '=', 'board')
      .orderBy('slug')
      .execute(),
  );
  // A board's name stands behind its wall, so each is asked for by itself. There are few on one installation.
  const described = [];
  for (const { board_id, slug } of boards) {
    described.push(
      await database.withBoard(board_id, async (tx) => ({
        slug,
        name: (await tx.selectFrom('board').select('name').executeTakeFirstOrThrow()).name,
        schools: await tx
          .selectFrom('school')
          .select(['slug', 'name'])
          .where('closed_on', 'is', null)
          .orderBy('name')
          .execute(),
      })),
    );
  }
  const { demonstration, version } = installation;
  return done({
    ready: boards.length > 0,
    demonstration,
    version,
    boards: described.map(({ slug, name }) => ({ slug, name })),
    schools: described.flatMap(({ slug, schools }) => schools.map((school) => ({ ...school, board: slug }))),
  });
}
