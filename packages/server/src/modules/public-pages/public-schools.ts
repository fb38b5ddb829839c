import type { Database } from '../../platform/database/index.ts';
import { logoAddress, schoolAddress } from '../../platform/school-pages.ts';
import { type School, schoolsOf } from '../settings/index.ts';
import type { PageBoard, PageSchool } from './pages.ts';

/** A school as its pages show it: its name, and its logo where it has one. */
export function pageSchool({ name, slug, logo }: Pick<School, 'name' | 'slug' | 'logo'>): PageSchool {
  const address = schoolAddress(slug);
  return logo === null ? { name, address } : { name, address, logo: logoAddress(slug, logo) };
}

/** Every school of this installation that has a public page and is not closed, by board and name. */
export async function publicSchools(database: Database, day: string): Promise<readonly PageBoard[]> {
  const found = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').distinct().where('kind', '=', 'school').execute(),
  );
  const boards: PageBoard[] = [];
  for (const { board_id } of found) {
    boards.push(
      await database.withBoard(board_id, async (tx) => {
        const board = await tx.selectFrom('board').select('name').executeTakeFirst();
        const open = (await schoolsOf(tx, day)).filter(({ closed }) => !closed);
        return { name: board?.name ?? '', schools: open.map(pageSchool) };
      }),
    );
  }
  return boards.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** Whether anybody has begun here at all. */
export async function hasBoard(database: Database): Promise<boolean> {
  const row = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('slug').limit(1).executeTakeFirst(),
  );
  return row !== undefined;
}
