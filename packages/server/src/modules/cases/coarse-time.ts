import { randomInt } from 'node:crypto';
import { uuidv7 } from '../../platform/ids/index.ts';

/** The hour something happened in. Of who reports anonymously no closer moment is kept. */
export function hourOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 3_600_000) * 3_600_000);
}

/**
 * An id whose time, which can be read from it, is this one; ids of the same moment are in no order. For what tells of an
 * anonymous report: a usual id would tell the millisecond.
 */
export function idAt(moment: Date): string {
  return uuidv7({ msecs: moment.getTime(), seq: randomInt(2 ** 31) });
}
