import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/utils';
import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { BlobRefused, type BlobStore, type WhenKept } from '../../../platform/blobs/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { BoardTransaction, Database } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';
import { destroyPhoto } from '../destroy-photo.ts';
import { photoEvents } from '../events.ts';
import type { PhotoRow } from '../photo-row.ts';
import { photoSettingsOf } from '../photo-settings.ts';

/** What uploads are kept in. */
export interface UploadPorts {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly wake: (boardId: BoardId) => void;
}

/** What somebody may do with uploads. */
export interface UploadRights {
  /** Whether they may send photos to this school, now. */
  readonly mayUpload: (schoolId: string) => boolean;
  /** Makes room for an upload; throws what the protocol answers when there is none. */
  readonly start: (bytes: number) => Promise<string>;
}

/**
 * The uploads of one person, as the tus protocol asks for them: another's are not there. Bytes are acknowledged when they
 * are on the disk, and no earlier. What the client calls its file is never looked at.
 */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination'];
  readonly #ports: UploadPorts;
  readonly #caller: Caller;
  readonly #now: Date;
  readonly #rights: UploadRights;

  constructor(ports: UploadPorts, caller: Caller, now: Date, rights: UploadRights) {
    super();
    this.#ports = ports;
    this.#caller = caller;
    this.#now = now;
    this.#rights = rights;
  }

  override async create(upload: Upload): Promise<Upload> {
    if (upload.size === undefined || upload.size < 1) throw ERRORS.INVALID_LENGTH;
    upload.id = await this.#rights.start(upload.size);
    return upload;
  }

  /** Whether there is such an upload for them. */
  async has(id: string): Promise<boolean> {
    return (await this.#look(id)) !== null;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { original_id } = await this.#find(id);
    const progress =
      original_id === null ? null : await this.#ports.blobs.progress(this.#caller.boardId, original_id);
    if (progress === null) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: progress.total, offset: progress.bytes });
  }

  override async write(content: Readable, id: string, offset: number): Promise<number> {
    const { boardId } = this.#caller;
    const photo = await this.#find(id);
    if (photo.original_id === null || photo.state !== 'arriving') throw ERRORS.FILE_NOT_FOUND;
    const whenWhole: WhenKept = (tx) => this.#takeIn(tx, photo);
    try {
      return await this.#ports.blobs.append(boardId, photo.original_id, offset, content, whenWhole);
    } catch (error) {
      throw error instanceof BlobRefused ? answerTo(error) : error;
    } finally {
      this.#ports.wake(boardId);
    }
  }

  override async remove(id: string): Promise<void> {
    const { boardId } = this.#caller;
    await this.#ports.database.withBoard(boardId, async (tx) => {
      const photo = await ownPhoto(tx, this.#caller, id).forUpdate().executeTakeFirst();
      if (photo?.state !== 'arriving') throw ERRORS.FILE_NOT_FOUND;
      await destroyPhoto(tx, photo);
    });
    this.#ports.wake(boardId);
  }

  async #find(id: string): Promise<PhotoRow> {
    const photo = await this.#look(id);
    if (photo === null) throw ERRORS.FILE_NOT_FOUND;
    return photo;
  }

  async #look(id: string): Promise<PhotoRow | null> {
    const photo = await this.#ports.database.withBoard(this.#caller.boardId, (tx) =>
      ownPhoto(tx, this.#caller, id).executeTakeFirst(),
    );
    return photo !== undefined && this.#rights.mayUpload(photo.school_id) ? photo : null;
  }

  /** In the transaction in which its last byte is: from here on it can be read, and its days are counted. */
  async #takeIn(tx: BoardTransaction, { id, school_id, bytes }: PhotoRow): Promise<void> {
    const { keepDays } = await photoSettingsOf(tx, school_id);
    const keepUntil = new Date(this.#now.getTime() + keepDays * 24 * 3_600_000);
    const photo = await tx
      .updateTable('photo')
      .set({ state: 'reading', taken_in_at: this.#now, keep_until: dayOf(keepUntil) })
      .where('id', '=', id)
      .where('state', '=', 'arriving')
      .executeTakeFirst();
    if (photo.numUpdatedRows !== 1n) throw ERRORS.FILE_NOT_FOUND;
    await appendForCaller(tx, photoEvents['photos.uploaded'], {
      caller: this.#caller,
      now: this.#now,
      subject: id,
      detail: { schoolId: school_id, photoId: id, bytes: Number(bytes) },
    });
  }
}

function ownPhoto(tx: BoardTransaction, { personId }: Caller, id: string) {
  return tx.selectFrom('photo').selectAll().where('id', '=', id).where('uploaded_by', '=', personId);
}

function answerTo({ problem }: BlobRefused): { readonly status_code: number; readonly body: string } {
  if (problem === 'wrong-offset') return ERRORS.INVALID_OFFSET;
  return problem === 'too-long' ? ERRORS.ERR_SIZE_EXCEEDED : ERRORS.FILE_NOT_FOUND;
}
