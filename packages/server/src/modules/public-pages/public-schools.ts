import type { Database } from '../../platform/database/index.ts';
import { schoolsOf } from '../settings/index.ts';
import type { PageSchool } from './pages.ts';

/** The address of a school's public page. */
export function addressOf(slug: string): string {
  return `/s/${slug}`;
}

/** Every school of this installation that has a public page and is not closed, by name. */
export async function publicSchools(database: Database, day: string): Promise<readonly PageSchool[]> {
  const boards = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').distinct().where('kind', '=', 'school').execute(),
  );
  const schools: PageSchool[] = [];
  for (const { board_id } of boards) {
    const found = await database.withBoard(board_id, (tx) => schoolsOf(tx, day));
    for (const { name, slug, closed } of found) if (!closed) schools.push({ name, address: addressOf(slug) });
  }
  return schools.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
