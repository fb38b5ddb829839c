import { describe, expect, it } from 'vitest';
import { createKeptPieces } from './kept-pieces.ts';

const of = (value: string, things = 1) => Promise.resolve({ value, things });
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('what is kept', () => {
  it('is found under its key, for its version alone', async () => {
    const kept = createKeptPieces(10);
    kept.keep('a', '1', of('one'));
    expect(await kept.find('a', '1')).toMatchObject({ value: 'one' });
    expect(kept.find('a', '2')).toBeNull();
    expect(kept.find('b', '1')).toBeNull();
    kept.keep('a', '2', of('two'));
    expect(kept.find('a', '1')).toBeNull();
    expect(await kept.find('a', '2')).toMatchObject({ value: 'two' });
  });

  it('gives way to the newest, the one asked longest ago first', async () => {
    const kept = createKeptPieces(10);
    for (const key of ['a', 'b', 'c']) kept.keep(key, '1', of(key, 3));
    await settled();
    expect(kept.find('a', '1')).not.toBeNull();
    kept.keep('d', '1', of('d', 6));
    await settled();
    expect(['a', 'b', 'c', 'd'].map((key) => kept.find(key, '1') !== null)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('holds the one that is asked now, however large, and nothing beside it', async () => {
    const kept = createKeptPieces(10);
    kept.keep('small', '1', of('small'));
    kept.keep('large', '1', of('large', 1000));
    await settled();
    expect(kept.find('small', '1')).toBeNull();
    expect(kept.find('large', '1')).not.toBeNull();
    kept.keep('small', '1', of('small'));
    await settled();
    expect(kept.find('large', '1')).toBeNull();
    expect(kept.find('small', '1')).not.toBeNull();
  });

  it('is not what could not be read', async () => {
    const kept = createKeptPieces(10);
    const failing = Promise.reject(new Error('the database is away'));
    kept.keep('a', '1', failing);
    await expect(kept.find('a', '1')).rejects.toThrow('away');
    await settled();
    expect(kept.find('a', '1')).toBeNull();
  });

  it('is not thrown away by one that failed later under the same key', async () => {
    const kept = createKeptPieces(10);
    const late = Promise.withResolvers<{ value: string; things: number }>();
    kept.keep('a', '1', late.promise);
    kept.keep('a', '2', of('two'));
    late.reject(new Error('late'));
    await settled();
    expect(await kept.find('a', '2')).toMatchObject({ value: 'two' });
  });
});
