import { toString as toQrCode } from 'qrcode';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { groupsOfSchool, whoAre } from '../people/index.ts';
import { requestsToPrint } from './batch-store.ts';
import type { ConsentPorts } from './ports.ts';
import { codeAddress, codeOf, linkAddress, secretOf } from './request-secret.ts';
import { findRequests } from './request-store.ts';
import { consentSchool } from './school-of-consent.ts';

/**
 * What stands on the letters of one time of asking. Whose letter it is, for an answer counts as theirs and two parents
 * have one each; no address; of the children only first names and their group. What was revoked is not printed.
 */
export async function lettersToPrint(
  tx: BoardTransaction,
  { keyring, site }: Pick<ConsentPorts, 'keyring' | 'site'>,
  { schoolId, batchId, now }: { readonly schoolId: string; readonly batchId: string; readonly now: Date },
) {
  const school = await consentSchool(tx, schoolId, now);
  const slug = school?.slug ?? '';
  const groups = await groupsOfSchool(tx, schoolId, dayOf(now));
  const groupOf = new Map(
    groups.flatMap(({ name, pupils }) => pupils.map(({ personId }) => [personId, name] as const)),
  );
  const requests = await findRequests(tx, await requestsToPrint(tx, batchId));
  const named = requests.flatMap(({ answererId, subjects }) => [answererId, ...subjects]);
  const people = await whoAre(tx, [...new Set(named)]);
  const letters = requests.map(async ({ id, answererId, capacity, subjects, expiresAt, revokedAt }) => {
    if (revokedAt !== null || expiresAt === null) return [];
    const children = people
      .filter((person) => subjects.includes(person.id))
      .map((person) => ({ name: person.firstName, group: groupOf.get(person.id) ?? null }))
      .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    const code = codeOf(keyring, tx.boardId, id);
    const link = linkAddress(site.address(), slug, secretOf(keyring, tx.boardId, id)).href;
    const qrCode = await toQrCode(link, { type: 'svg', margin: 0 });
    const answerer = people.find((person) => person.id === answererId)?.name ?? '';
    const expiresOn = dayOf(new Date(expiresAt));
    return [{ requestId: id, capacity, answerer, children, code, link, qrCode, expiresOn }];
  });
  return {
    school: school?.name ?? '',
    address: codeAddress(site.address(), slug).href,
    letters: (await Promise.all(letters)).flat(),
  };
}
