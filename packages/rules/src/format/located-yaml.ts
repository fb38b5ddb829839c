import { type Document, LineCounter, parseAllDocuments, type YAMLError } from 'yaml';
import { convertYaml } from './convert-yaml.ts';
import { makeProblem, type Position, type Problem } from './problem.ts';
import type { LocatedYaml } from './yaml-node.ts';

/** No protocol comes near it; a reader that takes any size is an open door. In characters. */
const MAX_LENGTH = 1_048_576;

/** A text that is not YAML at all gives a fault for every mark in it; nobody reads more than these. */
const MAX_SYNTAX_PROBLEMS = 100;

const start: Position = { line: 1, column: 1 };
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads YAML 1.2 into nodes that know their place. Never throws: whatever is wrong, also with hostile text, is a
 * problem with a line and a column.
 */
export function readYaml(text: string, file: string): LocatedYaml {
  if (text.length > MAX_LENGTH) return refused(makeProblem('yaml-too-large', file, start, {}));
  const marked = text.startsWith(BYTE_ORDER_MARK);
  const bom = marked ? [makeProblem('yaml-bom', file, start, {})] : [];
  const { root, problems } = parse(marked ? text.slice(1) : text, file);
  return { root, problems: [...bom, ...problems] };
}

function parse(text: string, file: string): LocatedYaml {
  const counter = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      version: '1.2',
      schema: 'core',
      logLevel: 'silent',
    });
    return fromDocuments([...documents], counter, file);
  } catch {
    // The parser gave up (its stack is the only thing left that can run out); the file is refused, not the process.
    return refused(makeProblem('yaml-too-deep', file, start, {}));
  }
}

function fromDocuments(documents: readonly Document[], counter: LineCounter, file: string): LocatedYaml {
  const [document, second] = documents;
  const all = documents.flatMap((each) => [...each.errors, ...each.warnings]);
  const exhausted = all.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
  const faults = exhausted === undefined ? all.slice(0, MAX_SYNTAX_PROBLEMS) : [exhausted];
  const problems = faults.map((fault) => syntaxProblem(fault, positionIn(counter, fault.pos[0]), file));
  if (second !== undefined) {
    const at = positionIn(counter, second.range?.[0] ?? 0);
    problems.push(makeProblem('yaml-several-documents', file, at, {}));
  }
  if (problems.length > 0) return { root: null, problems };
  const contents = document?.contents ?? null;
  if (contents === null) return refused(makeProblem('yaml-empty', file, start, {}));
  return convertYaml(contents, (offset) => positionIn(counter, offset), file);
}

/** The parser's own codes, told in words that somebody who is not a programmer can act on. */
function syntaxProblem(fault: YAMLError, at: Position, file: string): Problem {
  switch (fault.code) {
    case 'TAB_AS_INDENT':
      return makeProblem('yaml-tab', file, at, {});
    case 'BAD_INDENT':
      // The parser calls a bracket that is never closed an indentation fault.
      return makeProblem(fault.message.includes('end with') ? 'yaml-unclosed' : 'yaml-indent', file, at, {});
    case 'MISSING_CHAR':
      return makeProblem('yaml-unclosed', file, at, {});
    case 'TAG_RESOLVE_FAILED':
      return makeProblem('yaml-tag', file, at, {});
    case 'RESOURCE_EXHAUSTION':
      return makeProblem('yaml-too-deep', file, at, {});
    default:
      return makeProblem('yaml-syntax', file, at, { detail: fault.message });
  }
}

function positionIn(counter: LineCounter, offset: number): Position {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function refused(problem: Problem): LocatedYaml {
  return { root: null, problems: [problem] };
}
