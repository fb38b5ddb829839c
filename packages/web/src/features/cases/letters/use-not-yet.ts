import { useOfficeMessages } from '../../../messages/office.ts';
import type { CaseLetter } from './letter-queries.ts';
import { useLetterHead } from './use-letter-head.ts';

/** What has to be filled in before a draft can be made final, in sentences. */
export function useNotYet(): (letter: CaseLetter) => readonly string[] {
  const t = useOfficeMessages('letters');
  const head = useLetterHead();
  const knowsWhere = head === undefined || head.objectionTo !== null;
  return ({ open, signatory }) => [
    ...open
      .filter(({ filled }) => filled === 'hand')
      .map(({ field, written }) => t.openHand({ field: t.fields[field], written })),
    ...(signatory === null ? [t.signMissing] : []),
    ...(!knowsWhere && open.some(({ field }) => field === 'objection-to')
      ? [t.problems['objection-to-missing']]
      : []),
  ];
}
