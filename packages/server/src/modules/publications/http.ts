import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { pupilsAndStaff } from '../people/index.ts';
import { publicationEvents } from './events.ts';
import type { PublicationPorts } from './ports.ts';
import { maySettle, publicationFor, publicationFrom, seesAll } from './publication-row.ts';
import { publicationSettingsOf, setPublicationSettings } from './publication-settings.ts';
import { recordPublication } from './record-publication.ts';
import { settleReplaced, settleStays, takeDown } from './settle-task.ts';
import { showPublication, showTasks, summariesOf } from './show-publication.ts';
import { noteWhereRead, shownPeople, showWhere } from './show-where.ts';
import { taskFrom } from './task-row.ts';

/** The operations on publications. */
export function publicationsHttp(ports: PublicationPorts): readonly Implementation[] {
  return [...recording(ports), ...listing(ports), ...settling(ports), ...where(ports), ...settings];
}

function recording(ports: PublicationPorts): readonly Implementation[] {
  return [
    implement(operations.recordPublication, async ({ tx, caller, params, body, now }) => {
      const recorded = await recordPublication({ tx, caller, ports, now }, { ...params, ...body });
      if (!recorded.ok) return recorded;
      const { publicationId, photos, people } = recorded.value;
      const place = { ...params, publicationId };
      const detail = { ...place, channelId: body.channelId, photos, people };
      const told = { caller, now, subject: publicationId, detail };
      await appendForCaller(tx, publicationEvents['publications.recorded'], told);
      const row = await publicationFor({ tx, caller }, ports, place, 'to-see');
      return row === null
        ? refuse('not-found')
        : done(await showPublication({ tx, caller, ports, now }, row));
    }),
    implement(operations.showPublication, async ({ tx, caller, params, now }) => {
      const row = await publicationFor({ tx, caller }, ports, params, 'to-see');
      return row === null
        ? refuse('not-found')
        : done(await showPublication({ tx, caller, ports, now }, row));
    }),
    implement(operations.changePublicationLink, async ({ tx, caller, params, body, now }) => {
      const row = await publicationFor({ tx, caller }, ports, params, 'to-change');
      if (row === null || !maySettle(ports, caller, row)) return refuse('not-found');
      await tx.updateTable('publication').set({ link: body.link }).where('id', '=', row.id).execute();
      const told = { caller, now, subject: row.id, detail: params };
      await appendForCaller(tx, publicationEvents['publications.link-changed'], told);
      return done(await showPublication({ tx, caller, ports, now }, { ...row, link: body.link }));
    }),
  ];
}

function listing(ports: PublicationPorts): readonly Implementation[] {
  return [
    implement(operations.listPublications, async ({ tx, caller, params, query }) => {
      const { after, limit, channelId, state } = query;
      let found = tx.selectFrom('publication').selectAll().where('school_id', '=', params.schoolId);
      if (!seesAll(ports, caller, params.schoolId)) found = found.where('placed_by', '=', caller.personId);
      if (channelId !== undefined) found = found.where('channel_id', '=', channelId);
      if (state !== undefined) found = found.where('state', '=', state);
      if (after !== undefined) found = found.where('id', '<', after);
      const rows = await found
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const shown = rows.slice(0, limit);
      const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return done({ items: await summariesOf(tx, shown.map(publicationFrom)), next });
    }),
    implement(operations.listPublicationTasks, async ({ tx, caller, params, query }) => {
      const { after, limit, personId } = query;
      let found = tx
        .selectFrom('publication_task')
        .selectAll('publication_task')
        .where('school_id', '=', params.schoolId)
        .where('closed_at', 'is', null);
      if (!seesAll(ports, caller, params.schoolId)) {
        found = found.where('publication_id', 'in', (from) =>
          from
            .selectFrom('publication')
            .select('id')
            .where('board_id', '=', tx.boardId)
            .where('placed_by', '=', caller.personId),
        );
      }
      if (personId !== undefined) found = found.where('person_id', '=', personId);
      if (after !== undefined) found = found.where('id', '>', after);
      const rows = await found
        .orderBy('id')
        .limit(limit + 1)
        .execute();
      const shown = rows.slice(0, limit).map(taskFrom);
      const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
      return done({ items: await showTasks(tx, shown), next });
    }),
  ];
}

