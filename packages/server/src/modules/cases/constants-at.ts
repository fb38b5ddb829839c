import type { BoardTransaction } from '../../platform/database/index.ts';
import { ownTermsOf, ownTermsOn } from '../retention/index.ts';
import { type ConstantOverride, type ConstantsOnDay, constantsOn } from './duties/constant-on.ts';
import { lawConstants } from './duties/law-constants.ts';

/**
 * The table of the law at a school, on any day (`YYYY-MM-DD`): with what the school or its board set in the place of a row.
 * What was set and does not fit its row any more does not count; the law stands.
 */
export async function constantsAt(
  tx: BoardTransaction,
  schoolId: string,
): Promise<(day: string) => ConstantsOnDay> {
  const own = await ownTermsOf(tx, schoolId);
  return (day) => {
    const set = ownTermsOn(own, day);
    const overrides = lawConstants.flatMap(({ key }): readonly ConstantOverride[] => {
      const one = set.get(key);
      return one === undefined
        ? []
        : [{ key, value: one.value, reason: one.reason, validFrom: day, validUntil: day }];
    });
    return constantsOn(day, overrides).constants;
  };
}
