import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['Kindcentrum De Marel', 'kindcentrum-de-marel'],
    ["Basisschool 't Vlíegtuig (Zuid)", 'basisschool-t-vliegtuig-zuid'],
    ['—', ''],
  ])('makes of %s %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('gives for a long name one that still is a short name', () =>
    expect(
      isSlug(slugOf('Stichting voor Katholiek en Protestants-Christelijk Onderwijs in de Regio Noord')),
    ).toBe(true));
});
