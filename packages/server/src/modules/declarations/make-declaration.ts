import type { Role } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { rolesAtSchool } from '../people/index.ts';
import { type Declaration, type DeclarationContent, daysBetween, kindRules } from './declaration.ts';
import { insertDeclaration } from './declaration-store.ts';

export interface NewDeclaration {
  readonly schoolId: string;
  /** Id of the person it is about. */
  readonly about: string;
  readonly other: string | null;
  readonly content: DeclarationContent;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Writes down what the caller says. It counts only after somebody else confirmed it. */
export async function makeDeclaration(
  tx: BoardTransaction,
  caller: Caller,
  declared: NewDeclaration,
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<Result<Declaration>> {
  const refusal = refuseDates(declared, day) ?? (await refusePeople(tx, caller, declared, day));
  if (refusal !== null) return refusal;
  const declaration: Declaration = {
    ...declared,
    id: newId(),
    declaredBy: caller.personId,
    declaredAt: now.toISOString(),
    confirmedBy: null,
    refused: false,
    withdrawn: false,
  };
  await insertDeclaration(tx, caller.boardId, declaration);
  return done(declaration);
}

function refuseDates({ content, startsOn, endsOn }: NewDeclaration, day: string): Refusal | null {
  const days = daysBetween(startsOn, endsOn);
  if (days < 0 || endsOn < day) return impossible('/body/endsOn', 'too-early');
  return days > kindRules[content.kind].mostDays ? impossible('/body/endsOn', 'too-late') : null;
}

async function refusePeople(
  tx: BoardTransaction,
  caller: Caller,
  { schoolId, about, other, content }: NewDeclaration,
  day: string,
): Promise<Refusal | null> {
  const rule = kindRules[content.kind];
  if (!overlaps(await rolesAtSchool(tx, schoolId, about, day), rule.about)) {
    return impossible('/body/about', 'wrong-role');
  }
  if (about !== caller.personId && !overlaps(rolesOfCaller(caller, schoolId), rule.byOthers)) {
    return impossible('/body/about', 'only-yourself');
  }
  if (rule.other === null) return other === null ? null : impossible('/body/other', 'not-wanted');
  if (other === null) return impossible('/body/other', 'missing');
  const fits = overlaps(await rolesAtSchool(tx, schoolId, other, day), rule.other);
  return fits ? null : impossible('/body/other', 'wrong-role');
}

function rolesOfCaller({ roles }: Caller, schoolId: string): readonly Role[] {
  return roles.filter((held) => held.schoolId === schoolId).map(({ role }) => role);
}

function overlaps(held: readonly Role[], wanted: readonly Role[]): boolean {
  return held.some((role) => wanted.includes(role));
}

function impossible(at: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at, code }] });
}
