import { readFileSync } from 'node:fs';
import {
  type CompiledProtocol,
  compileProtocol,
  type Positions,
  type Problem,
  readProtocol,
  readScenarios,
  readStarters,
  readVocabulary,
  type Scenario,
  type Starters,
  type Vocabulary,
} from '@plaatswijs/rules';
import { factsFile, listProtocolFiles, type ProtocolFile, startersFile } from './layout.ts';

/** A file that cannot be used, with everything that is wrong with it. */
export class ProblemsFound extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in ${problems[0]?.file ?? 'a file'}`);
    this.name = 'ProblemsFound';
    this.problems = problems;
  }
}

/** A protocol that was read and made ready to be asked. */
export interface LoadedProtocol {
  readonly file: ProtocolFile;
  readonly compiled: CompiledProtocol;
  readonly positions: Positions;
}

/**
 * The facts of a protocols folder.
 *
 * @throws {ProblemsFound} when the file is not right; nothing is half-loaded
 */
export function loadVocabulary(folder: string): Vocabulary {
  const path = factsFile(folder);
  const read = readVocabulary(readFileSync(path, 'utf8'), path);
  if (!read.ok) throw new ProblemsFound(read.problems);
  return read.vocabulary;
}

/**
 * One protocol file, ready to be asked.
 *
 * @throws {ProblemsFound} when the file is not right
 */
export function loadProtocolFile(file: ProtocolFile, vocabulary: Vocabulary): LoadedProtocol {
  const read = readProtocol(readFileSync(file.path, 'utf8'), file.path, vocabulary);
  if (!read.ok) throw new ProblemsFound(read.problems);
  return { file, compiled: compileProtocol(read.protocol, vocabulary), positions: read.positions };
}

/**
 * Every protocol of a folder. Problems of all files come together.
 *
 * @throws {ProblemsFound} when one of them is not right
 */
export function loadProtocols(folder: string, vocabulary: Vocabulary): readonly LoadedProtocol[] {
  const problems: Problem[] = [];
  const loaded = listProtocolFiles(folder).flatMap((file) => {
    try {
      return [loadProtocolFile(file, vocabulary)];
    } catch (error) {
      if (!(error instanceof ProblemsFound)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemsFound(problems);
  return loaded;
}

/**
 * The scenarios of one file.
 *
 * @throws {ProblemsFound} when the file is not right
 */
export function loadScenarios(path: string, vocabulary: Vocabulary): readonly Scenario[] {
  const read = readScenarios(readFileSync(path, 'utf8'), path, vocabulary);
  if (!read.ok) throw new ProblemsFound(read.problems);
  return read.scenarios;
}

/**
 * The situations people come with, of a protocols folder.
 *
 * @throws {ProblemsFound} when the file is not right
 */
export function loadStarters(folder: string, vocabulary: Vocabulary): Starters {
  const path = startersFile(folder);
  const read = readStarters(readFileSync(path, 'utf8'), path, vocabulary);
  if (!read.ok) throw new ProblemsFound(read.problems);
  return read.starters;
}
