/** Two people who write in the same place at once. */
export const writtenOver = {
  title: 'Iemand anders heeft dit intussen veranderd',
  byOn: (p: { name: string; moment: string }): string => `Veranderd door ${p.name}, ${p.moment}.`,
  takenOver: (p: { fields: string }): string =>
    `Hier had jij niets veranderd. Daar staat nu wat de ander schreef: ${p.fields}.`,
  choose: 'Hieronder staan beide teksten. Kies wat het wordt. Je kunt het daarna nog aanpassen.',
  theirs: (p: { field: string }): string => `${p.field}: wat er nu staat`,
  mine: (p: { field: string }): string => `${p.field}: wat jij schreef`,
  empty: 'Leeg',
  which: (p: { field: string }): string => `${p.field}: wat wordt het?`,
  useTheirs: 'Wat er nu staat',
  useMine: 'Wat ik schreef',
  missing: (p: { field: string }): string => `Kies wat het wordt: ${p.field}.`,
};

/** What this part of the catalogue holds, for the other languages. */
export type WrittenOverMessages = typeof writtenOver;
