import { letterWay, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { namesOf } from '../../people/index.ts';
import { numberOf } from '../case-row.ts';
import type { OpenedCase } from '../enter-case.ts';
import { fieldsIn, filledWhen, writtenAs } from './letter-fields.ts';
import { filesOf, letterNumber, type ReadLetter, readLetters } from './letter-rows.ts';

type Shown = z.input<NonNullable<typeof operations.listCaseLetters.answer>>['items'][number];

/** The letters of a case as its readers see them, newest first. */
export async function listLetters(opened: OpenedCase): Promise<Shown[]> {
  const letters = await readLetters(opened);
  const people = letters.flatMap(({ row }) =>
    [row.made_by, row.changed_by, row.final_by].flatMap((id) => id ?? []),
  );
  const names = await namesOf(opened.tx, [...new Set(people)]);
  const naming = (id: string) => ({ id, name: names.get(id) ?? '' });
  return letters.map((letter) => shown(letter, numberOf(opened.row), naming));
}

function shown(
  letter: ReadLetter,
  caseNumber: string,
  naming: (id: string) => { readonly id: string; readonly name: string },
): Shown {
  const { row, kind, status, said } = letter;
  return {
    id: row.id,
    kind,
    status,
    revision: row.revision,
    number: row.number === null ? null : letterNumber(caseNumber, row.number),
    partyId: row.party_id,
    measureId: row.measure_id,
    addressee: { partyId: row.to_party_id, ...said.addressee },
    subject: said.subject,
    body: said.body,
    signatory: said.signatory,
    open: status === 'draft' ? stillOpen(said) : [],
    templateVersion: row.template_version,
    madeAt: row.made_at,
    madeBy: naming(row.made_by),
    changedAt: row.changed_at,
    changedBy: row.changed_by === null ? null : naming(row.changed_by),
    finalAt: row.final_at,
    finalBy: row.final_by === null ? null : naming(row.final_by),
    datedOn: row.dated_on,
    sentOn: row.sent_on,
    sentHow: row.sent_how === null ? null : letterWay.parse(row.sent_how),
    files: filesOf(letter),
  };
}

/** Fields that nobody filled in yet; those that follow from the day of the letter are filled in by making it final. */
function stillOpen({ subject, body }: ReadLetter['said']): Shown['open'] {
  return fieldsIn(subject, body).known.map((field) => ({
    field,
    written: writtenAs(field),
    filled: filledWhen(field) === 'final' ? 'final' : 'hand',
  }));
}
