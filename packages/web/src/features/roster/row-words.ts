import type { RosterMessages } from '../../messages/nl/office/roster.ts';
import type { RosterRow } from './roster-queries.ts';

/** What happens to one row, and what is wrong with it, a sentence each. */
export function rowWords(row: RosterRow, t: RosterMessages): readonly string[] {
  const issues = row.issues.map(({ code, column }) =>
    column === null ? t.issues[code] : t.issueIn({ issue: t.issues[code], column: columnName(column, t) }),
  );
  const group =
    row.change === 'add' && row.group !== null
      ? [t.addedField({ field: fieldName('group', t), to: row.group })]
      : [];
  return [...issues, ...group, ...row.changes.map((change) => changeWords(change, t))].filter(
    (words, index, all) => all.indexOf(words) === index,
  );
}

/** A column that is missing goes by the name of what it would hold. */
function columnName(column: string, t: RosterMessages): string {
  return Object.entries(t.fields).find(([field]) => field === column)?.[1] ?? column;
}

function fieldName(field: string, t: RosterMessages): string {
  return t.changedFields[field] ?? field;
}

function changeWords({ field, from, to }: RosterRow['changes'][number], t: RosterMessages): string {
  const name = fieldName(field, t);
  const before = from === null ? null : valueWords(field, from, t);
  const after = to === null ? null : valueWords(field, to, t);
  if (before !== null && after !== null) return t.changedField({ field: name, from: before, to: after });
  if (after !== null) return t.addedField({ field: name, to: after });
  return t.endedField({ field: name, from: before ?? '' });
}

function valueWords(field: string, value: string, t: RosterMessages): string {
  if (field === 'role') return t.roleNames[value] ?? value;
  if (field === 'custody') return t.yesNo[value] ?? value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('-') : value;
}
