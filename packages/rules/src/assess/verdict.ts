import type { Norm } from '../format/protocol.ts';
import { and, FALSE, type Kleene, not, or, TRUE, UNKNOWN } from '../truth.ts';
import { type Answers, type NormAnswers, noAnswer } from './answers.ts';
import type { CompiledAct, CompiledNorm, NamingParts } from './compiled.ts';
import type { Evaluate } from './evaluate.ts';
import type { Frame } from './frame.ts';

/**
 * What became of one norm in one situation.
 *
 * - `inapplicable`: it is not about this person or situation
 * - `applies`: it is in force and asks nothing that could be broken (a duty, advice, discretion, awareness)
 * - `complied`: what it asks is so, or a declared exception holds
 * - `violated`: what it asks is not so
 * - `permitted`: a permission whose condition holds
 * - `defeated`: another norm, by declaration, goes before it
 * - `undetermined`: a fact is missing
 */
export type Verdict =
  | 'inapplicable'
  | 'applies'
  | 'complied'
  | 'violated'
  | 'permitted'
  | 'defeated'
  | 'undetermined';

/** A norm's verdict with the truth values it was made of. */
export interface Judged {
  readonly compiled: CompiledNorm;
  readonly verdict: Verdict;
  /** Whether the actor is a bearer. */
  readonly bound: Kleene;
  readonly applies: Kleene;
  /** Whether what the norm asks, forbids or sets as a condition is so; `null` where it asks nothing. */
  readonly conduct: Kleene | null;
  readonly excepted: Kleene;
  readonly defeated: Kleene;
  /** The answers it may still give; at most one once the verdict is settled. */
  readonly effects: Answers;
}

/** Judges the norms of one act in order. An overriding norm stands before what it overrides. */
export function judgeNorms(act: Pick<CompiledAct, 'norms'>, frame: Frame): Judged[] {
  const judged: Judged[] = [];
  // Most norms are about somebody else: who is bound is worked out once, not once per norm.
  const bound = new Map<Evaluate, Kleene>();
  for (const compiled of act.norms) {
    let bearer = bound.get(compiled.binds.run);
    if (bearer === undefined) {
      bearer = compiled.binds.run(frame, undefined);
      bound.set(compiled.binds.run, bearer);
    }
    judged.push(bearer === FALSE ? inapplicable(compiled, FALSE) : judge(compiled, bearer, frame, judged));
  }
  return judged;
}

/**
 * Judges one norm again after one fact was changed. Only the parts that name the fact are looked at, so a norm about
 * somebody else, or that is out of play for another reason, costs nothing; of the many that hang on a fact those are most.
 *
 * @param before what was judged of it before the change
 * @param naming the parts of the norm that name the fact
 * @param others the verdicts of its act; those of the norms that override it are used
 */
export function judgeAgain(
  before: Judged,
  naming: NamingParts,
  frame: Frame,
  others: readonly Judged[],
): Judged {
  const { compiled } = before;
  const bearer = naming.binds ? compiled.binds.run(frame, undefined) : before.bound;
  if (bearer === FALSE) return before.bound === FALSE ? before : inapplicable(compiled, FALSE);
  // What was not in play has not had its conduct and exceptions looked at.
  const wasInPlay = before.applies !== FALSE;
  const asksAgain = naming.binds || naming.when;
  if (!wasInPlay && !asksAgain) return before;
  const applies = asksAgain ? and(bearer, compiled.when.run(frame, undefined)) : before.applies;
  if (applies === FALSE) return inapplicable(compiled, bearer);
  const conduct =
    wasInPlay && !naming.conduct ? before.conduct : (compiled.conduct?.run(frame, undefined) ?? null);
  const excepted = wasInPlay && !naming.exceptions ? before.excepted : exceptedBy(compiled, frame);
  return judgedAs(compiled, bearer, applies, conduct, excepted, others);
}

function judge(compiled: CompiledNorm, bearer: Kleene, frame: Frame, earlier: readonly Judged[]): Judged {
  const applies = and(bearer, compiled.when.run(frame, undefined));
  if (applies === FALSE) return inapplicable(compiled, bearer);
  const conduct = compiled.conduct?.run(frame, undefined) ?? null;
  return judgedAs(compiled, bearer, applies, conduct, exceptedBy(compiled, frame), earlier);
}

function exceptedBy({ exceptions }: CompiledNorm, frame: Frame): Kleene {
  let excepted: Kleene = FALSE;
  for (const exception of exceptions) excepted = or(excepted, exception.run(frame, undefined));
  return excepted;
}

