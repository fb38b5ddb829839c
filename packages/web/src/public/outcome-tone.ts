import type { Outcome } from '@plaatswijs/rules';
import type { Tone } from '../ui/tone.tsx';

/** The tone of an answer. What a person has to decide asks; what isn't known yet asks too, and never looks silent. */
const tonesOfOutcomes: Readonly<Record<Outcome, Tone>> = {
  allow: 'may',
  'allow-if': 'may-if',
  forbid: 'not',
  discourage: 'ask',
  require: 'act',
  recommend: 'act',
  may: 'may',
  aware: 'act',
  outside: 'not-applicable',
  unclear: 'ask',
  conflict: 'ask',
  silent: 'silent',
};

/** The tone of an answer; `null` is "not known yet". */
export function outcomeTone(outcome: Outcome | null): Tone {
  return outcome === null ? 'ask' : tonesOfOutcomes[outcome];
}
