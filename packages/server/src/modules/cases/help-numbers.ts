import { type LawConstantKey, operations } from '@plaatswijs/contract';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement } from '../../platform/http/index.ts';
import { constantsAt } from './constants-at.ts';
import { type ConstantsOnDay, constantsOn } from './duties/constant-on.ts';
import { lawConstants, type PhoneValue } from './duties/law-constants.ts';

type Phone = Omit<PhoneValue, 'kind'>;

/** Whom to call when something happens to a child. */
export interface HelpNumbers {
  /** The vertrouwensinspecteur. */
  readonly inspector: Phone;
  readonly police: Phone;
  /** Veilig Thuis. */
  readonly safeHome: Phone;
}

/** As the table of the law has them on a day (`YYYY-MM-DD`). */
export function helpNumbersOn(day: string): HelpNumbers {
  return numbersIn(constantsOn(day).constants);
}

/** As they count at a school on a day. */
export async function helpNumbersAt(
  tx: BoardTransaction,
  schoolId: string,
  day: string,
): Promise<HelpNumbers> {
  return numbersIn((await constantsAt(tx, schoolId))(day));
}

/** Whom to call, for who opens or reads a case. */
export const helpNumbersHttp: readonly Implementation[] = [
  implement(operations.showHelpNumbers, async ({ tx, params, now }) =>
    done(await helpNumbersAt(tx, params.schoolId, dayOf(now))),
  ),
];

function numbersIn(constants: ConstantsOnDay): HelpNumbers {
  return {
    inspector: numberIn(constants, 'confidential-inspector'),
    police: numberIn(constants, 'police'),
    safeHome: numberIn(constants, 'safe-home'),
  };
}

/** Of a day the table says nothing about, the last it knows: whoever needs help is never left without a number. */
function numberIn(constants: ConstantsOnDay, key: LawConstantKey): Phone {
  const value = constants[key]?.value ?? lawConstants.findLast((row) => row.key === key)?.value;
  if (value?.kind !== 'phone') throw new Error(`${key} is no telephone number`);
  const { number, from, until } = value;
  return { number, from, until };
}
