import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { dayOf } from '../../../platform/calendar.ts';
import { consentOverview, consentToWithdraw, scansKept } from '../../consent/index.ts';
import { filesOfPerson } from '../../files/index.ts';
import { detailsOf } from '../../people/index.ts';
import { showWhere } from '../../publications/index.ts';
import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import { withdrawing } from './consent-door.ts';

export type Things = z.input<NonNullable<typeof operations.listRightsThings.answer>>;

/** What of the person concerned a decision can be about, for who handles the request. */
export async function listThings(request: OpenedRequest, ports: RightsPorts): Promise<Things> {
  const { tx, caller, now, row } = request;
  const place = { schoolId: row.school_id, personId: row.about_id };
  const looking = { tx, caller, now, ports: { abilities: ports.abilities } };
  const { publications, photos } = await showWhere(looking, place);
  const files = (await filesOfPerson(tx, row.about_id)).filter((file) => file.schoolId === row.school_id);
  return {
    details: await detailsOf(tx, row.about_id),
    files: files.map(({ fileId, kind, records }) => ({ fileId, kind, records })),
    consent: await consentThings(request),
    publications: publications
      .filter(({ state }) => state === 'online')
      .map(({ publicationId, channel, placedOn, openTask }) => ({
        publicationId,
        channel: channel.name,
        placedOn,
        recalled: openTask,
      })),
    photos: photos.map(({ photoId, preview, takenInAt, placed }) => ({
      photoId,
      preview,
      takenInAt,
      placed,
    })),
  };
}

async function consentThings({ tx, now, row }: OpenedRequest): Promise<Things['consent']> {
  const who = withdrawing(row);
  const own = who === null ? null : await consentToWithdraw(tx, who, now);
  const { purposes } = await consentOverview(tx, [row.about_id], row.school_id, dayOf(now));
  return {
    mayWithdraw: own?.may === true,
    purposes: (own?.purposes ?? purposes).map(({ id, name }) => ({ id, name })),
    scans: await scansKept(tx, row.school_id, row.about_id),
  };
}
