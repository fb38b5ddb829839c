import type { Condition, FactTest } from '../format/condition.ts';
import type { Bearer } from '../format/protocol.ts';

const role = (...values: string[]): FactTest => ({ kind: 'fact', fact: 'actor.role', op: 'in', values });
const capacity = (...values: string[]): FactTest => ({
  kind: 'fact',
  fact: 'actor.capacity',
  op: 'in',
  values,
});
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });

const onBehalf = all(role('staff'), capacity('on-behalf'));

/**
 * Which facts make somebody the person a norm is addressed to.
 *
 * `community` are the people of the school, also when they speak in its name; `everyone` adds the institution itself.
 * `school` is the institution, or an employee who speaks in its name. Former staff are bound only where a text names
 * them.
 */
const conditions: Readonly<Record<Bearer, Condition>> = {
  everyone: role('staff', 'pupil', 'parent', 'school', 'connected'),
  community: role('staff', 'pupil', 'parent', 'connected'),
  staff: role('staff'),
  'staff.work': all(role('staff'), capacity('work', 'on-behalf')),
  'staff.private': all(role('staff'), capacity('private')),
  leaders: all(role('staff'), { kind: 'fact', fact: 'actor.leads', op: 'is', value: true }),
  pupils: role('pupil'),
  parents: role('parent'),
  school: { kind: 'any', of: [role('school'), onBehalf] },
  'former-staff': role('former-staff'),
};

/** The condition that somebody is one of the bearers. */
export function bearerCondition(bearers: readonly Bearer[]): Condition {
  const of = bearers.map((bearer) => conditions[bearer]);
  return of.length === 1 ? (of[0] as Condition) : { kind: 'any', of };
}
