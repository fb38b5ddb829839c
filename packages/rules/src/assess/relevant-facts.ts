import type { FactKey } from '../format/vocabulary.ts';
import type { Giver } from './answer-diagrams.ts';
import type { CompiledAct } from './compiled.ts';
import { type Context, EndTable } from './end-table.ts';
import type { OpenPart, Unknown } from './open-part.ts';
import { Trial } from './trial.ts';

/** Contexts kept for one fact of an act, and facts for which they are kept. */
const mostContexts = 4;
const mostFacts = 100;

/**
 * Contexts in which facts of an act were found to matter; they are tried before a search. Which there are makes an answer
 * come sooner or later and never another: a context is only a place to look. They hold values that tests tell apart, and
 * nothing that anybody said.
 */
const contextsFound = new WeakMap<CompiledAct, Map<FactKey, readonly Context[]>>();

/**
 * Tells which facts can still change the outcome of an open decision: for such a fact there are two ways to complete what
 * is known that differ in it alone and end differently. Exact over the telling values of all facts. Where the search is
 * cut short the fact counts as one that can: then it is asked.
 *
 * An ordinary case shows most, and contexts that showed something before most of the rest; only for a fact that does not
 * matter in any of these the whole table is written out.
 */
export class RelevantFacts {
  readonly #part: OpenPart;
  readonly #unknowns: readonly Unknown[];
  readonly #trial: Trial;
  readonly #known = new Map<Unknown, boolean>();
  readonly #contexts: Map<FactKey, readonly Context[]>;
  #whole: EndTable | null = null;

  constructor(part: OpenPart, unknowns: readonly Unknown[]) {
    this.#part = part;
    this.#unknowns = unknowns;
    this.#trial = new Trial(part);
    this.#trial.setAll(unknowns, ({ values }) => values[0]);
    this.#contexts = contextsFound.get(part.act) ?? new Map();
    contextsFound.set(part.act, this.#contexts);
  }

  /** Whether a fact can change the outcome. */
  matters(unknown: Unknown): boolean {
    if (!this.#known.has(unknown) && !this.#showsIn(usualContext, unknown) && !this.#showsInKept(unknown))
      this.#search(unknown);
    return this.#known.get(unknown) ?? true;
  }

  #showsInKept(unknown: Unknown): boolean {
    return this.#contexts.get(unknown.fact)?.some((context) => this.#showsIn(context, unknown)) ?? false;
  }

  /** Whether another value of a fact is another end in this context, all else being usual. */
  #showsIn(context: Context, unknown: Unknown): boolean {
    this.#goTo(context);
    const end = this.#trial.end();
    const shows = unknown.values.some((value) => this.#trial.endIf(unknown, value) !== end);
    if (shows) this.#known.set(unknown, true);
    return shows;
  }

  #goTo(context: Context): void {
    for (const unknown of this.#unknowns) {
      const value = context.get(unknown.fact) ?? unknown.values[0];
      if (this.#trial.now(unknown) !== value) this.#trial.set(unknown, value);
    }
  }

  #search(unknown: Unknown): void {
    const context = this.#contextOf(unknown);
    if (context === 'unsure') return;
    this.#known.set(unknown, context !== null);
    if (context !== null) this.#keep(unknown, context);
  }

  #contextOf(unknown: Unknown): Context | null | 'unsure' {
    const answersIn = (context: Context) => {
      this.#goTo(context);
      return (giver: Giver) => this.#trial.answerOf(giver);
    };
    // A table of its own: what was looked into before, which hangs on the contexts there were, must not use up its steps.
    const near = new EndTable(this.#part, this.#unknowns, 'near');
    const context = near.contextNear(unknown, answersIn);
    if (context !== 'unsure') return context;
    this.#whole ??= new EndTable(this.#part, this.#unknowns, 'whole');
    return this.#whole.contextInAll(unknown);
  }

  #keep({ fact }: Unknown, context: Context): void {
    const kept = this.#contexts.get(fact) ?? [];
    if (kept.length === 0 && this.#contexts.size >= mostFacts) return;
    this.#contexts.set(fact, [context, ...kept].slice(0, mostContexts));
  }
}

const usualContext: Context = new Map();
