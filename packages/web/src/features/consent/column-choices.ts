import type { ConsentImportMapping } from '@plaatswijs/contract';

const fields = ['pupilNumber', 'name', 'birthDate', 'saidOn'] as const;
/** What a column can tell of a pupil. */
export type ImportField = (typeof fields)[number];
export const importFields: readonly ImportField[] = fields;

/** What a column holds: a field, the answers for a purpose (`purpose:` and its id), or nothing that is read. */
export type ColumnChoice = ImportField | `purpose:${string}` | 'skip';

/** For each column what a mapping says of it. */
export function choicesOf(mapping: ConsentImportMapping, columns: number): readonly ColumnChoice[] {
  return Array.from({ length: columns }, (_, index): ColumnChoice => {
    const field = fields.find((one) => mapping[one] === index);
    if (field !== undefined) return field;
    const purpose = mapping.purposes.find(({ column }) => column === index);
    return purpose === undefined ? 'skip' : `purpose:${purpose.purposeId}`;
  });
}

/** The mapping that a choice for each column makes. */
export function mappingOf(choices: readonly ColumnChoice[]): ConsentImportMapping {
  const at = (field: ImportField): number | null => {
    const index = choices.indexOf(field);
    return index === -1 ? null : index;
  };
  return {
    pupilNumber: at('pupilNumber'),
    name: at('name'),
    birthDate: at('birthDate'),
    saidOn: at('saidOn'),
    purposes: choices.flatMap((choice, column) =>
      choice.startsWith('purpose:') ? [{ column, purposeId: choice.slice('purpose:'.length) }] : [],
    ),
  };
}

/** Places of columns that say the same as one before them. */
export function repeated(choices: readonly ColumnChoice[]): readonly number[] {
  return choices.flatMap((choice, index) =>
    choice !== 'skip' && choices.indexOf(choice) < index ? [index] : [],
  );
}
