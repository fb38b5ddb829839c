import type { FactDefinition } from '@plaatswijs/rules';
import { BadInput, type ExitStatus, exitStatus } from '../exit-status.ts';
import { valueText } from '../output/fact-text.ts';
import { type CommonOptions, type Context, contextOf } from './context.ts';

export interface FactsOptions extends CommonOptions {
  readonly json?: boolean;
}

/** `plaatswijs facts`: every fact with its question and values, or the ones named. */
export function factsCommand(names: readonly string[], options: FactsOptions): ExitStatus {
  const context = contextOf(options);
  const chosen = [...context.vocabulary.facts.values()].filter(
    ({ key }) => names.length === 0 || names.includes(key),
  );
  const unknown = names.filter((name) => !context.vocabulary.facts.has(name));
  if (unknown.length > 0)
    throw new BadInput(unknown.map((name) => `Er is geen feit "${name}". / There is no fact "${name}".`));
  if (options.json === true) process.stdout.write(`${JSON.stringify(chosen.map(plain), null, 2)}\n`);
  else for (const definition of chosen) writeFact(context, definition);
  return exitStatus.done;
}

function plain(definition: FactDefinition) {
  const { values, families, ...rest } = definition;
  return {
    ...rest,
    ...(values === undefined ? {} : { values: Object.fromEntries(values) }),
    ...(families === undefined ? {} : { families: Object.fromEntries(families) }),
  };
}

function writeFact({ page, language }: Context, definition: FactDefinition): void {
  const marks = [
    definition.kind,
    ...(definition.personal ? [{ nl: 'persoonsgegeven', en: 'personal data' }[language]] : []),
    ...(definition.judgement ? [{ nl: 'een mens oordeelt', en: 'a person judges' }[language]] : []),
  ];
  page.entry(
    page.style(['bold', 'cyan'], definition.key),
    `${definition.question[language]} ${page.style('dim', `(${marks.join(', ')})`)}`,
  );
  for (const [value, label] of definition.values ?? []) page.entry(value, label[language], 4);
  if (definition.usual !== undefined && definition.kind !== 'people') {
    const usual = valueText(definition, definition.usual as Parameters<typeof valueText>[1], language);
    page.line(page.style('dim', `${{ nl: 'Meestal', en: 'Usually' }[language]}: ${usual}`), 4);
  }
}
