import type { FactKey, SimpleValue } from '../format/vocabulary.ts';
import { AnswerDiagrams, type Giver } from './answer-diagrams.ts';
import { type Answers, noAnswer } from './answers.ts';
import {
  type Choice,
  type Diagram,
  Diagrams,
  type Joining,
  levelsIn,
  placeOfMore,
  placeWhereItMatters,
} from './diagram.ts';
import { Grounds } from './grounds.ts';
import type { OpenPart, Unknown } from './open-part.ts';

/** Joinings of two nodes, at most, before a search is cut short: some milliseconds. */
const mostSteps = { near: 3_000, whole: 30_000 } as const;

/** Values of other facts with which a fact matters; what is not named is as usual. */
export type Context = ReadonlyMap<FactKey, SimpleValue>;

/** What norms and tensions answer where everything is known. */
export type AnswersIn = (context: Context) => (giver: Giver) => Answers;

/** The stronger of two answers, of which either may be none. */
const stronger: Joining = {
  of: (left, right) => (left === noAnswer ? right : right === noAnswer ? left : Math.min(left, right)),
};
const strongest: Joining = { of: Math.min };
const weakest: Joining = { of: Math.max };
const unlessAlike: Joining = { of: (left, right) => (left === right ? 0 : left) };
/** The left answer, unless the right is as strong. */
const unlessAsStrong: Joining = {
  of: (left, right) => (right !== noAnswer && right <= left ? 0 : left),
  byLeft: 0,
};

/** The ends of a decision written out over the facts that are not known: all at once, or as far as one fact needs. */
export class EndTable {
  readonly #part: OpenPart;
  readonly #diagrams: Diagrams;
  readonly #unknowns: readonly Unknown[];
  readonly #answers: AnswerDiagrams;
  readonly #givers: readonly Giver[];
  #whole: Diagram | null = null;

  constructor(part: OpenPart, unknowns: readonly Unknown[], extent: keyof typeof mostSteps) {
    this.#part = part;
    this.#diagrams = new Diagrams(mostSteps[extent]);
    // Facts that much hangs on first: what is left then falls apart into parts that have nothing to do with each other.
    this.#unknowns = [...unknowns].sort((one, other) => other.reach.norms.length - one.reach.norms.length);
    this.#answers = new AnswerDiagrams(part, this.#diagrams, this.#unknowns);
    this.#givers = this.#answers.givers();
  }

  /**
   * A context in which two values of a fact are two outcomes. Exact over the telling values of all facts.
   *
   * First only what hangs on the fact is written out, and where its values part. What does not hang on it may hide that
   * by an answer as strong; what is found to do so is written out as well, until a place is left or there is none.
   *
   * @returns `null` where there is none; `unsure` when the search was cut short
   */
  contextNear(unknown: Unknown, answersIn: AnswersIn): Context | null | 'unsure' {
    const others = this.#givers.filter((giver) => !this.#answers.hangsOn(giver, unknown));
    let parting = this.#partingOf(unknown);
    for (;;) {
      const place = placeOfMore(parting);
      if (this.#diagrams.gaveUp) return 'unsure';
      if (place === null) return null;
      const context = this.#contextOf(place.choices);
      const answerOf = answersIn(context);
      const hiding = others.find((giver) => {
        const answer = answerOf(giver);
        return answer !== noAnswer && answer <= place.value;
      });
      if (hiding === undefined) return context;
      parting = this.#diagrams.join(unlessAsStrong, parting, this.#outcome(hiding));
    }
  }

  /** The same by writing out all there is: more work, but only once, and never as much more as the other can be. */
  contextInAll(unknown: Unknown): Context | null | 'unsure' {
    this.#whole ??= this.#end(this.#givers);
    if (this.#diagrams.gaveUp) return 'unsure';
    const choices = placeWhereItMatters(this.#whole, this.#unknowns.indexOf(unknown));
    return choices === null ? null : this.#contextOf(choices);
  }

  /** The facts that decide which norms and tensions give the outcome; `unsure` when the search was cut short. */
  factsThatGround(): ReadonlySet<FactKey> | 'unsure' {
    const grounds = new Grounds();
    let end = this.#diagrams.number(grounds.given(this.#part.certain, 'certain'));
    for (const giver of this.#givers) {
      const given = this.#answers.gives(giver, (answer) =>
        grounds.given(answer, `${giver.kind} ${giver.at}`),
      );
      end = this.#diagrams.join(grounds.joining, end, given);
    }
    if (this.#diagrams.gaveUp) return 'unsure';
    return new Set([...levelsIn(end)].flatMap((level) => this.#unknowns[level]?.fact ?? []));
  }

  /** Where values of one fact part as far as what hangs on it goes: the strongest of their outcomes, and 0 where they do not. */
  #partingOf(unknown: Unknown): Diagram {
    const level = this.#unknowns.indexOf(unknown);
    const diagrams = this.#diagrams;
    const near = this.#end(this.#givers.filter((giver) => this.#answers.hangsOn(giver, unknown)));
    const ends = unknown.values.map((_, nth) => diagrams.where(near, level, nth));
    const [first = near] = ends;
    const most = ends.reduce((left, right) => diagrams.join(strongest, left, right), first);
    const least = ends.reduce((left, right) => diagrams.join(weakest, left, right), first);
    return diagrams.join(unlessAlike, most, least);
  }

  #end(givers: readonly Giver[]): Diagram {
    // The strongest answer of all is the end whatever the others.
    const most = givers[0]?.most ?? noAnswer;
    const joining = most === noAnswer ? stronger : { ...stronger, byLeft: most, byRight: most };
    return givers.reduce(
      (end, giver) => this.#diagrams.join(joining, end, this.#outcome(giver)),
      this.#diagrams.number(this.#part.certain),
    );
  }

  #outcome(giver: Giver): Diagram {
    return this.#answers.gives(giver, (answer) => answer);
  }

  #contextOf(choices: readonly Choice[]): Context {
    const context = new Map<FactKey, SimpleValue>();
    for (const [level, nth] of choices) {
      const unknown = this.#unknowns[level];
      const value = unknown?.values[nth];
      // The first value is the usual one, which a fact has anyway.
      if (unknown !== undefined && value !== undefined && nth > 0) context.set(unknown.fact, value);
    }
    return context;
  }
}
