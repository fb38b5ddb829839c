import { expect } from 'vitest';
import { photoIdIn, sendPhoto } from './send-photo.ts';
import { type Answer, type PhotoWorld, until } from './world.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A photo whose boxes somebody drew, with what can be done with it. */
export interface BoxedPhoto {
  readonly id: string;
  /** Ids of its boxes, in the order given. */
  readonly faces: readonly string[];
  /** Asks something about it, as the teacher. */
  readonly ask: (method: string, address: string, body?: unknown) => Promise<Answer>;
  /** How it stands for a channel. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
  readonly on: (channelId: string) => Promise<any>;
  /** Has the version of a channel made, and gives its bytes. */
  readonly version: (channelId: string) => Promise<Buffer>;
}

/** Sends a picture without anybody in it, draws boxes, says who is in them, and that every face has one. */
export async function boxedPhoto(
  world: PhotoWorld,
  content: Buffer,
  boxes: readonly { readonly box: Box; readonly who: unknown }[],
): Promise<BoxedPhoto> {
  const sent = sendPhoto(world.origin, world.teacher, world.schoolId, content, { chunkSize: 4_000_000 });
  const id = photoIdIn(await sent.done);
  const address = `/schools/${world.schoolId}/photos/${id}`;
  const ask = (method: string, at: string, body?: unknown) =>
    world.ask(world.teacher, method, `${address}${at}`, body);
  await until(
    () => ask('GET', ''),
    ({ json }) => json.state === 'ready',
  );
  for (const { box } of boxes) expect((await ask('POST', '/faces', { box })).status).toBe(201);
  const { json: photo } = await ask('GET', '');
  const faces = photo.boxes.map((face: { id: string }) => face.id);
  for (const [at, { who }] of boxes.entries()) await ask('PUT', `/faces/${faces[at]}/who`, { who });
  await ask('POST', '/looked');
  const on = async (channelId: string) => {
    const { json } = await ask('GET', '/permissions');
    return json.channels.find((channel: { channelId: string }) => channel.channelId === channelId);
  };
  return {
    ...{ id, faces, ask, on },
    version: async (channelId) => {
      await ask('POST', '/versions', { channelIds: [channelId] });
      await until(
        () => on(channelId),
        ({ version }) => version.state !== 'waiting',
      );
      const { status, bytes } = await ask('GET', `/versions/${channelId}`);
      expect(status).toBe(200);
      return bytes;
    },
  };
}
