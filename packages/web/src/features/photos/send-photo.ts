import { type HttpRequest, Upload } from 'tus-js-client';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';

/** Bytes of a piece: what is lost at most when the connection breaks. */
const pieceBytes = 2 * 1024 * 1024;

/** Waits before it is tried again, in milliseconds: about a minute and a half in all, a tunnel or a lift. */
const waits = [0, 1000, 3000, 5000, 10_000, 20_000, 45_000];

/** Refusals that trying again does not change. A 409 is none: then it is asked again how far the server is. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 413, 415]);

export interface Sending {
  /** Settles when the photo is there, can't be sent, or was stopped. */
  readonly done: Promise<void>;
  readonly stop: () => void;
}

/**
 * Sends a photo, and goes on where it was when the connection breaks. Its name stays on the device.
 *
 * @param onSent hears how many bytes are over
 */
export function sendPhoto(schoolId: string, file: File, onSent: (bytes: number) => void): Sending {
  let upload: Upload | null = null;
  let isStopped = false;
  let end = () => {};
  const done = announce(schoolId, file).then(
    (uploadUrl) =>
      new Promise<void>((resolve, reject) => {
        end = resolve;
        if (isStopped) {
          void forget(uploadUrl).then(resolve);
          return;
        }
        upload = new Upload(file, {
          uploadUrl,
          chunkSize: pieceBytes,
          retryDelays: waits,
          storeFingerprintForResuming: false,
          removeFingerprintOnSuccess: true,
          onShouldRetry: ({ originalResponse }) => !final.has(originalResponse?.getStatus() ?? 0),
          onBeforeRequest: (request: HttpRequest) => withCookies(request),
          onProgress: onSent,
          onSuccess: () => resolve(),
          onError: reject,
        });
        upload.start();
      }),
  );
  return {
    done,
    stop: () => {
      isStopped = true;
      // Tells the server too, so that nothing of it stays there; what it does not hear goes by itself within a day.
      void upload?.abort(true).then(end, end);
    },
  };
}

/** Takes back what was announced; what the server does not hear goes by itself within a day. */
function forget(uploadUrl: string): Promise<void> {
  return Upload.terminate(uploadUrl).catch(() => undefined);
}

async function announce(schoolId: string, { size }: File): Promise<string> {
  const params = { path: { schoolId } };
  const { upload } = orThrow(
    await api.POST('/api/v1/schools/{schoolId}/photos', { params, body: { bytes: size } }),
  );
  return new URL(upload, location.origin).href;
}

function withCookies(request: HttpRequest): void {
  const underlying: unknown = request.getUnderlyingObject();
  if (underlying instanceof XMLHttpRequest) underlying.withCredentials = true;
}
