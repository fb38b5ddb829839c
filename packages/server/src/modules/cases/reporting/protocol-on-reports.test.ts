import { describe, expect, it } from 'vitest';
import { openProtocolShelf } from '../../settings/index.ts';
import { protocolOnReports } from './protocol-on-reports.ts';

const { shipped } = openProtocolShelf();
const of = (protocol: string) => {
  const found = shipped.find((one) => one.protocol === protocol);
  if (found === undefined) throw new Error(`no protocol ${protocol}`);
  return protocolOnReports(found.compiled, '2026-11-21');
};

describe('what a protocol says about reporting', () => {
  it('REP-10: demarel.A.4 names the management, twijs.A.9 leaves the choice, the others say nothing', () => {
    expect(of('demarel')).toMatchObject({ addressee: 'director', choice: null });
    expect(of('twijs').choice).toEqual({ article: 'A.9' });
    for (const silent of ['asko', 'stellingwerf', 'tjonger']) {
      expect(of(silent)).toMatchObject({ addressee: 'director', choice: null });
    }
  });

  it('REP-21: demarel.L.5 asks for a screenshot, and no other', () => {
    expect(of('demarel').screenshot).toMatchObject({ article: 'L.5', says: { nl: expect.any(String) } });
    for (const other of ['asko', 'stellingwerf', 'tjonger', 'twijs']) expect(of(other).screenshot).toBeNull();
  });

  it('REP-10: without a protocol it goes to the director', () => {
    expect(protocolOnReports(null, '2026-11-21')).toEqual({
      addressee: 'director',
      choice: null,
      screenshot: null,
    });
  });
});
