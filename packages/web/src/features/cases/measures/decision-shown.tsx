import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { DescriptionList, Disclosure } from '../../../ui/index.ts';
import { Citations } from './citations.tsx';
import type { Measure } from './measure-queries.ts';

/** What was decided, by whom and why, as it was written down then. */
export function DecisionShown({ measure }: { readonly measure: Measure }) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const f = useFormats();
  const { decision } = measure;
  if (decision === null) return null;
  const said = (term: string, text: string | null) =>
    text === null || text === '' ? [] : [{ term, value: <span className="cases__said">{text}</span> }];
  return (
    <Disclosure title={t.decision} level={4}>
      <DescriptionList
        items={[
          {
            term: t.decisionWho,
            value: t.decisionBy({
              name: decision.by.name,
              as: words.decidedAs[decision.as],
              day: f.day(decision.on),
            }),
          },
          ...said(t.decisionMandate, decision.mandate),
          ...said(t.decisionReasons, decision.reasons),
          ...said(t.decisionOwnMotivation, decision.ownMotivation),
          ...said(t.decisionNotParentFirst, decision.whyNotParentFirst),
          ...said(t.decisionUrgency, decision.urgency),
          ...said(t.decisionLonger, decision.longerBecause),
        ]}
      />
      {decision.citations.length === 0 ? null : (
        <>
          <p className="measures__label">{t.decisionArticles}</p>
          <Citations citations={decision.citations} />
        </>
      )}
    </Disclosure>
  );
}
