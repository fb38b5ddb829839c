import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { photosQuery } from './photo-queries.ts';
import { type Sending, sendPhoto } from './send-photo.ts';
import { noUploads, type Uploads, uploadsAfter } from './uploads.ts';

/** Photos on their way at once: more makes none of them faster on a phone. */
const atOnce = 2;

/** Sends photos one after the other; each can fail and be tried again without the others. */
export function useUploads(schoolId: string) {
  const queries = useQueryClient();
  const [uploads, tell] = useReducer(uploadsAfter, noUploads);
  const sendings = useRef(new Map<number, Sending>());
  useEffect(() => {
    const waiting = uploads.files.filter(({ state }) => state === 'waiting');
    for (const { number, file } of waiting.slice(0, atOnce - sendings.current.size)) {
      const sending = sendPhoto(schoolId, file, (bytes) => tell({ kind: 'sent', number, bytes }));
      sendings.current.set(number, sending);
      tell({ kind: 'begun', number });
      sending.done
        .then(
          () => tell({ kind: 'done', number }),
          (error: unknown) => tell({ kind: 'failed', number, error }),
        )
        .finally(() => {
          sendings.current.delete(number);
          void queries.invalidateQueries({ queryKey: photosQuery(schoolId).queryKey });
        });
    }
  }, [uploads, schoolId, queries]);
  useWarnBeforeLeaving(uploads);
  return {
    uploads,
    add: (files: readonly File[]) => tell({ kind: 'chosen', files }),
    tryAgain: (number: number) => tell({ kind: 'again', number }),
    leaveOut: (number: number) => {
      sendings.current.get(number)?.stop();
      sendings.current.delete(number);
      tell({ kind: 'left-out', number });
    },
  };
}

/** Closing the page now would lose what is on its way; the browser asks. */
function useWarnBeforeLeaving({ files }: Uploads): void {
  const isBusy = files.some(({ state }) => state === 'waiting' || state === 'sending');
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
}
