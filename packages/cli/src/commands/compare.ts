import type { Language, Situation, Vocabulary } from '@plaatswijs/rules';
import { type Comparison, compareProtocols } from '@plaatswijs/rules/compare';
import { BadInput, type ExitStatus, exitStatus } from '../exit-status.ts';
import { chooseProtocols } from '../input/choose-protocols.ts';
import { outcomeText } from '../output/assessment-text.ts';
import { factText, valueText } from '../output/fact-text.ts';
import { type CommonOptions, type Context, contextOf, dayOf } from './context.ts';

export interface CompareOptions extends CommonOptions {
  readonly on?: string;
  readonly act: readonly string[];
  readonly people?: string;
  readonly json?: boolean;
}

/** `plaatswijs compare`: every situation that ends differently under two protocols, as few and as short as can be. */
export function compareCommand(left: string, right: string, options: CompareOptions): ExitStatus {
  const context = contextOf(options);
  const on = dayOf(options.on);
  const [one, other] = chooseProtocols([left, right], context.folder, on, context.vocabulary);
  if (one === undefined || other === undefined)
    throw new BadInput(['Noem twee protocollen. / Name two protocols.']);
  const comparison = compareProtocols(one.compiled, other.compiled, {
    referenceDate: on,
    people: peopleOf(options.people),
    ...(options.act.length === 0 ? {} : { acts: options.act }),
  });
  if (options.json === true) process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  else
    writeComparison(context, comparison, [
      one.compiled.protocol.holder.name,
      other.compiled.protocol.holder.name,
    ]);
  return comparison.differences.length === 0 ? exitStatus.done : exitStatus.found;
}

function peopleOf(text = '2'): number {
  const people = Number(text);
  if (Number.isInteger(people) && people >= 0 && people <= 4) return people;
  throw new BadInput([
    `--people ${text}: een getal van 0 tot en met 4. / --people ${text}: a number from 0 to 4.`,
  ]);
}

function writeComparison(
  { page, vocabulary, language }: Context,
  comparison: Comparison,
  names: readonly [string, string],
): void {
  const width = Math.max(...names.map((name) => name.length));
  for (const { situation, left, right } of comparison.differences) {
    page.line(page.style('bold', situationText(vocabulary, situation, language)));
    [left, right].forEach(({ outcome, cites }, side) => {
      page.entry(
        (names[side] ?? '').padEnd(width),
        `${outcomeText(page, outcome, language)}  ${cites.join(', ')}`,
        2,
      );
    });
  }
  const bound = {
    nl: `Volledig voor situaties met ten hoogste ${comparison.bound.people} soorten mensen.`,
    en: `Complete for situations with at most ${comparison.bound.people} kinds of people.`,
  };
  const count = comparison.differences.length;
  const found = { nl: `${count} situaties lopen anders af.`, en: `${count} situations end differently.` };
  page.line();
  page.line(`${found[language]} ${bound[language]}`);
}

/** A choice speaks for itself; any other fact needs its question. */
function situationText(vocabulary: Vocabulary, situation: Situation, language: Language): string {
  return Object.entries(situation.facts)
    .map(([key, { value }]) =>
      vocabulary.facts.get(key)?.kind === 'choice'
        ? valueText(vocabulary.facts.get(key), value, language)
        : factText(vocabulary, key, value, language),
    )
    .join(' · ');
}
