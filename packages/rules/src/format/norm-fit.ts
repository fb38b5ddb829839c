import type { Modality } from './protocol.ts';
import { type Fields, fieldOf, type Reading, report } from './reading.ts';
import type { Text } from './text.ts';

/** The three names under which a norm says what it forbids, asks or permits on condition. */
export const conductKeys = ['forbids', 'requires', 'provided'] as const;

/** Which of the three goes with a modality; a recommendation may forbid only where it advises against. */
const fitting: ReadonlyMap<string, (typeof conductKeys)[number]> = new Map([
  ['prohibition' satisfies Modality, 'forbids'],
  ['obligation' satisfies Modality, 'requires'],
  ['permission' satisfies Modality, 'provided'],
]);

const onPermission: Text = { nl: '"modality: permission"', en: '"modality: permission"' };
const onOthers: Text = {
  nl: 'andere normen dan "modality: permission"',
  en: 'norms other than "modality: permission"',
};
const onAdvice: Text = {
  nl: '"modality: recommendation", en met "against" ook bij "modality: prohibition"',
  en: '"modality: recommendation", and with "against" also "modality: prohibition"',
};

/** Notes the lines of a norm that its modality has no use for; the engine would pass over them in silence. */
export function checkFit(fields: Fields, reading: Reading): void {
  const modality = wordOf(fields, 'modality');
  if (modality === null) return;
  const advises = wordOf(fields, 'advises');
  const fits =
    modality === 'recommendation' && advises === 'against' ? 'forbids' : (fitting.get(modality) ?? null);
  for (const key of conductKeys) {
    const entry = fields.byName.get(key);
    if (entry !== undefined && key !== fits)
      report(reading, 'conduct-mismatch', entry.at, { key, modality, fits });
  }
  const misplaced = (key: string, allowed: boolean, belongs: Text): void => {
    const entry = fields.byName.get(key);
    if (entry !== undefined && !allowed) report(reading, 'field-mismatch', entry.at, { key, belongs });
  };
  misplaced('otherwise', modality === 'permission', onPermission);
  misplaced('unless', modality !== 'permission', onOthers);
  const advice = modality === 'recommendation' || (modality === 'prohibition' && advises !== 'for');
  misplaced('advises', advice, onAdvice);
}

function wordOf(fields: Fields, name: string): string | null {
  const node = fieldOf(fields, name);
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}
