/** For each word number the sorted numbers of the people who have that word in their name. */
export interface PostingTable {
  readonly starts: Int32Array;
  readonly people: Int32Array;
}

const nobody = new Int32Array(0);

/** Makes a table from pairs of word and person; the pairs come in order of person. */
export function buildPostingTable(words: number, pairs: readonly number[]): PostingTable {
  const starts = new Int32Array(words + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const next = (pairs[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const filled = starts.slice();
  const people = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const word = pairs[at] ?? 0;
    const place = filled[word] ?? 0;
    people[place] = pairs[at + 1] ?? 0;
    filled[word] = place + 1;
  }
  return { starts, people };
}

/** The people with this word, in order; nobody for a word that is not there (no number, or -1). */
export function peopleWith({ starts, people }: PostingTable, word: number | undefined): Int32Array {
  if (word === undefined || word < 0) return nobody;
  const [from = 0, to = 0] = [starts[word], starts[word + 1]];
  return from === to ? nobody : people.subarray(from, to);
}
