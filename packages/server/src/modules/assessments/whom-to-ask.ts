import {
  type Assessment,
  assess,
  type CompiledProtocol,
  type Situation,
  withFact,
  withUsual,
} from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { holdersOf, teachersOf } from '../people/index.ts';
import { leaderOf, roleHolders } from '../settings/index.ts';

/** The person a doubt goes to, and for which role of the protocol. */
export interface Judge {
  readonly personId: string;
  /** `null` when nobody stands for a role that the protocol names, and it goes to who leads the school. */
  readonly role: string | null;
}

interface Asker {
  readonly schoolId: string;
  readonly personId: string;
  readonly day: string;
}

/**
 * Whom to ask: the role that judges what is open, else the role that the protocol names for doubt, else the role that
 * leads people like the asker. Of a role the first who is not the asker; for who leads an employee, their own leader, and
 * for the teacher or mentor of a pupil the teachers of their own groups.
 * `null` when nobody is left to ask.
 */
export async function whomToAsk(
  tx: BoardTransaction,
  compiled: CompiledProtocol,
  { assessment, situation }: { readonly assessment: Assessment; readonly situation: Situation },
  { schoolId, personId, day }: Asker,
): Promise<Judge | null> {
  const holders = await roleHolders(tx, schoolId);
  const leader = await leaderOf(tx, schoolId, personId, day);
  for (const role of rolesFor(compiled, assessment, situation)) {
    const named = compiled.protocol.roles.find(({ id }) => id === role);
    const own = named?.manages.includes('staff') && leader !== null ? [leader] : [];
    const teachers = isOwnTeacher(role, named?.manages) ? await teachersOf(tx, schoolId, personId, day) : [];
    const held = holders.filter((holder) => holder.role === role).map((holder) => holder.personId);
    const found = [...own, ...teachers, ...held].find((id) => id !== personId);
    if (found !== undefined) return { personId: found, role };
  }
  for (const role of ['director', 'leader'] as const) {
    const found = (await holdersOf(tx, schoolId, role, day)).find(({ id }) => id !== personId);
    if (found !== undefined) return { personId: found.id, role: null };
  }
  return null;
}

/**
 * Whether a role is somebody's own teacher. Who leads pupils is; of a role for several people together ("your parents, the
 * teacher, or both") only the name tells that a teacher is among them.
 */
function isOwnTeacher(role: string, manages: readonly string[] = []): boolean {
  const words = role.split('-');
  return (
    manages.some((bearer) => bearer.startsWith('pupil')) ||
    ['leerkracht', 'leraar', 'docent', 'mentor'].some((word) => words.includes(word))
  );
}

/** The roles to try, the one that the protocol means first. */
export function rolesFor(
  compiled: CompiledProtocol,
  assessment: Assessment,
  situation: Situation,
): readonly string[] {
  const doubt = assess(compiled, withUsual(inDoubt(situation), compiled.vocabulary));
  const told = doubt.duties.flatMap(({ to }) => to ?? []);
  const actor = situation.facts['actor.role']?.value;
  const leading = compiled.protocol.roles.filter(({ manages }) =>
    manages.some((bearer) => bearer.startsWith(actor === 'pupil' ? 'pupil' : 'staff')),
  );
  return [...new Set([...assessment.answer.referTo, ...told, ...leading.map(({ id }) => id)])];
}

/** Who the asker is, being in doubt and nothing more. */
function inDoubt({ referenceDate, facts }: Situation): Situation {
  const actor = Object.fromEntries(Object.entries(facts).filter(([key]) => key.startsWith('actor.')));
  return withFact({ referenceDate, facts: actor }, 'act', 'doubt');
}
