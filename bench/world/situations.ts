import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { protocolsFolder } from '@plaatswijs/protocol-files';
import { readSituation, type Situation, type Vocabulary, withUsual } from '@plaatswijs/rules';
import { parse } from 'yaml';

type Facts = Readonly<Record<string, unknown>>;

interface CaseFile {
  readonly on: string;
  readonly groups: Readonly<Record<string, readonly Facts[]>>;
  readonly cases: readonly {
    readonly act: string;
    readonly as?: string;
    readonly facts: Facts;
    readonly expect: Readonly<Record<string, unknown>>;
  }[];
}

/** A conformance case put to one person. */
export interface CaseSituation {
  readonly name: string;
  /** Every fact not named takes its usual value. */
  readonly usual: Situation;
  /** The same without what is usual: much of it unknown. */
  readonly open: Situation;
  /** Ids of the protocols that say something about it. */
  readonly speaking: ReadonlySet<string>;
}

/** All conformance cases of protocols/conformance/cases.yaml, one situation for each person they are put to. */
export function loadCaseSituations(vocabulary: Vocabulary): readonly CaseSituation[] {
  const file = parse(readFileSync(join(protocolsFolder, 'conformance', 'cases.yaml'), 'utf8')) as CaseFile;
  return file.cases.flatMap(({ act, as, facts, expect }) => {
    const people = as === undefined ? [{}] : (file.groups[as] ?? []);
    return people.map((person, index): CaseSituation => {
      const name = people.length === 1 ? act : `${act}/${index + 1}`;
      const open = situationOf({ ...facts, ...person }, file.on, name, vocabulary);
      return { name, open, usual: withUsual(open, vocabulary), speaking: new Set(Object.keys(expect)) };
    });
  });
}

function situationOf(facts: Facts, on: string, name: string, vocabulary: Vocabulary): Situation {
  const read = readSituation({ referenceDate: on, facts: Object.entries(facts) }, vocabulary);
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ message }) => message.en).join(' ')}`);
  return read.situation;
}

/** The same situation as if it had just been read: nothing that was made of it before, such as its digest, is known of it. */
export function asNew(situation: Situation): Situation {
  return Object.freeze({ ...situation });
}
