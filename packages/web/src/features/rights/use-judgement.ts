import type { AttachmentJudgement, CoverBox, WithholdGround } from '@plaatswijs/contract';
import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { type AttachmentAt, judgeAttachment } from './judge-attachment.ts';
import { type PartAttachment, useRightsChange } from './rights-queries.ts';

/** What somebody can say of a picture or file. */
export type Judgement = ReturnType<typeof useJudgement>;

/** Says of a picture or file what becomes of it; that it does not go along is asked in a dialog. */
export function useJudgement(at: AttachmentAt, { label, stamp }: PartAttachment, onJudged: () => void) {
  const t = useOfficeMessages('rightsAlong');
  const [isAsking, setAsking] = useState(false);
  const judge = useRightsChange(
    async (judgement: AttachmentJudgement) => {
      await judgeAttachment(at, judgement);
      setAsking(false);
      return judgement.as;
    },
    { said: (as) => (as === 'give' ? t.goesAlong({ label }) : t.goesNot({ label })), after: onJudged },
  );
  return {
    error: judge.error,
    isPending: judge.isPending,
    /** Another number when it was judged anew. */
    judged: judge.submittedAt,
    isAsking,
    ask: () => setAsking(true),
    stopAsking: () => setAsking(false),
    give: (covers: CoverBox[]) => judge.mutate({ as: 'give', stamp, covers }),
    withhold: (ground: WithholdGround) => judge.mutate({ as: 'withhold', stamp, ground }),
  };
}
