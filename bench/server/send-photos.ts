import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { nextAddress } from './report-check.ts';

/** What is sent, by whom, and how fast. */
export interface PhotosToSend {
  readonly url: string;
  readonly cookie: string;
  readonly schoolId: string;
  /** Paths; taken in turn. */
  readonly files: readonly string[];
  readonly count: number;
  /** Of the line between sender and server, all photos together. */
  readonly bytesPerSecond: number;
}

/** Photos that are on their way at the same time, and bytes of a piece: as the application sends them. */
const sendingAtOnce = 3;
const pieceBytes = 2 * 1024 * 1024;
/** Bytes that leave at once. */
const atOnce = 64 * 1024;

/** When the line is free again. */
let free = 0;

// A thread of its own, so that sending takes no time of whoever measures.
const given = workerData as PhotosToSend;
const photos = given.files.map((file) => readFileSync(file));
parentPort?.postMessage(await sendAll());

async function sendAll(): Promise<readonly string[]> {
  const ids: string[] = [];
  let next = 0;
  const lane = async () => {
    while (next < given.count) {
      const address = await send(photos[next++ % photos.length] ?? Buffer.alloc(0));
      ids.push(address.split('/').at(-1) ?? '');
    }
  };
  await Promise.all(Array.from({ length: sendingAtOnce }, lane));
  return ids;
}

/** As the protocol for uploads (tus 1.0) has it: announced, then sent piece by piece. Gives where it went. */
async function send(photo: Buffer): Promise<string> {
  const { url, cookie, schoolId } = given;
  const headers = () => ({ cookie, 'tus-resumable': '1.0.0', 'x-forwarded-for': nextAddress() });
  const announced = await fetch(`${url}/api/v1/photo-uploads`, {
    method: 'POST',
    headers: {
      ...headers(),
      'upload-length': String(photo.length),
      'upload-metadata': `school ${Buffer.from(schoolId).toString('base64')}`,
    },
  });
  const address = announced.headers.get('location') ?? '';
  if (announced.status !== 201) throw new Error(`an upload was refused: ${announced.status}`);
  for (let from = 0; from < photo.length; from += pieceBytes) {
    const sent = await fetch(new URL(address, `${url}/api/v1/photo-uploads`), {
      method: 'PATCH',
      headers: {
        ...headers(),
        'upload-offset': String(from),
        'content-type': 'application/offset+octet-stream',
      },
      body: paced(photo.subarray(from, from + pieceBytes)),
      duplex: 'half',
    } as RequestInit);
    if (sent.status !== 204) throw new Error(`a photo was refused: ${sent.status}`);
  }
  return address;
}

/** Bytes as fast as the line lets them through; photos on their way at the same time share it. */
function paced(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: async (controller) => {
      const part = bytes.subarray(at, at + atOnce);
      at += part.length;
      free = Math.max(free, performance.now()) + (part.length / given.bytesPerSecond) * 1000;
      const wait = free - performance.now();
      if (wait > 1) await after(wait);
      controller.enqueue(new Uint8Array(part));
      if (at >= bytes.length) controller.close();
    },
  });
}
