import type { Role } from '@plaatswijs/contract';
import { chooseProtocol, type ProtocolShelf } from '../../src/modules/settings/index.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { digestOf, randomSecret } from '../../src/platform/secrets/index.ts';
import { furnishBreach, furnishCategory } from './furnish-breach.ts';
import { furnishCase } from './furnish-case.ts';
import { furnishFile } from './furnish-file.ts';
import { furnishHold } from './furnish-hold.ts';
import { furnishRights } from './furnish-rights.ts';

interface Furniture {
  readonly shelf: ProtocolShelf;
  readonly schoolId: string;
  readonly people: Readonly<Record<Role, string>>;
  readonly accounts: Readonly<Record<Role, string>>;
  readonly now: Date;
}

const later = '2027-07-31';

/** One of everything that has an id, so that nothing can be tried that is not there. Answers by the name in a path. */
export async function furnish(
  tx: BoardTransaction,
  { shelf, schoolId, people, accounts, now }: Furniture,
): Promise<Readonly<Record<string, string>>> {
  const board_id = tx.boardId;
  const digest = shelf.shipped.find(({ protocol }) => protocol === 'demarel')?.digest ?? '';
  const caller = { boardId: tx.boardId, accountId: accounts.administrator };
  await chooseProtocol(tx, shelf, caller, { schoolId, digest, startsOn: '2026-08-01' }, now);
  const id = Object.fromEntries(
    ['channelId', 'declarationId', 'groupId', 'roleId', 'tokenId', 'webhookId', 'providerId', 'passkeyId']
      .concat([
        'importId',
        'questionId',
        'precedentId',
        'purposeId',
        'requestId',
        'batchId',
        'entryId',
        'taskId',
        'photoId',
        'faceId',
        'publicationId',
        'publicationTaskId',
      ])
      .map((name) => [name, newId()]),
  ) as Record<string, string>;
  const made = (name: string) => ({ board_id, id: id[name] ?? newId() });
  await tx
    .insertInto('channel')
    .values({
      ...made('channelId'),
      school_id: schoolId,
      name: 'Schoolpagina',
      kind: 'facebook',
      audience: 'public',
      consent_purpose: 'social',
    })
    .execute();
  await tx
    .insertInto('declaration')
    .values({
      ...made('declarationId'),
      school_id: schoolId,
      kind: 'device-exemption',
      about: people.pupil,
      content: JSON.stringify({ kind: 'device-exemption' }),
      starts_on: '2026-09-01',
      ends_on: later,
      declared_by: people.employee,
      declared_at: now,
    })
    .execute();
  await tx
    .insertInto('school_group')
    .values({ ...made('groupId'), school_id: schoolId, name: '5A', school_year: 2026 })
    .execute();
  await tx
    .insertInto('group_member')
    .values({
      board_id,
      id: newId(),
      group_id: id['groupId'] ?? '',
      person_id: people.pupil,
      member_as: 'pupil',
      starts_on: '2026-08-01',
      given_by: 'roster',
    })
    .execute();
  await tx
    .insertInto('guardian')
    .values({
      board_id,
      id: newId(),
      child_id: people.pupil,
      guardian_id: people.parent,
      has_custody: true,
      starts_on: '2026-08-01',
      given_by: 'roster',
    })
    .execute();
  await tx
    .insertInto('api_token')
    .values({
      ...made('tokenId'),
      account_id: accounts.administrator,
      label: 'proef',
      secret_digest: digestOf(randomSecret()),
      scopes: ['people.read'],
      created_at: now,
      expires_at: later,
    })
    .execute();
  await tx
    .insertInto('webhook')
    .values({
      ...made('webhookId'),
      url: 'https://luister.example/',
      secret: Buffer.from('x'),
      events: [],
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('identity_provider')
    .values({
      ...made('providerId'),
      preset: 'other',
      name: 'Schoolaccount',
      created_at: now,
      issuer: 'https://aanmelden.example/',
      client_id: 'plaatswijs',
    })
    .execute();
  await tx
    .insertInto('passkey')
    .values({
      ...made('passkeyId'),
      account_id: accounts.pupil,
      credential_id: newId(),
      public_key: Buffer.from('x'),
      counter: 0,
      label: 'telefoon',
      created_at: now,
    })
    .execute();
  await furnishConsent(tx, { schoolId, people, now }, made, id);
  await furnishPhoto(tx, { schoolId, people, now }, made);
  await furnishPublication(tx, { schoolId, people, now }, made, id);
  const ofCase = await furnishCase(tx, { schoolId, now });
  const breachId = await furnishBreach(tx, { schoolId, guard: people['data-protection-officer'], now });
  const { pupil, director, employee } = people;
  const ofFile = await furnishFile(tx, { schoolId, pupil, director, employee, now });
  const holdId = await furnishHold(tx, { schoolId, about: pupil, by: director, now });
  const ofRights = await furnishRights(tx, { schoolId, people, now });
  const role = await tx
    .selectFrom('person_role')
    .select('id')
    .where('person_id', '=', people.pupil)
    .executeTakeFirstOrThrow();
  return {
    ...id,
    ...ofCase,
    ...ofRights,
    breachId,
    categoryId: await furnishCategory(tx, { schoolId, now }),
    holdId,
    ...ofFile,
    roleId: role.id,
    guardianId: people.parent,
    role: 'directie',
    number: '1',
    code: 'abcdefgh',
  };
}

/** Something that is asked, somebody who was asked, and their answer. */
async function furnishConsent(
  tx: BoardTransaction,
  { schoolId, people, now }: Pick<Furniture, 'schoolId' | 'people' | 'now'>,
  made: (name: string) => { readonly board_id: BoardTransaction['boardId']; readonly id: string },
  id: Readonly<Record<string, string>>,
): Promise<void> {
  const board_id = tx.boardId;
  const [purpose_id = '', request_id = ''] = [id['purposeId'], id['requestId']];
  await tx
    .insertInto('consent_purpose')
    .values({ ...made('purposeId'), school_id: schoolId, name: 'social', place: 1, version: 1 })
    .execute();
  await tx
    .insertInto('consent_purpose_version')
    .values({
      board_id,
      id: newId(),
      purpose_id,
      number: 1,
      meaning_number: 1,
      name: 'social',
      meaning: '',
      channels: JSON.stringify([{ kind: 'facebook', audience: 'public', name: 'Schoolpagina' }]),
      made_at: now,
    })
    .execute();
  await tx
    .insertInto('consent_request')
    .values({
      ...made('requestId'),
      school_id: schoolId,
      answerer_id: people.parent,
      capacity: 'guardian',
      by_way: 'link',
      secret_digest: digestOf(randomSecret()),
      made_at: now,
      expires_at: later,
    })
    .execute();
  await tx
    .insertInto('consent_request_subject')
    .values({ board_id, request_id, subject_id: people.pupil })
    .execute();
  await tx
    .insertInto('consent_entry')
    .values({
      ...made('entryId'),
      school_id: schoolId,
      subject_id: people.pupil,
      purpose_id,
      version: 1,
      kind: 'given',
      answered_by: people.parent,
      capacity: 'guardian',
      way: 'link',
      said_on: '2026-11-20',
      recorded_at: now,
      language: 'nl',
      text_digest: 'a'.repeat(64),
      request_id,
    })
    .execute();
  await tx
    .insertInto('consent_batch')
    .values({ ...made('batchId'), school_id: schoolId, started_by: people.office, started_at: now })
    .execute();
  await tx
    .insertInto('consent_sixteen')
    .values({
      ...made('taskId'),
      school_id: schoolId,
      person_id: people.pupil,
      turned_on: '2026-11-01',
      told_by: 'office',
    })
    .execute();
}

/** A photo with somebody in it, in a box and without one. */
async function furnishPhoto(
  tx: BoardTransaction,
  { schoolId, people, now }: Pick<Furniture, 'schoolId' | 'people' | 'now'>,
  made: (name: string) => { readonly board_id: BoardTransaction['boardId']; readonly id: string },
): Promise<void> {
  const board_id = tx.boardId;
  const photo = made('photoId');
  await tx
    .insertInto('photo')
    .values({
      ...photo,
      school_id: schoolId,
      uploaded_by: people.director,
      state: 'ready',
      bytes: 1000,
      kind: 'jpeg',
      width: 100,
      height: 80,
      announced_at: now,
      taken_in_at: now,
      keep_until: '2026-12-05',
    })
    .execute();
  const said = { person_id: people.pupil, said_by: people.director, said_at: now };
  const face = { x: 10, y: 10, width: 20, height: 20, score: 0.9, made_at: now, who: 'person', ...said };
  await tx
    .insertInto('photo_face')
    .values({ ...made('faceId'), photo_id: photo.id, ...face })
    .execute();
  await tx
    .insertInto('photo_person')
    .values({ board_id, photo_id: photo.id, ...said })
    .execute();
}

/** Something that is online with somebody in it, and what is to be done about it. */
async function furnishPublication(
  tx: BoardTransaction,
  { schoolId, people, now }: Pick<Furniture, 'schoolId' | 'people' | 'now'>,
  made: (name: string) => { readonly board_id: BoardTransaction['boardId']; readonly id: string },
  id: Readonly<Record<string, string>>,
): Promise<void> {
  const board_id = tx.boardId;
  const publication = made('publicationId');
  const publication_id = publication.id;
  const seen = { person_id: people.pupil, publication_id };
  await tx
    .insertInto('publication')
    .values({
      ...publication,
      school_id: schoolId,
      channel_id: id['channelId'] ?? '',
      state: 'online',
      placed_on: '2026-11-20',
      placed_by: people.employee,
      recorded_at: now,
      link: 'https://kanaal.example/bericht',
    })
    .execute();
  const photo = { board_id, id: newId(), publication_id, photo_id: id['photoId'] ?? '', unknown_people: 0 };
  await tx.insertInto('publication_photo').values(photo).execute();
  await tx
    .insertInto('publication_person')
    .values({
      board_id,
      id: newId(),
      ...seen,
      shown: 'depicted',
      appearance: 'visible',
      publication_photo_id: photo.id,
      consent_then: 'given',
      consent_entry_id: id['entryId'] ?? '',
    })
    .execute();
  await tx
    .insertInto('publication_task')
    .values({
      ...made('publicationTaskId'),
      ...seen,
      school_id: schoolId,
      opened_at: now,
      due_on: '2026-11-24',
      basis: 'withdrawn',
      owner_id: people.employee,
    })
    .execute();
}