function settling(ports: PublicationPorts): readonly Implementation[] {
  return [
    implement(operations.takeDownPublication, async ({ tx, caller, params, body, now }) => {
      const row = await publicationFor({ tx, caller }, ports, params, 'to-change');
      if (row === null || !maySettle(ports, caller, row)) return refuse('not-found');
      const taken = await takeDown({ tx, by: caller.personId, now }, row, body.on);
      if (!taken.ok) return taken;
      const told = { caller, now, subject: row.id, detail: params };
      await appendForCaller(tx, publicationEvents['publications.taken-down'], told);
      const after = await publicationFor({ tx, caller }, ports, params, 'to-see');
      return after === null
        ? refuse('not-found')
        : done(await showPublication({ tx, caller, ports, now }, after));
    }),
    implement(operations.settlePublicationTask, async ({ tx, caller, params, body, now }) => {
      const { schoolId, publicationTaskId } = params;
      const found = await tx
        .selectFrom('publication_task')
        .selectAll()
        .where('id', '=', publicationTaskId)
        .where('school_id', '=', schoolId)
        .executeTakeFirst();
      if (found === undefined) return refuse('not-found');
      const task = taskFrom(found);
      const place = { schoolId, publicationId: task.publication_id };
      const row = await publicationFor({ tx, caller }, ports, place, 'to-change');
      if (row === null || !maySettle(ports, caller, row)) return refuse('not-found');
      if (task.closed_at !== null) return refuse('conflict');
      const doing = { tx, by: caller.personId, now };
      const settled =
        body.outcome === 'taken-down'
          ? await takeDown(doing, row, body.on)
          : body.outcome === 'replaced'
            ? await settleReplaced(doing, task)
            : await settleStays(doing, row, task, body);
      if (!settled.ok) return settled;
      const detail = { ...place, taskId: task.id, outcome: body.outcome };
      const told = { caller, now, subject: task.person_id, detail };
      await appendForCaller(tx, publicationEvents['publications.task-settled'], told);
      const after = await publicationFor({ tx, caller }, ports, place, 'to-see');
      return after === null
        ? refuse('not-found')
        : done(await showPublication({ tx, caller, ports, now }, after));
    }),
  ];
}

function where(ports: PublicationPorts): readonly Implementation[] {
  return [
    implement(operations.showWhereShown, async ({ tx, caller, params, now }) => {
      const { schoolId, personId } = params;
      const shown = await showWhere({ tx, caller, ports, now }, params);
      const isHere = (await pupilsAndStaff(tx, schoolId, [personId], dayOf(now))).length > 0;
      // Also who is no pupil or employee (any more) is found where they are still to be seen.
      if (!isHere && shown.publications.length + shown.photos.length === 0) return refuse('not-found');
      await noteWhereRead({ tx, caller, now }, params);
      return done(shown);
    }),
    implement(operations.findShownPeople, async ({ tx, params }) =>
      done({ items: await shownPeople({ tx }, params.schoolId) }),
    ),
  ];
}

const settings: readonly Implementation[] = [
  implement(operations.showPublicationSettings, async ({ tx, params }) =>
    done(await publicationSettingsOf(tx, params.schoolId)),
  ),
  implement(operations.changePublicationSettings, async ({ tx, caller, params, body, now }) => {
    await setPublicationSettings(tx, params.schoolId, body);
    const told = { caller, now, subject: params.schoolId, detail: { ...params, ...body } };
    await appendForCaller(tx, publicationEvents['publications.settings-changed'], told);
    return done(body);
  }),
];
