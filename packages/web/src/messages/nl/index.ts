import { answers } from './answers.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { checkPeople } from './check-people.ts';
import { home } from './home.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { roles } from './roles.ts';
import { shell } from './shell.ts';
import { ui } from './ui.ts';

/** Everything the application says in this language, a key a feature. */
export const messages = { answers, ask, check, checkPeople, home, questions, problems, roles, shell, ui };
