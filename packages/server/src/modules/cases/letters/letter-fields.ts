import { type LetterField, letterField } from '@plaatswijs/contract';

/** When a field is filled in: as a letter is begun, as it is made final, or by who writes it. */
export type WhenFilled = 'draft' | 'final' | 'hand';

/** How a field is written in a text, and when it is filled in. */
const fields: Readonly<Record<LetterField, readonly [written: string, filled: WhenFilled]>> = {
  addressee: ['geadresseerde', 'draft'],
  about: ['betrokkene', 'draft'],
  school: ['school', 'draft'],
  authority: ['bevoegd_gezag', 'draft'],
  'case-number': ['zaaknummer', 'draft'],
  article: ['artikel', 'draft'],
  facts: ['feiten', 'hand'],
  reason: ['reden', 'draft'],
  measure: ['maatregel', 'draft'],
  from: ['van', 'draft'],
  until: ['tot_en_met', 'draft'],
  days: ['aantal_dagen', 'draft'],
  'other-school': ['andere_school', 'draft'],
  'talk-on': ['gesprek_op', 'hand'],
  'talk-place': ['gesprek_plaats', 'hand'],
  'view-term': ['zienswijzetermijn', 'final'],
  'view-until': ['zienswijze_tot', 'final'],
  'objection-term': ['bezwaartermijn', 'final'],
  'objection-until': ['bezwaar_tot', 'final'],
  'objection-to': ['bezwaar_bij', 'final'],
  'objection-decision-until': ['beslissing_tot', 'draft'],
  'objection-outcome': ['beslissing_op_bezwaar', 'hand'],
  'appeal-term': ['beroepstermijn', 'final'],
  'appeal-until': ['beroep_tot', 'final'],
  'removal-of': ['bericht', 'hand'],
  'removal-before': ['verwijderen_voor', 'hand'],
};

/** The values of fields that are known. */
export type LetterValues = Readonly<Partial<Record<LetterField, string>>>;

const inText = /\{\{\s*([^{}\n]{0,60}?)\s*\}\}/gu;
const byName = new Map(letterField.options.map((field) => [fields[field][0], field]));

/** As it stands in a text: `{{geadresseerde}}`. */
export function writtenAs(field: LetterField): string {
  return `{{${fields[field][0]}}}`;
}

export function filledWhen(field: LetterField): WhenFilled {
  return fields[field][1];
}

/** The fields that stand in a text, each once, in the order of the text; `unknown` when there is one nobody knows. */
export function fieldsIn(...texts: readonly string[]): {
  readonly known: readonly LetterField[];
  readonly unknown: boolean;
} {
  const found = new Set<LetterField>();
  let unknown = false;
  for (const [, name = ''] of texts.join('\n').matchAll(inText)) {
    const field = byName.get(name.toLowerCase());
    if (field === undefined) unknown = true;
    else found.add(field);
  }
  return { known: [...found], unknown };
}

/** The text with the values in the place of their fields; what is not known stays as it is written. */
export function filledIn(text: string, values: LetterValues): string {
  return text.replace(inText, (written, name: string) => {
    const field = byName.get(name.toLowerCase());
    const value = field === undefined ? undefined : values[field];
    // A value is never read as a field itself.
    return value === undefined ? written : value.replaceAll('{{', '{ {').replaceAll('}}', '} }');
  });
}
