import { answers as answersInEnglish } from '../en/answers.ts';
import { check as checkInEnglish } from '../en/check.ts';
import type { Locale } from '../locale.ts';
import { type AnswerMessages, answers } from '../nl/answers.ts';
import { type CheckMessages, check } from '../nl/check.ts';

/** The words of a check and its answer. */
export interface CheckWords {
  readonly check: CheckMessages;
  readonly answers: AnswerMessages;
}

const words: Readonly<Record<Locale, CheckWords>> = {
  nl: { check, answers },
  en: { check: checkInEnglish, answers: answersInEnglish },
};

/** Words for showing a check outside a browser: a finding is called the same wherever it is read. */
export function checkWords(locale: Locale): CheckWords {
  return words[locale];
}
