import { operations } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { done, type Implementation, implement, type Result, refuse } from '../../../platform/http/index.ts';
import type { Change } from '../change-faces.ts';
import { photoEvents } from '../events.ts';
import { type PhotoPlace, type PhotoRow, photoFor } from '../photo-row.ts';
import type { PhotoPorts } from '../ports.ts';
import { chooseCover, choosePhotoUse, judgeFace } from './choose.ts';
import { type PhotoPermissions, permissionsOf } from './permissions.ts';
import { showPermissions } from './show-permissions.ts';
import { renewVersions, wantVersions } from './want-versions.ts';

interface Call {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly params: PhotoPlace;
  readonly now: Date;
}

/** The operations on what channels get of a photo. */
export function versionsHttp(ports: PhotoPorts): readonly Implementation[] {
  return [...making(ports), ...choosing(ports)];
}

function making(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.showPhotoPermissions, async (call) => {
      const photo = await photoFor(call, ports, call.params, 'to-see');
      if (photo === null) return refuse('not-found');
      if (photo.state !== 'ready') return refuse('conflict');
      return shown(call, photo);
    }),
    implement(operations.makePhotoVersions, (call) =>
      changing(ports, call, async (_, photo, permissions) => {
        const { channelIds } = call.body;
        const open = permissions.channels.map(({ channel }) => channel.id);
        if (!channelIds.every((id) => open.includes(id))) {
          return refuse('not-possible', {
            issues: [{ at: '/body/channelIds', code: 'not-of-this-school' }],
          });
        }
        await wantVersions(call.tx, photo, permissions, channelIds);
        return done();
      }),
    ),
  ];
}

function choosing(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.chooseCover, (call) =>
      changing(ports, call, async (change, photo, permissions) => {
        const { schoolId, photoId, faceId } = call.params;
        const { channelId, choice } = call.body;
        const chosen = await chooseCover(change, photo, permissions, { faceId, channelId, choice });
        if (!chosen.ok) return chosen;
        await renewVersions(call.tx, photo, dayOf(call.now));
        const told = { caller: call.caller, now: call.now, subject: photoId };
        const detail = { schoolId, photoId, faceId, always: choice?.always ?? false };
        await appendForCaller(call.tx, photoEvents['photos.cover-chosen'], {
          ...told,
          detail: channelId === null ? detail : { ...detail, channelId },
        });
        return chosen;
      }),
    ),
    implement(operations.choosePhotoUse, (call) =>
      changing(ports, call, async (change, photo, permissions) => {
        const { schoolId, photoId, channelId } = call.params;
        const { use } = call.body;
        const chosen = await choosePhotoUse(change, photo, permissions, { channelId, use });
        if (!chosen.ok) return chosen;
        // Who chooses this for a channel is going to use it there: its version is made at once.
        const after = await permissionsOf(call.tx, photo, dayOf(call.now));
        await wantVersions(call.tx, photo, after, [channelId]);
        const told = { caller: call.caller, now: call.now, subject: photoId };
        const detail = { schoolId, photoId, channelId, kind: use.kind };
        await appendForCaller(call.tx, photoEvents['photos.use-chosen'], { ...told, detail });
        return chosen;
      }),
    ),
    implement(operations.judgeFace, (call) =>
      changing(ports, call, async (change, photo, permissions) => {
        const { schoolId, photoId, faceId } = call.params;
        const judged = await judgeFace(change, photo, permissions, { faceId, ...call.body });
        if (!judged.ok) return judged;
        const { channelId, recognisable } = call.body;
        const told = { caller: call.caller, now: call.now, subject: photoId };
        const detail = { schoolId, photoId, faceId, channelId, recognisable };
        await appendForCaller(call.tx, photoEvents['photos.face-judged'], { ...told, detail });
        return judged;
      }),
    ),
  ];
}

/** Changes something about what channels get of a photo, and shows how it stands then. */
async function changing(
  ports: PhotoPorts,
  call: Call,
  change: (change: Change, photo: PhotoRow, permissions: PhotoPermissions) => Promise<Result<undefined>>,
) {
  const { tx, caller, params, now } = call;
  const photo = await photoFor(call, ports, params, 'to-change');
  if (photo === null) return refuse('not-found');
  if (photo.state !== 'ready') return refuse('conflict');
  const permissions = await permissionsOf(tx, photo, dayOf(now));
  const changed = await change({ tx, by: caller.personId, now }, photo, permissions);
  if (!changed.ok) return changed;
  ports.wake(tx.boardId);
  return shown(call, photo);
}

async function shown({ tx, now }: Call, photo: PhotoRow) {
  const day = dayOf(now);
  return done(await showPermissions(tx, photo, await permissionsOf(tx, photo, day), day));
}