function judgedAs(
  compiled: CompiledNorm,
  bound: Kleene,
  applies: Kleene,
  conduct: Kleene | null,
  excepted: Kleene,
  earlier: readonly Judged[],
): Judged {
  let defeated: Kleene = FALSE;
  for (const position of compiled.overriddenBy) defeated = or(defeated, inForce(earlier[position] as Judged));
  const { verdict, effects } = weigh(compiled, applies, conduct, excepted, defeated);
  return { compiled, verdict, bound, applies, conduct, excepted, defeated, effects };
}

/** What becomes of a norm whose conditions have these truth values, and the answers it may give then. */
export function weigh(
  compiled: CompiledNorm,
  applies: Kleene,
  conduct: Kleene | null,
  excepted: Kleene,
  defeated: Kleene,
): Pick<Judged, 'verdict' | 'effects'> {
  const verdict = verdictOf(compiled.norm, applies, conduct, excepted, defeated);
  const effects =
    verdict === 'undetermined'
      ? possible(compiled, conduct, excepted, defeated)
      : settled(compiled.answers, verdict);
  return { verdict, effects };
}

function inapplicable(compiled: CompiledNorm, bound: Kleene): Judged {
  return {
    compiled,
    verdict: 'inapplicable',
    bound,
    applies: FALSE,
    conduct: null,
    excepted: FALSE,
    defeated: FALSE,
    effects: noAnswer,
  };
}

/**
 * The decision rule for one norm. Applicability is settled first; then whether another norm goes before it; then what
 * it asks. Each row can only be left for a settled one when more becomes known, never the other way.
 */
function verdictOf(
  norm: Norm,
  applies: Kleene,
  conduct: Kleene | null,
  excepted: Kleene,
  defeated: Kleene,
): Verdict {
  if (applies === UNKNOWN) return 'undetermined';
  if (defeated === TRUE) return 'defeated';
  if (defeated === UNKNOWN) return 'undetermined';
  if (norm.modality === 'permission') {
    if (conduct === null || conduct === TRUE) return 'permitted';
    if (conduct === UNKNOWN) return 'undetermined';
    return norm.otherwise === 'forbid' ? 'violated' : 'inapplicable';
  }
  const breach = breachOf(norm, conduct);
  if (breach === null)
    return excepted === TRUE ? 'complied' : excepted === FALSE ? 'applies' : 'undetermined';
  if (breach === FALSE || excepted === TRUE) return 'complied';
  return breach === TRUE && excepted === FALSE ? 'violated' : 'undetermined';
}

/** Whether the norm's rule, exceptions aside, is broken; `null` where there is nothing to break. */
function breachOf(norm: Norm, conduct: Kleene | null): Kleene | null {
  if (norm.modality === 'prohibition') return conduct ?? TRUE;
  if (conduct === null) return null;
  if (norm.modality === 'obligation') return not(conduct);
  return norm.modality === 'recommendation' ? (norm.advises === 'against' ? conduct : not(conduct)) : null;
}

/** Whether a norm is in force as an exception to others: permitted, complied with, or simply applying. */
export function inForce({ verdict }: Pick<Judged, 'verdict'>): Kleene {
  switch (verdict) {
    case 'permitted':
    case 'complied':
    case 'applies':
      return TRUE;
    case 'undetermined':
      return UNKNOWN;
    default:
      return FALSE;
  }
}

/** The answer of a settled verdict. */
function settled({ broken, good, standing }: NormAnswers, verdict: Verdict): Answers {
  if (verdict === 'violated') return broken;
  if (verdict === 'complied' || verdict === 'permitted') return good;
  return verdict === 'applies' ? standing : noAnswer;
}

/** Every answer an undetermined norm may still give. */
function possible(
  { norm, answers: { broken, good, standing } }: CompiledNorm,
  conduct: Kleene | null,
  excepted: Kleene,
  defeated: Kleene,
): Answers {
  if (defeated === TRUE) return noAnswer;
  if (norm.modality === 'permission') {
    const bad = norm.otherwise === 'forbid' && conduct !== null && conduct !== TRUE ? broken : noAnswer;
    return conduct === FALSE ? bad : bad | good;
  }
  const breach = breachOf(norm, conduct);
  if (breach === null)
    return (excepted === FALSE ? noAnswer : good) | (excepted === TRUE ? noAnswer : standing);
  const bad = breach !== FALSE && excepted !== TRUE ? broken : noAnswer;
  return breach === TRUE && excepted === FALSE ? bad : bad | good;
}
