import type { MeasureKind } from './case-measures-words.ts';
import type { LetterKind } from './letters-words.ts';

/** What a letter is for: whom it is about, and with which measures it goes. */
export interface LetterPurpose {
  readonly about: 'pupil' | 'parent' | 'staff' | 'anybody';
  /** Whether it belongs to a measure: always, where there is one, or never. */
  readonly measure: 'needed' | 'possible' | 'none';
  /** Kinds of measures it goes with. */
  readonly measures: readonly MeasureKind[];
}

/** Which letter goes with which measure. */
export const letterKinds: Readonly<Record<LetterKind, LetterPurpose>> = {
  'hearing-invitation': {
    about: 'anybody',
    measure: 'possible',
    measures: [
      'talk',
      'warning',
      'suspension',
      'expulsion',
      'access-ban',
      'reprimand',
      'pay-withholding',
      'order-suspension',
    ],
  },
  'warning-pupil': { about: 'pupil', measure: 'needed', measures: ['warning'] },
  'suspension-pupil': { about: 'pupil', measure: 'needed', measures: ['suspension'] },
  'expulsion-intention': { about: 'pupil', measure: 'needed', measures: ['expulsion'] },
  'expulsion-decision': { about: 'pupil', measure: 'needed', measures: ['expulsion'] },
  'objection-receipt': { about: 'pupil', measure: 'needed', measures: ['suspension', 'expulsion'] },
  'objection-decision': { about: 'pupil', measure: 'needed', measures: ['suspension', 'expulsion'] },
  'removal-request': {
    about: 'anybody',
    measure: 'possible',
    measures: ['removal-request', 'remove-content'],
  },
  'warning-parent': { about: 'parent', measure: 'needed', measures: ['warning'] },
  'access-ban': { about: 'anybody', measure: 'needed', measures: ['access-ban'] },
  'intention-staff': {
    about: 'staff',
    measure: 'needed',
    measures: ['reprimand', 'pay-withholding', 'suspension', 'order-suspension'],
  },
  reprimand: { about: 'staff', measure: 'needed', measures: ['reprimand'] },
  'decision-staff': { about: 'staff', measure: 'needed', measures: ['pay-withholding', 'suspension'] },
  'order-suspension': { about: 'staff', measure: 'needed', measures: ['order-suspension'] },
  'inspectorate-notice': { about: 'pupil', measure: 'needed', measures: ['suspension', 'expulsion'] },
  'closing-letter': { about: 'anybody', measure: 'none', measures: [] },
};
