import type { QueryKey } from '@tanstack/react-query';
import { checkChoicesQuery } from '../../api/check-choices.ts';
import { type Me, meQuery } from '../../api/me.ts';
import { type ProtocolTitle, protocolTitleQuery, titleOf } from '../../api/public-protocol.ts';
import {
  declarationsWaiting,
  mostCounted,
  placedWaiting,
  questionsWaiting,
  waitingOf,
} from '../../api/waiting.ts';
import { isAble } from '../if-able.tsx';
import type { MySchool } from '../my-school.ts';
import { settlesPlaced } from '../settles-placed.ts';

/** What a page would ask the server first: the address, and where its answer belongs. */
export interface FirstQuestion {
  readonly key: QueryKey;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly read: (answer: unknown) => unknown;
}

// What comes here was checked against the contract by our own server a moment ago.
const asItIs = (answer: unknown): unknown => answer;
const counted = (answer: unknown): unknown => waitingOf(answer as Parameters<typeof waitingOf>[0]);

/** Who is signed in: what every page asks. */
export const whoIsThere: FirstQuestion = { key: meQuery.queryKey, path: '/me', read: asItIs };

/** What the page at a path asks besides, for somebody who works at a school. */
export function firstQuestions(path: string, me: Me, school: MySchool): readonly FirstQuestion[] {
  if (me.mustSetUp) return [];
  const { abilities, id, slug } = school;
  const at = `/schools/${id}`;
  const asked: FirstQuestion[] = [];
  if (isAble(abilities, 'questions.answer')) {
    const path = `${at}/questions/to-answer?limit=${mostCounted}`;
    asked.push({ key: questionsWaiting(id).queryKey, path, read: counted });
  }
  if (path === '/' && isAble(abilities, 'declarations.confirm')) {
    const path = `${at}/declarations?limit=${mostCounted}&waiting=yes`;
    asked.push({ key: declarationsWaiting(id).queryKey, path, read: counted });
  }
  if (path === '/' && settlesPlaced(abilities)) {
    const path = `${at}/publication-tasks?limit=${mostCounted}`;
    asked.push({ key: placedWaiting(id).queryKey, path, read: counted });
  }
  if (path === '/') {
    const path = `/public/schools/${slug}/protocol`;
    asked.push({
      key: protocolTitleQuery(slug).queryKey,
      path,
      read: (all) => titleOf(all as ProtocolTitle),
    });
  }
  if (path === '/controleer' || path === '/mag-dit') {
    asked.push({ key: checkChoicesQuery(id).queryKey, path: `${at}/checks/choices`, read: asItIs });
  }
  return asked;
}
