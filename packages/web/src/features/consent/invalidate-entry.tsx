import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, RadioGroup, TextField } from '../../ui/index.ts';
import { useConsentChange } from './consent-queries.ts';

const reasons = ['no-custody', 'mistake', 'wrong-person', 'not-provable'] as const;
type Reason = (typeof reasons)[number];

interface InvalidateEntryProps {
  readonly schoolId: string;
  readonly entryId: string;
  /** The answer in words. */
  readonly what: string;
}

/** Says that an answer does not count, after asking why. */
export function InvalidateEntry({ schoolId, entryId, what }: InvalidateEntryProps) {
  const t = useOfficeMessages('consent');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const invalidate = useConsentChange(
    async (given: Reason) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/entries/{entryId}/invalidate', {
          params: { path: { schoolId, entryId } },
          body: { reason: given, note: note.trim() === '' ? null : note.trim() },
        }),
      ),
    { said: t.invalidated, after: () => setAsking(false) },
  );
  const confirm = () => {
    setTried(true);
    if (reason !== null) invalidate.mutate(reason);
  };
  return (
    <>
      <Button look="quiet" aria-label={t.invalidateNamed({ what })} onPress={() => setAsking(true)}>
        {t.invalidate}
      </Button>
      <AlertDialog
        title={t.invalidateTitle}
        isOpen={asking}
        confirm={t.invalidateGo}
        cancel={t.cancel}
        isDangerous
        isPending={invalidate.isPending}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>
            <strong>{what}</strong>
          </p>
          <p>{t.invalidateText}</p>
          <RadioGroup<Reason>
            label={t.invalidateReason}
            options={reasons.map((value) => ({ value, label: t.reasons[value] }))}
            value={reason}
            onChange={setReason}
            error={tried && reason === null ? t.invalidateReasonMissing : undefined}
          />
          <TextField label={t.invalidateNote} optional maxLength={500} value={note} onChange={setNote} />
          <ProblemNotice error={invalidate.error} />
        </div>
      </AlertDialog>
    </>
  );
}
