import type { ConsentCapacity } from '@plaatswijs/contract';
import { letterWords } from '@plaatswijs/web/letters';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { whoAre, whoIs } from '../people/index.ts';
import { type ConsentEntry, isAnswer } from './consent-entry.ts';
import { entriesAbout } from './ledger-store.ts';
import type { DueLetter } from './letter-store.ts';
import type { ConsentPorts } from './ports.ts';
import { purposesOf } from './purpose-store.ts';
import { linkAddress, secretOf } from './request-secret.ts';
import { type ConsentRequest, findRequest } from './request-store.ts';
import { consentSchool } from './school-of-consent.ts';

/**
 * Writes a mail when it goes: what was put in the queue holds no text and no secret. Null when there is nobody to write
 * to any more, or the request was revoked meanwhile.
 */
export async function writeLetter(
  tx: BoardTransaction,
  { keyring, site, placed }: Pick<ConsentPorts, 'keyring' | 'site' | 'placed'>,
  { requestId, kind, answeredAt }: DueLetter,
  now: Date,
): Promise<Letter | null> {
  const request = await findRequest(tx, requestId);
  if (request === null || request.revokedAt !== null) return null;
  const answerer = await whoIs(tx, request.answererId);
  const school = await consentSchool(tx, request.schoolId, now);
  if (answerer?.email == null || school === null) return null;
  const lines = await entriesAbout(tx, request.schoolId, request.subjects);
  const own = lines.filter(isAnswer).filter(({ answeredBy }) => answeredBy === request.answererId);
  const language = own.toSorted(byMoment).at(-1)?.language === 'en' ? 'en' : 'nl';
  const secret = secretOf(keyring, tx.boardId, requestId);
  const words = letterWords[language];
  const common = {
    schoolName: school.name,
    link: linkAddress(site.address(), school.slug, secret).href,
    about: request.capacity,
    names: await firstNames(tx, request),
    until: request.expiresAt === null ? null : dayOf(new Date(request.expiresAt)),
  };
  if (kind !== 'confirm') return { to: answerer.email, ...words.consentAsk({ ...common, kind }) };
  const said =
    answeredAt === null ? [] : own.filter(({ recordedAt }) => isSameMoment(recordedAt, answeredAt));
  const answers = await answersInWords(tx, request, said);
  const touches = await touchesPlaced(tx, placed, request, said);
  return { to: answerer.email, ...words.consentConfirmation({ ...common, answers, touches }) };
}

async function firstNames(
  tx: BoardTransaction,
  { capacity, subjects }: ConsentRequest,
): Promise<readonly string[]> {
  if (!isAboutChildren(capacity)) return [];
  return (await whoAre(tx, subjects)).map(({ firstName }) => firstName).sort();
}

function isAboutChildren(capacity: ConsentCapacity): boolean {
  return capacity === 'guardian';
}

/** What was answered, per person and purpose, as the confirmation lists it. */
async function answersInWords(tx: BoardTransaction, request: ConsentRequest, said: readonly ConsentEntry[]) {
  const purposes = await purposesOf(tx, request.schoolId);
  const people = await whoAre(tx, request.subjects);
  return people
    .toSorted((one, other) => one.firstName.localeCompare(other.firstName, 'nl'))
    .flatMap(({ id, firstName }) =>
      purposes.flatMap((purpose) =>
        said
          .filter(({ subjectId, purposeId }) => subjectId === id && purposeId === purpose.id)
          .map(({ kind }) => ({
            name: isAboutChildren(request.capacity) ? firstName : null,
            purpose: purpose.name,
            answer:
              kind === 'given'
                ? ('yes' as const)
                : kind === 'withdrawn'
                  ? ('withdrawn' as const)
                  : ('no' as const),
          })),
      ),
    );
}

/** Whether a no of theirs touched something that was placed. What it is, a mail does not tell. */
async function touchesPlaced(
  tx: BoardTransaction,
  placed: Pick<ConsentPorts['placed'], 'whereOf'>,
  { schoolId }: ConsentRequest,
  said: readonly ConsentEntry[],
): Promise<boolean> {
  const noes = said.filter(({ kind }) => kind !== 'given');
  if (noes.length === 0) return false;
  const where = await placed.whereOf(tx, schoolId, [...new Set(noes.map(({ subjectId }) => subjectId))]);
  return noes.some(({ subjectId, recordedAt }) =>
    where
      .get(subjectId)
      ?.placed.some(({ taskOpenedAt }) => taskOpenedAt !== null && isSameMoment(taskOpenedAt, recordedAt)),
  );
}

function byMoment(one: ConsentEntry, other: ConsentEntry): number {
  return Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
}

function isSameMoment(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}
