import type { ReactNode } from 'react';
import { useOfficeMessages } from '../../../messages/office.ts';
import { Notice } from '../../../ui/index.ts';
import { useDutySource } from '../use-duty-words.ts';
import type { MeasureOption } from './measure-queries.ts';
import { useRefusalWords, useRefusedBecause } from './use-refusal-words.ts';

interface RefusalsProps {
  readonly title: string;
  readonly refusals: MeasureOption['refusals'];
}

/** What stands in the way of a measure now, each with where that comes from; of a step it stands with the step. */
export function Refusals({ title, refusals }: RefusalsProps) {
  const words = useRefusalWords();
  const sourceOf = useDutySource();
  if (refusals.length === 0) return null;
  return (
    <Notice kind="warning" title={title}>
      <ul>
        {refusals.map((refusal) => (
          <li key={`${refusal.code} ${JSON.stringify(refusal.params)}`}>
            {words(refusal) ?? refusal.code}
            {refusal.source === null || refusal.params['step'] !== undefined ? null : (
              <span className="pw-small measures__source">{sourceOf(refusal.source)}</span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Why the server refused what was sent, for `CaseForm`; null where it says nothing of measures. */
export function useRefusedNotice(): (error: unknown) => ReactNode {
  const t = useOfficeMessages('measures');
  const because = useRefusedBecause();
  return (error) => {
    const reasons = [...new Set(because(error))];
    if (reasons.length === 0) return null;
    return (
      <Notice kind="danger" title={t.refused} announce>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Notice>
    );
  };
}
