/** What tests on the server share: a database of their own. */
export {
  emptyDatabase,
  openTestDatabase,
  quickFolder,
  type TestDatabase,
  type TestServer,
} from './database.ts';
