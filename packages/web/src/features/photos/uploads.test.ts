import { photoLimits } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { mostBytes, noUploads, percentSent, type UploadNews, type Uploads, uploadsAfter } from './uploads.ts';

const file = (bytes: number) => new File([new Uint8Array(bytes)], 'foto.jpg');
const after = (...news: readonly UploadNews[]): Uploads => news.reduce(uploadsAfter, noUploads);

it('knows the limit of the contract', () => {
  expect(mostBytes).toBe(photoLimits.bytes);
});

describe('photos that are sent', () => {
  const two: UploadNews = { kind: 'chosen', files: [file(100), file(300)] };

  it('wait, are sent, and leave the list when they are there', () => {
    expect(after(two).files.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    const half = after(two, { kind: 'begun', number: 1 }, { kind: 'sent', number: 1, bytes: 100 });
    expect(percentSent(half)).toBe(25);
    const done = uploadsAfter(half, { kind: 'done', number: 1 });
    expect(done.files.map(({ number }) => number)).toEqual([2]);
    expect(percentSent(done)).toBe(25);
    const all = uploadsAfter(done, { kind: 'done', number: 2 });
    expect(percentSent(all)).toBeNull();
    expect([all.done, all.chosen]).toEqual([2, 2]);
  });

  it('that fail can be tried again, and hold up no other', () => {
    const failed = after(two, { kind: 'begun', number: 1 }, { kind: 'failed', number: 1, error: 'x' });
    expect(failed.files.map(({ state }) => state)).toEqual(['failed', 'waiting']);
    expect(uploadsAfter(failed, { kind: 'again', number: 1 }).files[0]).toMatchObject({
      state: 'waiting',
      sent: 0,
      error: null,
    });
  });

  it('that are empty are refused at once, and do not count', () => {
    const some = after({ kind: 'chosen', files: [file(0), file(1)] });
    expect(some.files.map(({ refusal }) => refusal)).toEqual(['empty', null]);
    expect(some.chosen).toBe(1);
    const without = uploadsAfter(some, { kind: 'left-out', number: 1 });
    expect([without.chosen, without.files.length]).toEqual([1, 1]);
  });

  it('begin a new count when all were there', () => {
    const first = after(two, { kind: 'done', number: 1 }, { kind: 'done', number: 2 });
    const next = uploadsAfter(first, { kind: 'chosen', files: [file(5)] });
    expect([next.chosen, next.done, next.files[0]?.number]).toEqual([1, 0, 3]);
  });
});
