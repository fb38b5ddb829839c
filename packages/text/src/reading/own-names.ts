import { foldWord } from '../tokens/fold-word.ts';
import type { Token } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';

/** Names a school may always use of itself, by their first word. */
export type OwnNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads the names of school, board, street and protocol. */
export function readOwnNames(names: readonly string[]): OwnNames {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const words = tokenise(name).map(({ word }) => word);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** Marks the tokens that are part of such a name, written with a capital somewhere. */
export function markOwnNames(tokens: readonly Token[], names: OwnNames): Uint8Array {
  const owned = new Uint8Array(tokens.length);
  if (names.size === 0) return owned;
  tokens.forEach(({ word }, at) => {
    for (const name of names.get(word) ?? []) {
      const fits = name.every((part, offset) => tokens[at + offset]?.word === part);
      const capital = tokens.slice(at, at + name.length).some((token) => token.capital);
      if (fits && capital) owned.fill(1, at, at + name.length);
    }
  });
  return owned;
}

/** Makes the question whether an address, number or account is the school's own, however it is spaced. */
export function ownContacts(contacts: readonly string[]): (written: string) => boolean {
  const known = new Set(contacts.map(bare));
  return (written) => known.size > 0 && known.has(bare(written));
}

function bare(written: string): string {
  return foldWord(written).replace(/[^\p{L}\p{N}@]/gu, '');
}
