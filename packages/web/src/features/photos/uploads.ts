/** Most bytes of a photo, as the contract has it. */
export const mostBytes = 60 * 1024 * 1024;

/** A photo somebody chose, and how far it is. Its name never leaves the device. */
export interface UploadingFile {
  readonly number: number;
  readonly file: File;
  readonly state: 'waiting' | 'sending' | 'failed' | 'refused';
  /** Bytes that are over. */
  readonly sent: number;
  /** Why it is refused before it is sent, or what came back. */
  readonly refusal: 'too-large' | 'empty' | null;
  readonly error: unknown;
}

export interface Uploads {
  readonly files: readonly UploadingFile[];
  readonly next: number;
  /** Of this round: what was chosen and what is there, in bytes and in photos. */
  readonly chosen: number;
  readonly done: number;
  readonly doneBytes: number;
}

export const noUploads: Uploads = { files: [], next: 1, chosen: 0, done: 0, doneBytes: 0 };

export type UploadNews =
  | { readonly kind: 'chosen'; readonly files: readonly File[] }
  | { readonly kind: 'begun' | 'again' | 'done' | 'left-out'; readonly number: number }
  | { readonly kind: 'sent'; readonly number: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly number: number; readonly error: unknown };

/** The uploads after something happened. */
export function uploadsAfter(before: Uploads, news: UploadNews): Uploads {
  switch (news.kind) {
    case 'chosen': {
      // With the last one there, a new round begins: its progress is its own.
      const round = before.files.length === 0 ? { ...noUploads, next: before.next } : before;
      const files = news.files.map((file, at) => chosenFile(file, round.next + at));
      return {
        ...round,
        files: [...round.files, ...files],
        next: round.next + files.length,
        chosen: round.chosen + files.filter(({ state }) => state === 'waiting').length,
      };
    }
    case 'begun':
      return changed(before, news.number, { state: 'sending' });
    case 'again':
      return changed(before, news.number, { state: 'waiting', sent: 0, error: null });
    case 'sent':
      return changed(before, news.number, { sent: news.bytes });
    case 'failed':
      return changed(before, news.number, { state: 'failed', error: news.error });
    case 'done':
    case 'left-out': {
      const file = before.files.find(({ number }) => number === news.number);
      if (file === undefined) return before;
      const isDone = news.kind === 'done';
      return {
        ...before,
        files: before.files.filter((one) => one !== file),
        chosen: before.chosen - (isDone || file.state === 'refused' ? 0 : 1),
        done: before.done + (isDone ? 1 : 0),
        doneBytes: before.doneBytes + (isDone ? file.file.size : 0),
      };
    }
  }
}

/** How much is over of what is to be sent, 0 to 100; null when nothing is on its way. */
export function percentSent({ files, doneBytes }: Uploads): number | null {
  const going = files.filter(({ state }) => state === 'waiting' || state === 'sending');
  if (going.length === 0) return null;
  const sent = going.reduce((sum, file) => sum + file.sent, doneBytes);
  const all = going.reduce((sum, { file }) => sum + file.size, doneBytes);
  return Math.floor((100 * sent) / Math.max(all, 1));
}

function chosenFile(file: File, number: number): UploadingFile {
  const refusal = file.size === 0 ? 'empty' : file.size > mostBytes ? 'too-large' : null;
  return { number, file, state: refusal === null ? 'waiting' : 'refused', sent: 0, refusal, error: null };
}

function changed(uploads: Uploads, number: number, change: Partial<UploadingFile>): Uploads {
  return {
    ...uploads,
    files: uploads.files.map((file) => (file.number === number ? { ...file, ...change } : file)),
  };
}
