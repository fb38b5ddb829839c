import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { ablenessOf } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { namesOf } from '../people/index.ts';
import { dueOf } from './due-day.ts';
import type { HoldAsking } from './hold-it.ts';
import { holdsOf, openHolds } from './holds.ts';
import { goesOn, noticesOf } from './notices.ts';
import type { CaseKept, RetentionPorts } from './ports.ts';
import { termsAt } from './terms-at.ts';

type Shown = z.input<NonNullable<typeof operations.showCaseKeeping.answer>>;

/**
 * When one case goes, and why: by which term, from which day, what holds it, or what its term still waits for. Null for who does
 * not read it. Why it is held is told to who answers for what is kept; to others only that it is.
 */
export async function showKeptCase(
  asking: HoldAsking,
  ports: Pick<RetentionPorts, 'keyring' | 'cases' | 'abilities'>,
  { schoolId, caseId }: { readonly schoolId: string; readonly caseId: string },
): Promise<Shown | null> {
  const { tx, caller, now } = asking;
  // A program with a token reads no case.
  if (caller.via.kind !== 'session') return null;
  const kept = await ports.cases.keptOf(tx, caller.personId, schoolId, caseId);
  if (kept === null) return null;
  const today = dayOf(now);
  const term = (await termsAt(tx, schoolId, today)).get(kept.kind);
  if (term === undefined) return null;
  const { kind, trigger, months, source, confidence, own } = term;
  const due = kept.triggerOn === null ? null : await dueOf(tx, kept.triggerOn, months);
  const notice = (await noticesOf(tx, schoolId, kind)).get(caseId);
  const on = due === null ? null : goesOn(due, notice?.announcedOn ?? today);
  const may = (ability: 'retention.see' | 'retention.hold') =>
    ablenessOf(ports.abilities(), caller, ability, schoolId).able;
  return {
    status: kept.status,
    term: { kind, trigger, months, source, confidence, own },
    triggerOn: kept.triggerOn,
    waitsFor: kept.waitsFor,
    // What is held stays past its day.
    goesOn: on !== null && on < today ? today : on,
    hold: await holdOn(asking, ports, { schoolId, caseId, withReason: may('retention.see') }),
    heldByPerson: await isHeldByPerson(asking, kept),
    mayHold: may('retention.hold'),
  };
}

async function holdOn(
  { tx }: HoldAsking,
  { keyring }: Pick<RetentionPorts, 'keyring'>,
  asked: { readonly schoolId: string; readonly caseId: string; readonly withReason: boolean },
): Promise<Shown['hold']> {
  const holds = await holdsOf(tx, keyring, asked.schoolId);
  const found = holds.find(({ caseId, ended }) => caseId === asked.caseId && ended === null);
  if (found === undefined) return null;
  const name = (await namesOf(tx, [found.by])).get(found.by) ?? '';
  const { id, since, reason } = found;
  return { id, since, by: { id: found.by, name }, reason: asked.withReason ? reason : null };
}

/** Of what is held about who asks themselves they learn nothing here either. */
async function isHeldByPerson({ tx, caller }: HoldAsking, { personIds }: CaseKept): Promise<boolean> {
  const isHeld = await openHolds(tx);
  return isHeld({ id: '', personIds: personIds.filter((id) => id !== caller.personId) });
}
