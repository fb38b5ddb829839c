import { readFileSync } from 'node:fs';
import {
  factDefinition,
  type RawSituation,
  readSituation,
  type SimpleValue,
  type Situation,
  type Text,
  type Vocabulary,
  withUsual,
} from '@plaatswijs/rules';
import { parse } from 'yaml';
import { BadInput } from '../exit-status.ts';

/** How facts reach the command line. */
export interface FactOptions {
  /** `key=value`, any number of times. */
  readonly fact: readonly string[];
  /** `who=pupil,age=9`, one entry of `people` each. */
  readonly person: readonly string[];
  /** A JSON or YAML file that maps keys to values. */
  readonly facts?: string;
  readonly rest?: string;
}

type RawFact = readonly [key: string, value: unknown];

/**
 * The situation in flags and file together.
 *
 * @throws {BadInput} with every sentence at once: unknown facts, values that are not allowed, contradictions
 */
export function readFacts(options: FactOptions, on: string, vocabulary: Vocabulary): Situation {
  const entries = [
    ...(options.facts === undefined ? [] : fromFile(options.facts)),
    ...fromFlags(options.fact, vocabulary),
  ];
  const raw: RawSituation = {
    referenceDate: on,
    facts: [...entries, ...fromPeople(options.person, vocabulary)],
  };
  const read = readSituation(raw, vocabulary);
  if (!read.ok)
    throw new BadInput(read.problems.flatMap(({ message, suggestion }) => bilingual(message, suggestion)));
  if (options.rest === undefined) return read.situation;
  if (options.rest !== 'usual')
    throw new BadInput(['--rest kent alleen "usual". / --rest only knows "usual".']);
  return withUsual(read.situation, vocabulary);
}

function bilingual(message: Text, suggestion: Text | null): readonly string[] {
  const said = [message.nl, suggestion?.nl].filter((part) => part !== undefined).join(' ');
  return [said, [message.en, suggestion?.en].filter((part) => part !== undefined).join(' ')];
}

function fromFile(path: string): RawFact[] {
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8'), { maxAliasCount: 0, prettyErrors: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput([
      `${path} is niet te lezen als JSON of YAML. / ${path} cannot be read as JSON or YAML: ${reason}`,
    ]);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new BadInput([
      `${path} moet feiten bevatten, een per regel ("act: publish"). / ${path} must hold facts, one per line.`,
    ]);
  }
  return Object.entries(content);
}

function fromFlags(flags: readonly string[], vocabulary: Vocabulary): RawFact[] {
  return flags.map((flag) => {
    const at = flag.indexOf('=');
    if (at < 1)
      throw new BadInput([`--fact ${flag}: schrijf feit=waarde. / --fact ${flag}: write fact=value.`]);
    const key = flag.slice(0, at);
    return [key, typed(key, flag.slice(at + 1), vocabulary)];
  });
}

function fromPeople(flags: readonly string[], vocabulary: Vocabulary): RawFact[] {
  if (flags.length === 0) return [];
  const people = flags.map((flag) => {
    // A value of a list is joined with `+` here, because the comma already parts the facts of a person.
    const pairs = flag.split(',').map((part) => part.split('=', 2) as [string, string?]);
    return Object.fromEntries(
      pairs.map(([key, value = '']) => [
        key.trim(),
        typed(`person.${key.trim()}`, value.replaceAll('+', ','), vocabulary),
      ]),
    );
  });
  return [['people', people]];
}

const yes = new Set(['ja', 'yes', 'true', 'waar']);
const no = new Set(['nee', 'no', 'false', 'onwaar']);

/** The typed value of a flag. What does not fit stays text, for `readSituation` to refuse with the allowed values. */
function typed(key: string, text: string, vocabulary: Vocabulary): SimpleValue {
  const value = text.trim();
  switch (factDefinition(vocabulary, key)?.kind) {
    case 'yesno':
      return yes.has(value.toLowerCase()) ? true : no.has(value.toLowerCase()) ? false : value;
    case 'choices':
      return value === '' || value === 'none' ? [] : value.split(',').map((part) => part.trim());
    case 'number':
    case 'people':
      return /^-?\d+$/.test(value) ? Number(value) : value;
    default:
      return value;
  }
}
