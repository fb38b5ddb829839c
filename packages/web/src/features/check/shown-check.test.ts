import { describe, expect, it } from 'vitest';
import type { CheckResult } from './check-types.ts';
import { shownCheck } from './shown-check.ts';

// What an answer holds makes no difference to whose is shown.
const result = { told: [] } as unknown as CheckResult;
const said = (key: string, text: string) => ({ key, text, result });
const local = (key: string, text: string) => ({ ...said(key, text), findings: [] });
const server = (value: ReturnType<typeof said> | null, error: unknown = null) => ({ value, error });

describe('whose word is shown', () => {
  it('is that of the school as soon as it is about this post', () => {
    const shown = shownCheck({
      key: 'b',
      check: server(said('b', 'B')),
      local: local('b', 'B'),
      isOnline: true,
    });
    expect(shown).toMatchObject({ by: 'school', checked: { key: 'b' } });
  });

  it('is that of this device while a new text is on its way', () => {
    const shown = shownCheck({
      key: 'b',
      check: server(said('a', 'A')),
      local: local('b', 'B'),
      isOnline: true,
    });
    expect(shown).toMatchObject({ by: 'device-soon', checked: { key: 'b' } });
  });

  it('stays that of the school while a reply is on its way: no question jumps to another', () => {
    const shown = shownCheck({
      key: 'b',
      check: server(said('a', 'A')),
      local: local('b', 'A'),
      isOnline: true,
    });
    expect(shown).toMatchObject({ by: 'school', checked: { key: 'a' } });
  });

  it.each([
    ['without a connection', null, false],
    ['while the school does not answer', new Error('503'), true],
  ])('is that of this device alone %s', (_when, error, isOnline) => {
    const shown = shownCheck({
      key: 'b',
      check: server(said('a', 'A'), error),
      local: local('b', 'A'),
      isOnline,
    });
    expect(shown).toMatchObject({ by: 'device-alone', checked: { key: 'b' } });
  });

  it('is nobody’s where this device has no protocol', () => {
    const none = { ...local('b', 'B'), result: null };
    expect(shownCheck({ key: 'b', check: server(null), local: none, isOnline: false }).checked).toBeNull();
  });
});
