import { type Answers, noAnswer } from './answers.ts';
import type { Joining } from './diagram.ts';

interface End {
  readonly answer: Answers;
  readonly givers: readonly string[];
}

const noEnd: End = { answer: noAnswer, givers: [] };

/** Numbers for ends that are alike when their outcome is, and the norms and tensions that give it. 0 is none. */
export class Grounds {
  readonly #ends: End[] = [noEnd];
  readonly #numbers = new Map<string, number>([[keyOf(noEnd), 0]]);

  /** How what two give makes one end: the stronger of them, or both. */
  readonly joining: Joining = { of: (left, right) => this.#joined(left, right) };

  /** The end at which one giver gives an answer. */
  given(answer: Answers, giver: string): number {
    return this.#numberOf({ answer, givers: [giver] });
  }

  #joined(left: number, right: number): number {
    if (left === 0 || right === 0) return left === 0 ? right : left;
    const one = this.#ends[left] ?? noEnd;
    const other = this.#ends[right] ?? noEnd;
    if (one.answer !== other.answer) return one.answer < other.answer ? left : right;
    const givers = [...new Set([...one.givers, ...other.givers])].sort();
    return this.#numberOf({ answer: one.answer, givers });
  }

  #numberOf(end: End): number {
    const key = keyOf(end);
    const known = this.#numbers.get(key) ?? this.#ends.push(end) - 1;
    this.#numbers.set(key, known);
    return known;
  }
}

function keyOf({ answer, givers }: End): string {
  return [answer, ...givers].join('\n');
}
