import type { LawConstantValue } from '@plaatswijs/contract';
import type { LawTable } from '../../retention/index.ts';
import { constantsOn, problemWithOwn } from './constant-on.ts';
import { type ConstantValue, lawConstants } from './law-constants.ts';

/** The table of the law for the slice that keeps what schools set themselves. */
export const lawTable: LawTable = {
  rowsOn: (day) => {
    const { constants } = constantsOn(day);
    return lawConstants
      .filter(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil))
      .flatMap(({ key, ownRange }) => {
        const row = constants[key];
        if (row === undefined) return [];
        const { value, source, confidence } = row;
        const settable = value.kind === 'phone' || ownRange !== null;
        return [{ key, value: shownValue(value), source, confidence, range: ownRange, settable }];
      });
  },
  problemWith: (key, value, day) => {
    const problem = problemWithOwn(day, key, value);
    // That there is a reason, and the day, were looked at before.
    return problem === 'no-reason' || problem === 'not-on-this-day' ? 'not-to-be-set' : problem;
  },
};

/** As it is shown, without what becomes of a term on a day off. */
function shownValue(value: ConstantValue): LawConstantValue {
  return value.kind === 'term'
    ? { kind: 'term', count: value.term.count, unit: value.term.unit }
    : { ...value };
}
