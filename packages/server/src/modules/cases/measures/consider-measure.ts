import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { CaseChange, ChangingCase } from '../change-case.ts';
import type { CasePorts } from '../ports.ts';
import { findMeasure, happen, moved, moveMeasure, refuseMeasure } from './changing-measures.ts';
import { refusedByCase } from './measure-blocks.ts';
import { factsOfMeasure, measureContext } from './measure-context.ts';
import { rulesOfKind } from './measure-kinds.ts';
import { refusal, refusedAnyway } from './measure-refusals.ts';
import { refusedBySide } from './measure-sides.ts';

type Considering = z.output<NonNullable<typeof operations.considerMeasure.body>>;
type Intending = z.output<NonNullable<typeof operations.intendMeasure.body>>;
type Noting = z.output<NonNullable<typeof operations.recordMeasureStep.body>>;

/** Begins with a measure. Nothing is decided by it, and nobody is told. */
export async function considerMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  { partyId, becauseOf, kind, what, text }: Considering,
): Promise<Result<CaseChange>> {
  const { tx, row, key, now } = changing;
  const context = await measureContext(changing, ports);
  const elsewhere = refusedBySide(context, { partyId, becauseOf });
  if (elsewhere.length > 0) return refuseMeasure(elsewhere);
  const refused = refusedAnyway(factsOfMeasure(context, { id: null, kind, partyId, becauseOf }));
  if (refused.length > 0) return refuseMeasure(refused);
  if ((kind === 'other') !== (what !== null)) return refuseMeasure([refusal('what-missing', '/body/what')]);
  const id = newId();
  await tx
    .insertInto('case_measure')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      party_id: partyId,
      because_of: becauseOf,
      kind,
      status: 'considered',
      considered_at: now,
      sealed: key.seal('measure', id, { what, text }),
    })
    .execute();
  await happen(changing, { measureId: id, what: 'considered', on: context.today, text });
  await changing.record({ kind: 'measure-considered', about: { partyId, code: kind }, said: { text } });
  return done(moved(id, 'considered'));
}

/** Writes down that the intention was sent. That confronts whom it is about, so it waits for what the law wants before that. */
export async function intendMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  { sentOn, how, text }: Intending,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, 'intend');
  if (!found.ok) return found;
  const { context, of } = found.value;
  const facts = factsOfMeasure(context, of);
  const refused = [
    ...refusedBySide(context, of),
    ...refusedByCase(context, { kind: of.kind, partyId: of.partyId, act: 'intend', isUrgent: false }),
    ...(rulesOfKind(of.kind, facts.capacity)?.intention === true
      ? []
      : [refusal('not-for-this-person', '/body')]),
    ...(sentOn > context.today ? [refusal('in-future', '/body/sentOn')] : []),
    ...(text.trim() === '' ? [refusal('text-missing', '/body/text')] : []),
  ];
  if (refused.length > 0) return refuseMeasure(refused);
  await moveMeasure(changing, measureId, 'intended');
  await happen(changing, { measureId, what: 'intended', on: sentOn, text, how });
  await changing.record({
    kind: 'measure-intended',
    about: { partyId: of.partyId, code: of.kind },
    said: { text },
  });
  return done(moved(measureId, 'intended'));
}

const withResult: ReadonlySet<Noting['step']> = new Set([
  'parents-heard',
  'group-teacher-heard',
  'heard-on-objection',
]);

/** Writes down what was done before or after a decision. Once it is written it stays; what was wrong is written down anew. */
export async function noteMeasureStep(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  { step, on, result, text }: Noting,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, 'step');
  if (!found.ok) return found;
  const { context, of } = found.value;
  const refused = [
    ...(on > context.today ? [refusal('in-future', '/body/on')] : []),
    ...(withResult.has(step) === (result !== null) ? [] : [refusal('text-missing', '/body/result')]),
    ...(text.trim() === '' ? [refusal('text-missing', '/body/text')] : []),
  ];
  if (refused.length > 0) return refuseMeasure(refused);
  await happen(changing, { measureId, what: 'step', step, on, result, text });
  await changing.record({ kind: 'measure-step', about: { partyId: of.partyId, code: step }, said: { text } });
  return done(moved(measureId, 'step'));
}
