import { readFileSync } from 'node:fs';
import {
  type LoadedProtocol,
  loadProtocols,
  loadVocabulary,
  protocolsFolder,
} from '@plaatswijs/protocol-files';
import {
  type CompiledProtocol,
  compileProtocol,
  digestOf,
  readProtocol,
  type Vocabulary,
} from '@plaatswijs/rules';

/** A version of a protocol that a school can choose. */
export interface ShelvedProtocol {
  readonly protocol: string;
  readonly version: string;
  readonly digest: string;
  /** The text of the file. */
  readonly content: string;
  readonly compiled: CompiledProtocol;
}

/** The facts and protocols that come with this version of Plaatswijs, and those boards brought, once they were asked. */
export interface ProtocolShelf {
  readonly vocabulary: Vocabulary;
  /** Those that come with Plaatswijs. */
  readonly shipped: readonly ShelvedProtocol[];
  /** What was made ready before under this digest; null when its text is needed first. */
  ready(digest: string): CompiledProtocol | null;
  /** A frozen text, ready to be asked. Compiled once; the digest says that it is the same. */
  compiledFrom(version: { readonly digest: string; readonly content: string }): CompiledProtocol;
}

/** Most protocols kept ready beside the shipped ones: a few boards with a few schools and their history. */
const mostKept = 200;

/**
 * Reads the shelf from disk, once, at the start.
 *
 * @throws {ProblemsFound} when a shipped file is not right
 */
export function openProtocolShelf(): ProtocolShelf {
  const vocabulary = loadVocabulary(protocolsFolder);
  const shipped = loadProtocols(protocolsFolder, vocabulary).map(shelve);
  const ready = new Map(shipped.map(({ digest, compiled }) => [digest, compiled]));
  return {
    vocabulary,
    shipped,
    ready: (digest) => ready.get(digest) ?? null,
    compiledFrom: ({ digest, content }) => {
      const kept = ready.get(digest);
      if (kept !== undefined) return kept;
      const compiled = compile(content, vocabulary);
      const oldest = ready.size >= shipped.length + mostKept ? [...ready.keys()][shipped.length] : undefined;
      if (oldest !== undefined) ready.delete(oldest);
      ready.set(digest, compiled);
      return compiled;
    },
  };
}

function shelve({ file, compiled }: LoadedProtocol): ShelvedProtocol {
  return {
    protocol: file.id,
    version: file.version,
    digest: digestOf(compiled.protocol),
    content: readFileSync(file.path, 'utf8'),
    compiled,
  };
}

/** A text that was accepted once must be readable for ever; that it is not any more is a bug of ours. */
function compile(content: string, vocabulary: Vocabulary): CompiledProtocol {
  const read = readProtocol(content, 'protocol.yaml', vocabulary);
  if (!read.ok) throw new Error(`a stored protocol can no longer be read: ${read.problems.length} problems`);
  return compileProtocol(read.protocol, vocabulary);
}
