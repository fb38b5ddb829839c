import { letterKinds, type operations } from '@plaatswijs/contract';
import { z } from 'zod';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { numberOf } from '../case-row.ts';
import { type CaseChange, type ChangingCase, notPossible } from '../change-case.ts';
import { type MeasureForLetter, measureForLetter } from '../measures/index.ts';
import { headOfLetters } from './head-of-letters.ts';
import { fieldsIn, filledIn } from './letter-fields.ts';
import { fieldsOf } from './letter-needs.ts';
import { type ReadLetter, readLetter, type SaidInLetter, sealLetter } from './letter-rows.ts';
import { valuesAtDraft } from './letter-values.ts';
import { templateAt } from './templates.ts';

type ToDraft = z.output<NonNullable<typeof operations.draftLetter.body>>;
type ToChange = z.output<NonNullable<typeof operations.changeLetter.body>>;

/** Begins a letter from the template of the school, filled in with what is known. */
export async function draftLetter(changing: ChangingCase, given: ToDraft): Promise<Result<CaseChange>> {
  const { tx, row, caller, now } = changing;
  const fits = await measureOf(changing, given);
  if (!fits.ok) return fits;
  const measure = fits.value;
  const partyId = given.partyId ?? measure?.partyId ?? null;
  const about = partyId === null ? null : await nameOfParty(changing, partyId);
  if (partyId !== null && about === null) return refuse('not-found');
  const { partyId: toPartyId, lines } = given.addressee;
  const called = toPartyId === null ? null : await nameOfParty(changing, toPartyId);
  if (toPartyId !== null && called === null) return refuse('not-found');
  const name = given.addressee.name ?? called;
  if (name === null) return notPossible('/body/addressee/name', 'name-missing');
  const template = await templateAt(tx, row.school_id, given.kind);
  const head = await headOfLetters(tx, row.school_id);
  const values = valuesAtDraft({ addressee: name, about, caseNumber: numberOf(row), head, measure });
  const id = newId();
  const said: SaidInLetter = {
    addressee: { name, lines },
    subject: filledIn(template.subject, values),
    body: filledIn(template.body, values),
    signatory: null,
  };
  await tx
    .insertInto('formal_letter')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      kind: given.kind,
      status: 'draft',
      revision: 1,
      party_id: partyId,
      to_party_id: toPartyId,
      measure_id: measure?.id ?? null,
      template_version: template.version,
      made_at: now,
      made_by: caller.personId,
      sealed: sealLetter(changing, id, said),
    })
    .execute();
  await changing.record({ kind: 'letter-made', about: { letterId: id, code: 'draft' } });
  return done({ event: 'cases.letter-drafted', detail: { letterId: id }, made: id });
}

/** Writes a draft otherwise. */
export async function changeLetter(
  changing: ChangingCase,
  letterId: string,
  given: ToChange,
): Promise<Result<CaseChange>> {
  const found = await draftOf(changing, letterId, given.revision);
  if (!found.ok) return found;
  const { subject, body, addressee, signatory } = given;
  const { known, unknown } = fieldsIn(subject, body);
  const able = fieldsOf(found.value.kind);
  if (unknown || known.some((field) => !able.includes(field)))
    return notPossible('/body/body', 'unknown-field');
  await changing.tx
    .updateTable('formal_letter')
    .set({
      revision: given.revision + 1,
      changed_at: changing.now,
      changed_by: changing.caller.personId,
      sealed: sealLetter(changing, letterId, { subject, body, addressee, signatory }),
    })
    .where('id', '=', letterId)
    .execute();
  return done({ event: 'cases.letter-changed', detail: { letterId } });
}

/** Throws a draft away. That there was one stays on the timeline. */
export async function dropLetter(
  changing: ChangingCase,
  letterId: string,
  revision: number,
): Promise<Result<CaseChange>> {
  const found = await draftOf(changing, letterId, revision);
  if (!found.ok) return found;
  await changing.tx.deleteFrom('formal_letter').where('id', '=', letterId).execute();
  await changing.record({ kind: 'letter-made', about: { letterId, code: 'dropped' } });
  return done({ event: 'cases.letter-dropped', detail: { letterId } });
}

/** A draft of this case, as it was seen. */
export async function draftOf(
  changing: ChangingCase,
  letterId: string,
  revision: number,
): Promise<Result<ReadLetter>> {
  const letter = await readLetter(changing, letterId);
  if (letter === null) return refuse('not-found');
  if (letter.status !== 'draft') return refuse('conflict');
  return letter.row.revision === revision
    ? done(letter)
    : refuse('changed-meanwhile', { detail: `The letter is at revision ${letter.row.revision}` });
}

/** The measure a letter is of; refused where the two do not go together. */
async function measureOf(
  changing: ChangingCase,
  { kind, measureId }: Pick<ToDraft, 'kind' | 'measureId'>,
): Promise<Result<MeasureForLetter | null>> {
  const { measure: needs, measures } = letterKinds[kind];
  if (measureId === null)
    return needs === 'needed' ? notPossible('/body/measureId', 'measure-missing') : done(null);
  const measure = await measureForLetter(changing, measureId);
  if (measure === null) return refuse('not-found');
  return measures.includes(measure.kind) ? done(measure) : notPossible('/body/measureId', 'not-with-measure');
}

const sealedName = z.object({ name: z.string() });

/** How somebody is called in this case, also when their part in it ended; null when they are not in it. */
async function nameOfParty({ tx, row, key }: ChangingCase, partyId: string): Promise<string | null> {
  const party = await tx
    .selectFrom('case_party')
    .select(['id', 'sealed'])
    .where('case_id', '=', row.id)
    .where('id', '=', partyId)
    .executeTakeFirst();
  return party === undefined ? null : sealedName.parse(key.open('party', party.id, party.sealed)).name;
}
