import pg from 'pg';

const { builtins } = pg.types;

/** PostgreSQL's numbers for the array types of text, date, timestamp and timestamptz. */
const arrayOfText: number = 1009;
const dateArray = 1182;
const timestampArrays = [1115, 1185];

/**
 * Dates stay text (`2026-03-01`): a day has no hour and no time zone. Moments become ISO 8601 in UTC with at least three
 * decimals (`2026-03-01T09:30:00.000Z`) and lose nothing. `bigint` and `numeric` stay text, as `pg` has it: a JavaScript
 * number can't hold them all.
 */
export function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === builtins.DATE) return (value) => value;
  if (oid === builtins.TIMESTAMPTZ || oid === builtins.TIMESTAMP) return isoMoment;
  if (oid === dateArray) return textArray;
  if (timestampArrays.includes(oid)) return (value) => textArray(value).map(isoMoment);
  return pg.types.getTypeParser(oid, format);
}

function textArray(value: string): readonly string[] {
  const parse: (text: string) => readonly string[] = pg.types.getTypeParser(arrayOfText);
  return parse(value);
}

function isoMoment(value: string): string {
  const [, day, time, decimals = ''] = /^([\d-]+) ([\d:]+)(?:\.(\d+))?(?:\+00)?$/.exec(value) ?? [];
  // Infinity, years before Christ and other zones: none of ours, but not to be mangled either.
  return day === undefined || time === undefined ? value : `${day}T${time}.${decimals.padEnd(3, '0')}Z`;
}
