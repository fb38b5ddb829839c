import type { SimpleValue } from '../format/vocabulary.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import type { Giver } from './answer-diagrams.ts';
import { type Answers, noAnswer } from './answers.ts';
import type { CompiledTension, NamingParts } from './compiled.ts';
import { couldGive, type JudgedTension, standingAnswer } from './decide.ts';
import type { Slot } from './frame.ts';
import type { OpenPart, Unknown } from './open-part.ts';
import { type Draft, draftOf } from './steps.ts';
import { type Judged, judgeAgain } from './verdict.ts';

/**
 * The open part of a decision in a frame of its own, to try values in: one fact at a time is given a value, only what
 * hangs on it is judged again, and it is put back.
 */
export class Trial {
  readonly #part: OpenPart;
  readonly #draft: Draft;
  readonly #norms: Judged[];
  readonly #tensions: JudgedTension[];
  /** What was judged before the one value that is being tried. */
  readonly #normsBefore: Judged[] = [];
  readonly #tensionsBefore: JudgedTension[] = [];
  /** Who appears where it is not known whether somebody does. */
  readonly #somebody: Slot[];

  constructor(part: OpenPart) {
    this.#part = part;
    this.#draft = draftOf(part.frame);
    this.#norms = part.decision.norms.slice();
    this.#tensions = part.decision.tensions.slice();
    this.#somebody = new Array<Slot>(part.compiled.layout.size).fill(undefined);
  }

  /** The value a fact has now. */
  now({ slot, person }: Unknown): Slot {
    return this.#slotsOf(person)?.[slot];
  }

  /** Gives a fact a value for good. */
  set(unknown: Unknown, value: Slot): void {
    this.#put(unknown, value);
    this.#judge(unknown);
  }

  /** Gives many facts a value for good, and judges the whole open part once. */
  setAll(unknowns: readonly Unknown[], chosen: (unknown: Unknown) => Slot): void {
    for (const unknown of unknowns) this.#put(unknown, chosen(unknown));
    for (const at of this.#part.norms)
      this.#norms[at] = judgeAgain(this.#norms[at] as Judged, everyPart, this.#draft, this.#norms);
    for (const at of this.#part.tensions) this.#judgeTension(at);
  }

  /** How it ends if a fact has this value: the strongest answer that is certain. */
  endIf(unknown: Unknown, value: SimpleValue): Answers {
    const before = this.now(unknown);
    this.#remember(unknown);
    this.set(unknown, value);
    const end = this.end();
    this.#putBack(unknown, before);
    return end;
  }

  /** Whether nothing could be stronger any more if a fact has this value. */
  isSettledIf(unknown: Unknown, value: SimpleValue): boolean {
    const before = this.now(unknown);
    this.#remember(unknown);
    this.set(unknown, value);
    const settled = this.#isSettled();
    this.#putBack(unknown, before);
    return settled;
  }

  /** The strongest answer that is certain now. */
  end(): Answers {
    let best = this.#part.certain;
    for (const at of this.#part.tensions) {
      const { applies, compiled } = this.#tensions[at] as JudgedTension;
      if (applies === TRUE && compiled.answer < best) best = compiled.answer;
    }
    for (const at of this.#part.givers) {
      const answer = standingAnswer(this.#norms[at] as Judged, this.#tensions);
      if (answer !== noAnswer && answer < best) best = answer;
    }
    return best;
  }

  /** What a norm or tension answers for certain now. */
  answerOf({ kind, at }: Giver): Answers {
    if (kind === 'norm') return standingAnswer(this.#norms[at] as Judged, this.#tensions);
    const { applies, compiled } = this.#tensions[at] as JudgedTension;
    return applies === TRUE ? compiled.answer : noAnswer;
  }

  #isSettled(): boolean {
    const stronger = this.end() - 1;
    for (const at of this.#part.tensions) {
      const { applies, compiled } = this.#tensions[at] as JudgedTension;
      if (applies === UNKNOWN && (compiled.answer & stronger) !== 0) return false;
    }
    for (const at of this.#part.givers)
      if (couldGive(this.#norms[at] as Judged, this.#tensions, stronger)) return false;
    return true;
  }

  #put({ key, slot, person }: Unknown, value: Slot): void {
    const slots = this.#slotsOf(person);
    if (slots === undefined) return;
    slots[slot] = value;
    if (key !== 'people') return;
    this.#draft.people = value === undefined ? undefined : value === 0 ? [] : [this.#somebody];
  }

  /** Takes one fact back to a value, and what was judged of it before. */
  #putBack(unknown: Unknown, value: Slot): void {
    const { norms, tensions } = unknown.reach;
    this.#put(unknown, value);
    for (let nth = 0; nth < norms.length; nth++)
      this.#norms[norms[nth] ?? 0] = this.#normsBefore[nth] as Judged;
    for (let nth = 0; nth < tensions.length; nth++)
      this.#tensions[tensions[nth] ?? 0] = this.#tensionsBefore[nth] as JudgedTension;
  }

  #remember({ reach: { norms, tensions } }: Unknown): void {
    for (let nth = 0; nth < norms.length; nth++)
      this.#normsBefore[nth] = this.#norms[norms[nth] ?? 0] as Judged;
    for (let nth = 0; nth < tensions.length; nth++)
      this.#tensionsBefore[nth] = this.#tensions[tensions[nth] ?? 0] as JudgedTension;
  }

  #slotsOf(person: number): Slot[] | undefined {
    if (person === 0) return this.#draft.slots;
    return this.#part.frame.people === undefined ? this.#somebody : this.#draft.people?.[person - 1];
  }

  #judge({ reach: { norms, naming, tensions } }: Unknown): void {
    for (let nth = 0; nth < norms.length; nth++) {
      const at = norms[nth] ?? 0;
      this.#norms[at] = judgeAgain(
        this.#norms[at] as Judged,
        naming[nth] as NamingParts,
        this.#draft,
        this.#norms,
      );
    }
    for (const at of tensions) this.#judgeTension(at);
  }

  #judgeTension(at: number): void {
    const compiled = this.#part.act.tensions[at] as CompiledTension;
    this.#tensions[at] = { compiled, applies: compiled.applies.run(this.#draft, undefined) };
  }
}

const everyPart: NamingParts = { binds: true, when: true, conduct: true, exceptions: true };
