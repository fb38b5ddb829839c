import { apiPrefix, operations, photoUploadsPath } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement, type Result, refuse } from '../../platform/http/index.ts';
import {
  addFace,
  addPerson,
  type Change,
  confirmFaces,
  moveFace,
  removeFace,
  removePerson,
  sayWho,
} from './change-faces.ts';
import { destroyPhoto } from './destroy-photo.ts';
import { photoEvents } from './events.ts';
import { peopleToChoose } from './photo-people.ts';
import { facesOf, type PhotoPlace, type PhotoRow, photoFor, seesAll } from './photo-row.ts';
import { photoSettingsOf, setPhotoSettings } from './photo-settings.ts';
import type { PhotoPorts } from './ports.ts';
import { showPhoto, summariesOf } from './show-photo.ts';
import { noPlace, startUpload } from './uploads/start-upload.ts';
import { versionsHttp } from './versions/http.ts';
import { stepsFor } from './versions/photo-steps.ts';
import { renewVersions } from './versions/want-versions.ts';

/** The operations on photos. */
export function photosHttp(ports: PhotoPorts): readonly Implementation[] {
  return [
    ...comingIn(ports),
    ...seeing(ports),
    ...boxes(ports),
    ...people(ports),
    ...versionsHttp(ports),
    ...settling,
  ];
}

interface Call {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly params: PhotoPlace;
  readonly now: Date;
}

function comingIn(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.startPhotoUpload, async ({ tx, caller, params, body, now }) => {
      const started = await startUpload(tx, ports.blobs, caller, { ...params, ...body, now });
      if (!started.ok) return started;
      const photoId = started.value;
      return done({ photoId, upload: `${apiPrefix}${photoUploadsPath}/${photoId}` });
    }),
    implement(operations.deletePhoto, async (call) => {
      const { tx, caller, params, now } = call;
      const photo = await photoFor(call, ports, params, 'to-change');
      if (photo === null) return refuse('not-found');
      await destroyPhoto(tx, photo);
      const told = { caller, now, subject: params.photoId, detail: params };
      await appendForCaller(tx, photoEvents['photos.deleted'], told);
      ports.wake(tx.boardId);
      return done();
    }),
  ];
}

function seeing(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.listPhotos, async ({ tx, caller, params, query, now }) => {
      if (ports.blobs === null) return noPlace();
      const { after, limit, mine } = query;
      let found = tx.selectFrom('photo').selectAll().where('school_id', '=', params.schoolId);
      if (mine === 'yes' || !seesAll(ports.abilities(), caller, params.schoolId)) {
        found = found.where('uploaded_by', '=', caller.personId);
      }
      if (after !== undefined) found = found.where('id', '<', after);
      const rows = await found
        .orderBy('id', 'desc')
        .limit(limit + 1)
        .execute();
      const shown = rows.slice(0, limit);
      const next = rows.length > limit ? (shown.at(-1)?.id ?? null) : null;
      const stepFor = await stepsFor(tx, params.schoolId, shown, dayOf(now));
      const items = (await summariesOf(tx, shown)).map((photo) => ({ ...photo, ...stepFor(photo.id) }));
      return done({ items, next });
    }),
    implement(operations.showPhoto, async (call) => {
      const photo = await photoFor(call, ports, call.params, 'to-see');
      return photo === null ? refuse('not-found') : done(await showPhoto(call.tx, photo));
    }),
    implement(operations.listPhotoPeople, async ({ tx, caller, params, now }) =>
      done(await peopleToChoose(tx, params.schoolId, caller.personId, dayOf(now))),
    ),
  ];
}

function boxes(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.addPhotoFace, (call) =>
      changing(ports, call, (change, photo) => addFace(change, photo, call.body.box)),
    ),
    implement(operations.movePhotoFace, (call) =>
      changing(ports, call, (change, photo) => moveFace(change, photo, call.params.faceId, call.body.box)),
    ),
    implement(operations.removePhotoFace, (call) =>
      changing(ports, call, async (change, photo) => {
        const { schoolId, photoId, faceId } = call.params;
        const removed = await removeFace(change, photo, faceId);
        if (!removed.ok) return removed;
        const told = { caller: call.caller, now: call.now, subject: photoId };
        const detail = { schoolId, photoId, faceId };
        await appendForCaller(call.tx, photoEvents['photos.box-removed'], { ...told, detail });
        return removed;
      }),
    ),
    implement(operations.confirmPhotoFaces, (call) =>
      changing(ports, call, async (change, photo) => {
        await confirmFaces(change, photo);
        const { length: faces } = await facesOf(call.tx, photo.id);
        const told = { caller: call.caller, now: call.now, subject: photo.id };
        await appendForCaller(call.tx, photoEvents['photos.looked'], {
          ...told,
          detail: { ...call.params, faces },
        });
        return done();
      }),
    ),
  ];
}

function people(ports: PhotoPorts): readonly Implementation[] {
  return [
    implement(operations.sayWhoIsInBox, (call) =>
      changing(ports, call, (change, photo) => sayWho(change, photo, call.params.faceId, call.body.who)),
    ),
    implement(operations.addPhotoPerson, (call) =>
      changing(ports, call, (change, photo) => addPerson(change, photo, call.params.personId)),
    ),
    implement(operations.removePhotoPerson, (call) =>
      changing(ports, call, (change, photo) => removePerson(change, photo, call.params.personId)),
    ),
  ];
}

const settling: readonly Implementation[] = [
  implement(operations.showPhotoSettings, async ({ tx, params }) =>
    done(await photoSettingsOf(tx, params.schoolId)),
  ),
  implement(operations.changePhotoSettings, async ({ tx, caller, params, body, now }) => {
    await setPhotoSettings(tx, params.schoolId, body);
    const told = { caller, now, subject: params.schoolId, detail: { ...params, ...body } };
    await appendForCaller(tx, photoEvents['photos.settings-changed'], told);
    return done(body);
  }),
];

/** Changes something in a photo that was read, and shows it as it is then. */
async function changing(
  ports: PhotoPorts,
  call: Call,
  change: (change: Change, photo: PhotoRow) => Promise<Result<undefined>>,
) {
  const { tx, caller, params, now } = call;
  const photo = await photoFor(call, ports, params, 'to-change');
  if (photo === null) return refuse('not-found');
  if (photo.state !== 'ready') return refuse('conflict');
  const changed = await change({ tx, by: caller.personId, now }, photo);
  if (!changed.ok) return changed;
  const after = await photoFor(call, ports, params, 'to-see');
  if (after === null) return refuse('not-found');
  await renewVersions(tx, after, dayOf(now));
  ports.wake(tx.boardId);
  return done(await showPhoto(tx, after));
}
