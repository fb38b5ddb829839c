import { operations } from '@plaatswijs/contract';
import { type AbilityTable, ablenessOf } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { groupsOfSchool, namesOf, peopleForRoster, readGroup } from '../people/index.ts';
import { consentEvents } from './events.ts';
import { showOverview, showPerson } from './show-consent.ts';
import { finishTask, openTasks } from './sixteen-store.ts';

/** The operations that show how consent stands. */
export function viewsHttp(abilities: () => AbilityTable): readonly Implementation[] {
  return [
    implement(operations.showGroupConsent, async ({ tx, caller, params, now }) => {
      const day = dayOf(now);
      const group = await readGroup(tx, params.groupId, day);
      if (group === null) return refuse('not-found');
      const teaches = group.teachers.some(({ personId }) => personId === caller.personId);
      const reads = ablenessOf(abilities(), caller, 'consent.read', group.schoolId).able;
      if (!reads && !(teaches && caller.via.kind === 'session')) return refuse('not-found');
      const pupils = group.pupils.map(({ personId }) => personId);
      return done(await showOverview(tx, group.schoolId, pupils, day));
    }),
    implement(operations.showEmployeesConsent, async ({ tx, caller, params, now }) => {
      const { schoolId } = params;
      const day = dayOf(now);
      const staff = (await peopleForRoster(tx, schoolId, day)).filter(({ kind }) => kind === 'staff');
      const shown = await showOverview(
        tx,
        schoolId,
        staff.map(({ id }) => id),
        day,
      );
      const entry = { caller, now, subject: schoolId, detail: { schoolId } };
      await appendForCaller(tx, consentEvents['consent.employees-read'], entry);
      return done(shown);
    }),
    implement(operations.listConsentByGroup, async ({ tx, params, now }) => {
      const { schoolId } = params;
      const day = dayOf(now);
      const groups = await groupsOfSchool(tx, schoolId, day);
      const everybody = groups.flatMap(({ pupils }) => pupils.map(({ personId }) => personId));
      const { people } = await showOverview(tx, schoolId, [...new Set(everybody)], day);
      const byId = new Map(people.map((person) => [person.personId, person]));
      return done({
        items: groups.map(({ id, name, pupils }) => {
          const mine = pupils.flatMap(({ personId }) => byId.get(personId) ?? []);
          const having = (state: 'hold' | 'outdated') =>
            mine.filter(({ states }) => states.some((one) => one.state === state)).length;
          return {
            groupId: id,
            name,
            pupils: pupils.length,
            unanswered: mine.filter(({ states }) => states.some(({ state }) => state === 'none')).length,
            onHold: having('hold'),
            outdated: having('outdated'),
          };
        }),
      });
    }),
    implement(operations.showPersonConsent, async ({ tx, caller, params, now }) => {
      const { schoolId, personId } = params;
      const shown = await showPerson(tx, schoolId, personId, now);
      if (shown === null) return refuse('not-found');
      // Who said what about whose child is seen by few, and that it was seen can be shown.
      const entry = { caller, now, subject: personId, detail: { schoolId } };
      await appendForCaller(tx, consentEvents['consent.person-read'], entry);
      return done(shown);
    }),
    ...tasksHttp,
  ];
}

const tasksHttp: readonly Implementation[] = [
  implement(operations.listConsentTasks, async ({ tx, params }) => {
    const tasks = await openTasks(tx, params.schoolId);
    const names = await namesOf(
      tx,
      tasks.map(({ personId }) => personId),
    );
    return done({
      items: tasks.map(({ id, personId, since }) => ({
        id,
        kind: 'tell-sixteen' as const,
        person: { id: personId, name: names.get(personId) ?? '' },
        since,
      })),
    });
  }),
  implement(operations.finishConsentTask, async ({ tx, caller, params, now }) => {
    const { schoolId, taskId } = params;
    if (!(await finishTask(tx, schoolId, taskId, { by: caller.personId, now }))) return refuse('not-found');
    const entry = { caller, now, subject: taskId, detail: { schoolId, taskId } };
    await appendForCaller(tx, consentEvents['consent.task-finished'], entry);
    return done();
  }),
];
