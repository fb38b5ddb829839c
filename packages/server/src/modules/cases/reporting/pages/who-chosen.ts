import type { ReportPage } from '@plaatswijs/web/public';
import type { ReportManner } from '@plaatswijs/web/report-words';
import type { FastifyRequest } from 'fastify';
import { whoIs } from '../../../people/index.ts';
import { type FirstReader, readersOf } from '../../first-readers.ts';
import type { GivenReport } from '../given-report.ts';
import type { ReportPagesPorts } from './page-ports.ts';
import type { Form } from './sent-form.ts';
import { type PageAt, startPage, whoPage } from './telling-pages.ts';
import { type ImagesAnswer, imagesIn, problemsOfWho, type WhoFields, whoIn } from './told-fields.ts';

/** A page, and with what status it is sent. */
export interface PageToSend {
  readonly page: ReportPage;
  readonly status: number;
}

/** Somebody who is signed in and wants to say so. */
type Signed = NonNullable<GivenReport['person']>;

/** A page as it was asked for. */
export const ok = (page: ReportPage): PageToSend => ({ page, status: 200 });
/** The page again, with what is wrong. */
export const refused = (page: ReportPage): PageToSend => ({ page, status: 422 });

/** What was chosen, and who reads it by that. */
export interface Chosen {
  readonly images: ImagesAnswer;
  readonly who: WhoFields;
  readonly manner: ReportManner;
  readonly readers: readonly FirstReader[];
  readonly person: Signed | null;
}

/** What was chosen and who reads it by that; or the page where something is still to be chosen. */
export async function whoChosen(
  ports: ReportPagesPorts,
  request: FastifyRequest,
  at: PageAt,
  form: Form,
): Promise<Chosen | PageToSend> {
  const images = imagesIn(form);
  if (images === null) return refused(startPage(at, [{ field: 'beeld', problem: 'choose-images' }]));
  const who = whoIn(form);
  const { manner } = who;
  const problems = [...problemsOfWho(who, images, at.school)];
  // The session is read for nobody but who wants to be known by it.
  const person = manner === 'account' ? await signedIn(ports, request, at) : null;
  if (manner === 'account' && person === null) problems.push({ field: 'hoe', problem: 'no-session' });
  if (manner === null || problems.length > 0) {
    const account = await accountShown(ports, request, at, form, manner);
    return refused(whoPage(at, form, { images, who, account, problems }));
  }
  const readers = readersOf({
    manner: mannerKept(manner),
    about: who.about,
    addressee: addresseeOf(at, who),
    sexual: isSexual(images, who),
    holders: at.school.holders,
    never: person === null ? [] : [person.id],
  });
  return { images, who, manner, readers, person };
}

/** A report of who is signed in is one by name. */
export function mannerKept(manner: ReportManner): GivenReport['manner'] {
  return manner === 'name' || manner === 'account' ? 'named' : manner;
}

/** To whom it goes besides the counsellor. */
export function addresseeOf(
  { school: { protocol } }: PageAt,
  { addressee }: WhoFields,
): 'director' | 'board' {
  return protocol.choice === null ? protocol.addressee : (addressee ?? protocol.addressee);
}

/** What is not known for certain is taken at the safest: then the board knows too. */
export function isSexual(images: ImagesAnswer, { sexual }: WhoFields): boolean {
  return images !== 'no' || sexual !== 'no';
}

/** Whose name can be offered: of who is signed in at this board. */
async function signedIn(
  { authenticate, database }: ReportPagesPorts,
  request: FastifyRequest,
  { school }: PageAt,
): Promise<Signed | null> {
  const caller = await authenticate(request);
  if (caller?.via.kind !== 'session' || caller.via.secondFactorPending) return null;
  if (caller.boardId !== school.boardId) return null;
  const person = await database.withBoard(school.boardId, (tx) => whoIs(tx, caller.personId));
  return person === null ? null : { id: person.id, accountId: caller.accountId, name: person.name };
}

/** Not read again for who chose to stay unknown: then the form itself says that somebody was signed in. */
export async function accountShown(
  ports: ReportPagesPorts,
  request: FastifyRequest,
  at: PageAt,
  form: Form,
  manner: ReportManner | null,
): Promise<{ readonly name: string | null } | null> {
  if (manner === 'anonymous' || manner === 'confidential') return form.has('account') ? { name: null } : null;
  const person = await signedIn(ports, request, at);
  return person === null ? null : { name: person.name };
}
