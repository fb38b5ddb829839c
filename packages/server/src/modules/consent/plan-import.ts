import { createHash } from 'node:crypto';
import type { ConsentImportMapping } from '@plaatswijs/contract';
import { type Cell, dateOf, foldName, textOf, yesNoOf } from '../roster/index.ts';
import type { ImportTable } from './import-table.ts';
import { isSixteen } from './sixteen.ts';

export type ImportFault =
  | 'nobody'
  | 'more-than-one'
  | 'not-a-pupil'
  | 'no-birth-date'
  | 'unreadable-date'
  | 'date-in-future'
  | 'unreadable-answer'
  | 'decides-self'
  | 'twice';

/** A pupil whom a row can be about. */
export interface ImportPupil {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string | null;
  /** Numbers of the administration that are theirs. */
  readonly keys: readonly string[];
}

export interface ImportedAnswer {
  readonly purposeId: string;
  readonly answer: 'given' | 'refused';
  /** `YYYY-MM-DD`. */
  readonly saidOn: string;
}

/** One row that can be read, with what it would add. */
export interface PlannedRow {
  readonly row: number;
  readonly pupil: ImportPupil;
  readonly answers: readonly ImportedAnswer[];
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly faults: readonly {
    readonly row: number;
    readonly column: number | null;
    readonly code: ImportFault;
  }[];
  readonly counts: { readonly rows: number; readonly empty: number; readonly already: number };
  /** Digest of everything that would be added. */
  readonly digest: string;
}

export interface PlanGiven {
  readonly table: ImportTable;
  readonly mapping: ConsentImportMapping;
  readonly pupils: readonly ImportPupil[];
  /** Whether the ledger holds this already, or a later word of somebody. */
  readonly isKnown: (subjectId: string, answer: ImportedAnswer) => boolean;
  /** When answers were given, for rows that do not say so. */
  readonly saidOn: string;
  readonly today: string;
}

/** What a file would add. A row or cell that cannot be read is named and does not hold up the others. */
export function planImport(given: PlanGiven): ImportPlan {
  const { table, isKnown } = given;
  const find = pupilFinder(given);
  const rows: PlannedRow[] = [];
  const faults: { row: number; column: number | null; code: ImportFault }[] = [];
  const counts = { rows: 0, empty: 0, already: 0 };
  const seen = new Set<string>();
  for (const { row, cells } of table.rows) {
    counts.rows += 1;
    const fault = (code: ImportFault, column: number | null) => faults.push({ row, column, code });
    const pupil = find(cells);
    if (typeof pupil === 'string') {
      fault(pupil, given.mapping.pupilNumber ?? given.mapping.name);
      continue;
    }
    if (seen.has(pupil.id)) {
      fault('twice', null);
      continue;
    }
    seen.add(pupil.id);
    const answers = answersOf(given, pupil, cells, fault);
    counts.empty += answers.empty;
    const fresh = answers.found.filter((answer) => !isKnown(pupil.id, answer));
    counts.already += answers.found.length - fresh.length;
    if (fresh.length > 0) rows.push({ row, pupil, answers: fresh });
  }
  const added = rows.map(({ pupil, answers }) => [pupil.id, answers]);
  const digest = createHash('sha256').update(JSON.stringify(added)).digest('hex');
  return { rows, faults, counts, digest };
}

type Fault = (code: ImportFault, column: number | null) => void;

function answersOf(
  { mapping, saidOn: usual, today }: PlanGiven,
  pupil: ImportPupil,
  cells: readonly Cell[],
  fault: Fault,
): { readonly found: readonly ImportedAnswer[]; readonly empty: number } {
  const none = { found: [], empty: 0 };
  const told = mapping.saidOn === null ? null : textOf(cells[mapping.saidOn]);
  const saidOn = mapping.saidOn === null || told === null ? usual : dateOf(cells[mapping.saidOn] ?? null);
  if (saidOn === null) {
    fault('unreadable-date', mapping.saidOn);
    return none;
  }
  if (saidOn > today) {
    fault('date-in-future', mapping.saidOn);
    return none;
  }
  // A parent could not give it any more; a form says nothing about who filled it in.
  if (pupil.birthDate !== null && isSixteen(pupil.birthDate, saidOn)) {
    fault('decides-self', null);
    return none;
  }
  let empty = 0;
  const found = mapping.purposes.flatMap(({ column, purposeId }): ImportedAnswer[] => {
    const said = yesNoOf(textOf(cells[column]));
    if (said === null) empty += 1;
    if (said === undefined) fault('unreadable-answer', column);
    return said === null || said === undefined
      ? []
      : [{ purposeId, answer: said ? 'given' : 'refused', saidOn }];
  });
  return { found, empty };
}

/** Finds whose row it is: by number, or by name and birth date together. */
function pupilFinder({ mapping, pupils }: PlanGiven): (cells: readonly Cell[]) => ImportPupil | ImportFault {
  const byKey = Map.groupBy(
    pupils.flatMap((pupil) => pupil.keys.map((key) => ({ key, pupil }))),
    ({ key }) => key,
  );
  const byName = Map.groupBy(pupils, ({ name, birthDate }) => `${foldName(name)}/${birthDate ?? ''}`);
  const single = (found: readonly ImportPupil[]): ImportPupil | ImportFault => {
    const [first] = found;
    if (first === undefined) return 'nobody';
    return found.some(({ id }) => id !== first.id) ? 'more-than-one' : first;
  };
  return (cells) => {
    const key = mapping.pupilNumber === null ? null : textOf(cells[mapping.pupilNumber]);
    if (key !== null) return single((byKey.get(key) ?? []).map(({ pupil }) => pupil));
    const name = mapping.name === null ? null : textOf(cells[mapping.name]);
    if (name === null || mapping.birthDate === null) return 'nobody';
    const birthDate = dateOf(cells[mapping.birthDate] ?? null);
    if (birthDate === null) return 'no-birth-date';
    return single(byName.get(`${foldName(name)}/${birthDate}`) ?? []);
  };
}
