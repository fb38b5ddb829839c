import { createHash } from 'node:crypto';
import type { LetterWay } from '@plaatswijs/contract';
import { dayOf } from '../../../platform/calendar.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { numberOf } from '../case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from '../change-case.ts';
import { constantsAt } from '../constants-at.ts';
import { measureForLetter } from '../measures/index.ts';
import { type HeadOfLetters, headOfLetters } from './head-of-letters.ts';
import { fieldsIn, filledIn, filledWhen, type LetterValues } from './letter-fields.ts';
import { letterNeeds } from './letter-needs.ts';
import { letterDocx, letterPdf, type PrintedLetter } from './letter-paper.ts';
import { letterNumber, type ReadLetter, readLetter, sealLetter } from './letter-rows.ts';
import { valuesAtFinal } from './letter-values.ts';
import { draftOf } from './write-letter.ts';

/**
 * Makes a letter final: dated, numbered, written as PDF and DOCX, and kept with its digests, all in the transaction of the case.
 * A person has read it and says so; nothing is made final by itself.
 */
export async function finaliseLetter(
  changing: ChangingCase,
  letterId: string,
  revision: number,
): Promise<Result<CaseChange>> {
  const found = await draftOf(changing, letterId, revision);
  if (!found.ok) return found;
  const letter = found.value;
  const { tx, row, now } = changing;
  const datedOn = dayOf(now);
  const head = await headOfLetters(tx, row.school_id);
  const constants = (await constantsAt(tx, row.school_id))(datedOn);
  const values = valuesAtFinal(datedOn, head, constants);
  const problem = (await notYet(changing, letter)) ?? stillMissing(letter, values);
  if (problem !== null) return notPossible('/body', problem);
  const number = (await lastNumber(changing)) + 1;
  const said = {
    ...letter.said,
    subject: filledIn(letter.said.subject, values),
    body: filledIn(letter.said.body, values),
  };
  const printed = { ...said, datedOn, number: letterNumber(numberOf(row), number), madeAt: now };
  await keepFinal(changing, letter, { printed, number, datedOn, head });
  await changing.record({ kind: 'letter-made', about: { letterId, code: 'final' } });
  return done({ event: 'cases.letter-final', detail: { letterId } });
}

/** Says how and when it went out. */
export async function markSent(
  changing: ChangingCase,
  letterId: string,
  { on, how }: { readonly on: string; readonly how: LetterWay },
): Promise<Result<CaseChange>> {
  const letter = await readLetter(changing, letterId);
  if (letter === null) return refuse('not-found');
  const { dated_on: datedOn } = letter.row;
  if (letter.status !== 'final' || datedOn === null) return refuse('conflict');
  if (on > dayOf(changing.now)) return notPossible('/body/on', 'in-future');
  if (on < datedOn) return notPossible('/body/on', 'before-final');
  await changing.tx
    .updateTable('formal_letter')
    .set({ status: 'sent', sent_on: on, sent_how: how, sent_by: changing.caller.personId })
    .where('id', '=', letterId)
    .execute();
  await changing.record({ kind: 'letter-sent', about: { letterId, code: how } });
  return done({ event: 'cases.letter-sent', detail: { letterId } });
}

/** Why its time has not come: nobody signs, or the measure is not as far as the letter says. */
async function notYet(changing: ChangingCase, { kind, row, said }: ReadLetter): Promise<string | null> {
  if (said.signatory === null) return 'signatory-missing';
  const { measureIs } = letterNeeds[kind];
  if (measureIs === null || row.measure_id === null) return null;
  const measure = await measureForLetter(changing, row.measure_id);
  return measure !== null && measureIs.includes(measure.status) ? null : 'not-decided';
}

/** A field that was taken out and may not be missing, that nobody filled in, or that cannot be filled in. */
function stillMissing({ kind, said }: ReadLetter, values: LetterValues): string | null {
  const { known } = fieldsIn(said.subject, said.body);
  const taken = letterNeeds[kind].needed.find(
    (field) => filledWhen(field) === 'final' && !known.includes(field),
  );
  if (taken !== undefined) return `lacks-${taken}`;
  if (known.includes('objection-to') && values['objection-to'] === undefined) return 'objection-to-missing';
  return known.some((field) => values[field] === undefined) ? 'still-open' : null;
}

async function lastNumber({ tx, row }: ChangingCase): Promise<number> {
  const found = await tx
    .selectFrom('formal_letter')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('case_id', '=', row.id)
    .executeTakeFirst();
  return found?.last ?? 0;
}

interface ToKeep {
  readonly printed: PrintedLetter;
  readonly number: number;
  readonly datedOn: string;
  readonly head: HeadOfLetters;
}

async function keepFinal(
  changing: ChangingCase,
  { row: { id } }: ReadLetter,
  { printed, number, datedOn, head }: ToKeep,
): Promise<void> {
  const { tx, key, caller, now } = changing;
  const pdf = await letterPdf(printed, head);
  const docx = await letterDocx(printed, head);
  const { addressee, subject, body, signatory } = printed;
  await tx
    .updateTable('formal_letter')
    .set({
      status: 'final',
      sealed: sealLetter(changing, id, {
        addressee: { name: addressee.name, lines: [...addressee.lines] },
        subject,
        body,
        signatory,
      }),
      number,
      dated_on: datedOn,
      final_at: now,
      final_by: caller.personId,
      pdf: key.sealBytes('letter-pdf', id, pdf),
      pdf_digest: digestOf(pdf),
      pdf_bytes: pdf.length,
      docx: key.sealBytes('letter-docx', id, docx),
      docx_digest: digestOf(docx),
      docx_bytes: docx.length,
    })
    .where('id', '=', id)
    .execute();
}

/** SHA-256 in hexadecimal digits. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
