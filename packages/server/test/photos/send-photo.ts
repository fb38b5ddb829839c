import { apiPrefix, photoUploadsPath } from '@plaatswijs/contract';
import { type HttpRequest, Upload, type UploadOptions } from 'tus-js-client';
import type { SignedIn } from './world.ts';

/** An upload by the client that browsers use. */
export interface Sending {
  readonly upload: Upload;
  /** Where it went once all of it is there. */
  readonly done: Promise<string>;
}

/** What was asked of the server, in order: method and status. */
export type Seen = string[];

/** Begins to send a photo to a school, in parts of so many bytes. */
export function sendPhoto(
  origin: string,
  { cookie }: SignedIn,
  schoolId: string,
  content: Buffer,
  given: Partial<UploadOptions> & { readonly seen?: Seen } = {},
): Sending {
  const { seen = [], ...options } = given;
  const done = Promise.withResolvers<string>();
  const upload = new Upload(content, {
    endpoint: `${origin}${apiPrefix}${photoUploadsPath}`,
    metadata: { school: schoolId, filename: 'Pietje Puk op schoolreis.jpg' },
    chunkSize: 100_000,
    retryDelays: [],
    headers: { cookie: `plaatswijs_session=${cookie}` },
    onAfterResponse: (request: HttpRequest, response) => {
      seen.push(`${request.getMethod()} ${response.getStatus()}`);
    },
    onSuccess: () => done.resolve(upload.url ?? ''),
    onError: (error) => done.reject(error),
    ...options,
  });
  upload.start();
  return { upload, done: done.promise };
}

/** The id of the photo that went there. */
export function photoIdIn(address: string): string {
  return address.split('/').at(-1) ?? '';
}
