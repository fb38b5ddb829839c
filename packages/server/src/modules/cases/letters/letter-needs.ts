import type { LetterField, LetterKind, MeasureStatus } from '@plaatswijs/contract';

/** What a letter of a kind has to say, and when it can be made final. */
interface LetterNeeds {
  /** Fields its template cannot do without: what the law or fairness asks a letter like this to say. */
  readonly needed: readonly LetterField[];
  /** Fields it may use besides. */
  readonly known: readonly LetterField[];
  /** How far the measure has to be; null: it does not matter. */
  readonly measureIs: readonly MeasureStatus[] | null;
}

const always: readonly LetterField[] = [
  'addressee',
  'about',
  'school',
  'authority',
  'case-number',
  'article',
  'facts',
];
const decided: readonly MeasureStatus[] = ['decided', 'objection', 'upheld', 'changed'];
const before: readonly MeasureStatus[] = ['considered', 'intended'];
const objecting: readonly MeasureStatus[] = ['objection', 'upheld', 'changed', 'withdrawn'];
/** How and until when somebody can do something against a decision about a pupil. */
const objection: readonly LetterField[] = ['objection-term', 'objection-until', 'objection-to'];
const appeal: readonly LetterField[] = ['appeal-term', 'appeal-until'];
const during: readonly LetterField[] = ['from', 'until', 'days'];

/**
 * Per kind of letter. A suspension and an expulsion are decided in writing, with reasons and with the way to object (WPO 40,
 * 40c, 63; WVO 2020 8.14, 8.15); discipline of staff with the way to appeal, and its intention with the time for a view
 * (cao PO, cao VO). A letter names the article on which a measure rests, so that it can be looked up.
 */
export const letterNeeds: Readonly<Record<LetterKind, LetterNeeds>> = {
  'hearing-invitation': {
    needed: ['facts', 'talk-on', 'talk-place'],
    known: ['measure', 'reason'],
    measureIs: null,
  },
  'warning-pupil': { needed: ['article', 'reason'], known: ['measure'], measureIs: decided },
  'suspension-pupil': {
    needed: ['article', 'reason', 'from', 'until', ...objection],
    known: ['days', 'measure'],
    measureIs: decided,
  },
  'expulsion-intention': {
    needed: ['article', 'reason', 'talk-on', 'talk-place'],
    known: ['measure'],
    measureIs: before,
  },
  'expulsion-decision': {
    needed: ['article', 'reason', 'other-school', ...objection],
    known: ['measure', ...during],
    measureIs: decided,
  },
  'objection-receipt': {
    needed: ['objection-decision-until'],
    known: ['measure', ...during],
    measureIs: objecting,
  },
  'objection-decision': {
    needed: ['objection-outcome', 'reason'],
    known: ['measure', ...during],
    measureIs: objecting,
  },
  'removal-request': {
    needed: ['removal-of', 'reason'],
    known: ['removal-before', 'measure'],
    measureIs: null,
  },
  'warning-parent': { needed: ['article', 'reason'], known: ['measure'], measureIs: decided },
  'access-ban': {
    needed: ['reason', 'from', 'until', 'objection-to'],
    known: ['days', 'measure'],
    measureIs: decided,
  },
  'intention-staff': {
    needed: ['measure', 'article', 'reason', 'view-term', 'view-until'],
    known: during,
    measureIs: before,
  },
  reprimand: { needed: ['article', 'reason', ...appeal], known: ['measure'], measureIs: decided },
  'decision-staff': {
    needed: ['measure', 'article', 'reason', ...appeal],
    known: during,
    measureIs: decided,
  },
  'order-suspension': {
    needed: ['reason', 'from', 'until', ...appeal],
    known: ['days', 'measure', 'view-term', 'view-until'],
    measureIs: decided,
  },
  'inspectorate-notice': {
    needed: ['measure', 'from', 'reason'],
    known: ['until', 'days'],
    measureIs: decided,
  },
  'closing-letter': { needed: [], known: [], measureIs: null },
};

/** Every field a letter of this kind may use. */
export function fieldsOf(kind: LetterKind): readonly LetterField[] {
  const { needed, known } = letterNeeds[kind];
  return [...new Set([...always, ...needed, ...known])];
}
