import type { Catalogue } from '../catalogue.ts';
import { problems } from './problems.ts';
import { roles } from './roles.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** Everything the application says in this language, a key a feature. */
export const messages: Catalogue = { problems, roles, shell, ui };
