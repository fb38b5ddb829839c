import { describe, expect, it } from 'vitest';
import { type LabelledPost, readLabelledPosts } from './labelled/read-labelled.ts';
import { score } from './labelled/score.ts';
import { reader } from './make-reader.ts';

// What we claim on posts we wrote ourselves. The held-out half was written before the detectors and never tuned on.
describe.each(['tuning', 'held-out'] as const)('the labelled posts, %s half', (half) => {
  const posts = readLabelledPosts(half);
  const found = score(posts, ({ text, context }: LabelledPost) => reader.read(text, context).findings);
  const share = (kind: string) => (found.byKind.get(kind)?.found ?? 0) / (found.byKind.get(kind)?.marks ?? 1);

  it('finds nine of ten names, and every phone number and BSN', () => {
    expect(share('name')).toBeGreaterThan(0.9);
    expect(share('phone')).toBe(1);
    expect(share('bsn')).toBe(1);
  });

  it('finds most of everything else', () => {
    for (const kind of found.byKind.keys()) expect(share(kind), kind).toBeGreaterThan(0.6);
  });

  it('leaves at least 97 of 100 clean posts alone', () => {
    expect(found.flagged / found.clean).toBeLessThan(0.03);
  });

  it('has a near-miss twin for every post that says something', () => {
    for (let at = 0; at < posts.length; at += 2) expect(posts[at + 1]?.clean).toBe(true);
  });
});

it('counts at least 220 labelled posts', () => {
  expect(readLabelledPosts('tuning').length + readLabelledPosts('held-out').length).toBeGreaterThanOrEqual(
    220,
  );
});
