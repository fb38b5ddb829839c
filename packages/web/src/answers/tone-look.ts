import type { Tone } from '../ui/index.ts';
import type { AnswerTone } from './answer-types.ts';

/** How each answer looks. Silence looks like silence: never like permission. */
export const toneLook: Readonly<Record<AnswerTone, Tone>> = {
  may: 'may',
  'may-if': 'may-if',
  'ask-first': 'ask',
  not: 'not',
  'rather-not': 'ask',
  must: 'act',
  advised: 'act',
  aware: 'act',
  outside: 'not-applicable',
  silent: 'silent',
  unclear: 'ask',
  open: 'ask',
};
