import type { UiMessages } from '../nl/ui.ts';
import { plural } from '../plural.ts';

const characters = (count: number): string => plural('en', count, { one: 'character', other: 'characters' });

/** Words the components of the interface need of themselves. */
export const ui: UiMessages = {
  close: 'Close',
  dismiss: 'Close message',
  optional: '(optional)',
  clear: 'Clear',
  showList: 'Show list',
  nothingFound: 'Nothing found',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  pageOf: (p) => `Page ${p.page} of ${p.pages}`,
  sortBy: (p) => `Sort by ${p.column}`,
  chooseFiles: 'Choose files',
  dropFiles: 'Or drag files here',
  removeFile: (p) => `Remove ${p.name}`,
  charactersLeft: (p) => `${p.count} ${characters(p.count)} left`,
  charactersOver: (p) => `${p.count} ${characters(p.count)} too many`,
  breadcrumbs: 'Where you are',
  steps: 'Steps',
  stepDone: 'done',
  stepCurrent: 'you are here',
  busy: 'Busy',
  notices: 'Messages',
  errorIntro: 'This is not right yet',
  markedList: 'Underlined in your text',
  mainMenu: 'Main menu',
  skipToContent: 'Skip to content',
  language: 'Language',
  theme: 'Display',
  themeSystem: 'Like your device',
  themeLight: 'Light',
  themeDark: 'Dark',
};
