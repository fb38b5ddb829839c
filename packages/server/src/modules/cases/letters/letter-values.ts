import type { LawConstantKey, MeasureKind } from '@plaatswijs/contract';
import { addDays } from '../../../platform/calendar.ts';
import type { ConstantsOnDay } from '../duties/constant-on.ts';
import { lastDayOf, type WorkingDayRule } from '../duties/terms.ts';
import type { MeasureForLetter } from '../measures/index.ts';
import type { HeadOfLetters } from './head-of-letters.ts';
import type { LetterValues } from './letter-fields.ts';
import { dayInWords } from './letter-paper.ts';

/** What a measure is called in a letter, in the middle of a sentence. */
const measureWords: Readonly<Record<MeasureKind, string>> = {
  talk: 'een gesprek',
  'removal-request': 'een verzoek om iets weg te halen',
  warning: 'een waarschuwing',
  reprimand: 'een schriftelijke berisping',
  suspension: 'schorsing',
  'order-suspension': 'schorsing als ordemaatregel',
  'pay-withholding': 'inhouding van salaris',
  expulsion: 'verwijdering',
  'collect-device': 'inname van een toestel',
  'remove-content': 'het weghalen van wat er stond',
  'access-ban': 'ontzegging van de toegang',
  'legal-steps': 'juridische stappen',
  dismissal: 'ontslag',
  'summary-dismissal': 'ontslag op staande voet',
  other: 'een maatregel',
};

/** What is known when a letter is begun. */
export interface KnownAtDraft {
  readonly addressee: string;
  readonly about: string | null;
  readonly caseNumber: string;
  readonly head: HeadOfLetters;
  readonly measure: MeasureForLetter | null;
}

/** What can be filled in at the beginning; what is not known is left for who writes. */
export function valuesAtDraft({ addressee, about, caseNumber, head, measure }: KnownAtDraft): LetterValues {
  return {
    addressee: afterBeste(addressee),
    ...(about === null ? {} : { about }),
    school: head.name,
    authority: authorityOf(head),
    'case-number': caseNumber,
    ...(measure === null ? {} : valuesOfMeasure(measure)),
  };
}

/** As somebody is addressed: `Beste ouders van Sem`, of `de ouders van Sem`. A name that begins with such a word keeps it. */
export function afterBeste(addressee: string): string {
  return addressee.replace(/^(?:de |het |De (?=\p{Ll})|Het (?=\p{Ll}))/u, '');
}

/** A name and address, a line each, as they stand in the middle of a sentence. */
export function inOneSentence(lines: string): string {
  return lines
    .split('\n')
    .flatMap((line) => line.trim().replace(/,$/, '') || [])
    .join(', ');
}

function authorityOf({ authority, board }: HeadOfLetters): string {
  return authority ?? `Het bestuur van ${board}`;
}

function valuesOfMeasure(measure: MeasureForLetter): LetterValues {
  const { kind, what, articles, from, until, otherSchool, decisionOnObjectionUntil: answerBy } = measure;
  const reasons = [measure.reason, measure.ownMotivation].flatMap((one) => one ?? []);
  return {
    measure: what ?? measureWords[kind],
    ...(articles.length === 0 ? {} : { article: articlesInWords(articles) }),
    ...(reasons.length === 0 ? {} : { reason: reasons.join(' ') }),
    ...(from === null ? {} : { from: dayInWords(from) }),
    ...(until === null ? {} : { until: dayInWords(until) }),
    ...(from === null || until === null ? {} : { days: String(daysFrom(from, until)) }),
    ...(otherSchool === null ? {} : { 'other-school': otherSchool }),
    ...(answerBy === null ? {} : { 'objection-decision-until': dayInWords(answerBy) }),
  };
}

function articlesInWords(articles: MeasureForLetter['articles']): string {
  const each = articles.map(({ number, heading }) => `artikel ${number} (${heading.nl})`);
  const last = each.at(-1) ?? '';
  const all = each.length > 1 ? `${each.slice(0, -1).join(', ')} en ${last}` : last;
  return `${all} van ons protocol voor sociale media`;
}

/** Calendar days, the first and the last among them. */
function daysFrom(from: string, until: string): number {
  let days = 1;
  for (let day = from; day < until; day = addDays(day, 1)) days += 1;
  return days;
}

/**
 * What follows from the day of the letter. A term begins when the letter is sent; the texts say so, and give the last day for a
 * letter that goes out on its date.
 */
export function valuesAtFinal(datedOn: string, head: HeadOfLetters, constants: ConstantsOnDay): LetterValues {
  return {
    ...term('view-term', 'view-until', 'staff-view', 'none'),
    ...term('objection-term', 'objection-until', 'objection', 'termijnenwet'),
    ...term('appeal-term', 'appeal-until', 'staff-appeal', 'none'),
    ...(head.objectionTo === null ? {} : { 'objection-to': inOneSentence(head.objectionTo) }),
  };

  function term(
    words: 'view-term' | 'objection-term' | 'appeal-term',
    last: 'view-until' | 'objection-until' | 'appeal-until',
    key: LawConstantKey,
    rule: WorkingDayRule,
  ): LetterValues {
    const value = constants[key]?.value;
    if (value?.kind !== 'term' || value.term.unit === 'hours') return {};
    return { [words]: termInWords(value.term), [last]: dayInWords(lastDayOf(datedOn, value.term, rule)) };
  }
}

const counts = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const units = {
  days: ['dag', 'dagen'],
  'working-days': ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  hours: ['uur', 'uur'],
} as const;

function termInWords({ unit, count }: { readonly unit: keyof typeof units; readonly count: number }): string {
  const [one, more] = units[unit];
  return `${counts[count] ?? count} ${count === 1 ? one : more}`;
}
