import { FALSE, type Kleene, TRUE, UNKNOWN } from '../truth.ts';
import { type Answers, noAnswer } from './answers.ts';
import type { CompiledNorm, CompiledTension } from './compiled.ts';
import { ConditionDiagrams, either, sum } from './condition-diagram.ts';
import type { Diagram, Diagrams, Joining } from './diagram.ts';
import type { OpenPart, Unknown } from './open-part.ts';
import { inForce, type Judged, weigh } from './verdict.ts';

/** A norm or a tension that may give the end, by its position. */
export interface Giver {
  readonly kind: 'norm' | 'tension';
  readonly at: number;
  /** The strongest answer it may give. */
  readonly most: Answers;
}

/** Taken away where the left is 1. */
const unlessTaken: Joining = { of: (taken, given) => (taken === 1 ? 0 : given), byRight: 0 };
/** How a norm that applies stands; 0 where it does not apply. */
const whereItApplies: Joining = { of: (applies, standing) => (applies === 1 ? standing : 0), byLeft: 0 };

/** What the norms and tensions of an open part answer, as functions of the facts that are not known. */
export class AnswerDiagrams {
  readonly #part: OpenPart;
  readonly #diagrams: Diagrams;
  readonly #conditions: ConditionDiagrams;
  readonly #standings = new Map<number, Diagram>();
  readonly #tensions = new Map<number, Diagram>();

  /** @param unknowns in the order in which functions choose by them */
  constructor(part: OpenPart, diagrams: Diagrams, unknowns: readonly Unknown[]) {
    this.#part = part;
    this.#diagrams = diagrams;
    const numberSlot = part.compiled.layout.index.get('person.number') ?? -1;
    this.#conditions = new ConditionDiagrams(diagrams, part.frame, unknowns, numberSlot);
  }

  /** All that may give the end, the strongest first. */
  givers(): readonly Giver[] {
    const { givers, tensions } = this.#part;
    const all: Giver[] = [
      ...tensions.map((at) => ({ kind: 'tension' as const, at, most: this.#tension(at).answer })),
      ...givers.map((at) => ({ kind: 'norm' as const, at, most: strongestBit(this.#norm(at).effects) })),
    ];
    return all.sort((one, other) => one.most - other.most);
  }

  /** Whether what a giver answers hangs on a fact. */
  hangsOn({ kind, at }: Giver, { reach }: Unknown): boolean {
    if (kind === 'tension') return reach.tensions.includes(at);
    return (
      reach.norms.includes(at) ||
      this.#norm(at).compiled.tensions.some((position) => reach.tensions.includes(position))
    );
  }

  /** What a giver answers: the number of the answer, and 0 where it gives none. */
  gives({ kind, at }: Giver, numberOf: (answer: Answers) => number): Diagram {
    const given = (answer: Answers) => (answer === noAnswer ? 0 : numberOf(answer));
    return kind === 'norm' ? this.#normGives(at, given) : this.#tensionGives(at, given);
  }

  #norm(at: number): Judged {
    return this.#part.decision.norms[at] as Judged;
  }

  #tension(at: number): CompiledTension {
    return this.#part.act.tensions[at] as CompiledTension;
  }

  #tensionGives(at: number, given: (answer: Answers) => number): Diagram {
    const number = given(this.#tension(at).answer);
    return this.#diagrams.map(this.#tensionApplies(at), (applies) => (applies === 1 ? number : 0));
  }

  #tensionApplies(at: number): Diagram {
    let known = this.#tensions.get(at);
    if (known === undefined) {
      known = this.#conditions.holds(this.#tension(at).applies);
      this.#tensions.set(at, known);
    }
    return known;
  }

  #normGives(at: number, given: (answer: Answers) => number): Diagram {
    const { compiled, verdict, effects } = this.#norm(at);
    const untaken =
      verdict === 'undetermined'
        ? this.#diagrams.map(this.#standing(at), (standing) =>
            standing === 0 ? 0 : given(weighed(compiled, standing).effects),
          )
        : this.#diagrams.number(given(effects));
    const taken = this.#any(compiled.tensions.map((position) => this.#tensionApplies(position)));
    return this.#diagrams.join(unlessTaken, taken, untaken);
  }

  /** 0 where a norm does not apply; else 1 and, by the bits after that, what is so of its conduct, exceptions and overriders. */
  #standing(at: number): Diagram {
    let known = this.#standings.get(at);
    if (known !== undefined) return known;
    const { compiled } = this.#norm(at);
    const parts = [
      compiled.conduct === null ? this.#diagrams.number(0) : this.#conditions.holds(compiled.conduct),
      this.#any(compiled.exceptions.map((exception) => this.#conditions.holds(exception))),
      this.#any(compiled.overriddenBy.map((position) => this.#inForce(position))),
    ];
    let standing = this.#diagrams.number(1);
    parts.forEach((part, nth) => {
      const bit = this.#diagrams.map(part, (holds) => holds << (nth + 1));
      standing = this.#diagrams.join(sum, standing, bit);
    });
    known = this.#diagrams.join(whereItApplies, this.#conditions.holds(compiled.applies), standing);
    this.#standings.set(at, known);
    return known;
  }

  /** 1 where a norm is in force as an exception to others. */
  #inForce(at: number): Diagram {
    const judged = this.#norm(at);
    const certain = inForce(judged);
    if (certain !== UNKNOWN) return this.#diagrams.number(certain === TRUE ? 1 : 0);
    return this.#diagrams.map(this.#standing(at), (standing) =>
      standing !== 0 && inForce(weighed(judged.compiled, standing)) === TRUE ? 1 : 0,
    );
  }

  #any(all: readonly Diagram[]): Diagram {
    return all.reduce((left, right) => this.#diagrams.join(either, left, right), this.#diagrams.number(0));
  }
}

function weighed(compiled: CompiledNorm, standing: number): Pick<Judged, 'verdict' | 'effects'> {
  const bit = (nth: number): Kleene => ((standing & (1 << nth)) !== 0 ? TRUE : FALSE);
  return weigh(compiled, TRUE, compiled.conduct === null ? null : bit(1), bit(2), bit(3));
}

function strongestBit(answers: Answers): Answers {
  return answers & -answers;
}
