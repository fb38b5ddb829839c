import type { StaysReason } from '@plaatswijs/contract';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Dialog, RadioGroup, TextField } from '../../ui/index.ts';
import { type PlacedTask, type Settling, usePlacedChange } from './placed-queries.ts';

type Outcome = 'replaced' | 'stays';
const outcomes: readonly Outcome[] = ['replaced', 'stays'];
const reasons: readonly StaysReason[] = [
  'consent-given-again',
  'law-requires',
  'not-recognisable',
  'not-this-person',
  'other',
];

interface SettleTaskProps {
  readonly schoolId: string;
  readonly task: PlacedTask;
}

/** Says what was done about a task, otherwise than taking the publication down. */
export function SettleTask({ schoolId, task }: SettleTaskProps) {
  const t = useOfficeMessages('placed');
  const [asking, setAsking] = useState(false);
  const settle = usePlacedChange(
    async (body: Settling) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/publication-tasks/{publicationTaskId}/settle', {
          params: { path: { schoolId, publicationTaskId: task.id } },
          body,
        }),
      ),
    { said: t.settled, after: () => setAsking(false) },
  );
  return (
    <>
      <Button aria-label={t.settleNamed(task.person)} onPress={() => setAsking(true)}>
        {t.settle}
      </Button>
      {asking ? (
        <SettleDialog
          name={task.person.name}
          error={settle.error}
          isPending={settle.isPending}
          onClose={() => setAsking(false)}
          onSettle={(body) => settle.mutate(body)}
        />
      ) : null}
    </>
  );
}

interface SettleDialogProps {
  readonly name: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onSettle: (body: Settling) => void;
}

function SettleDialog({ name, error, isPending, onClose, onSettle }: SettleDialogProps) {
  const t = useOfficeMessages('placed');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [reason, setReason] = useState<StaysReason | null>(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const noteMissing = reason === 'other' && note.trim() === '';
  const send = () => {
    setTried(true);
    if (outcome === 'replaced') onSettle({ outcome });
    if (outcome !== 'stays' || reason === null || noteMissing) return;
    onSettle({ outcome, reason, note: note.trim() === '' ? null : note.trim() });
  };
  return (
    <Dialog
      isOpen
      title={t.settleTitle({ name })}
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isPending} onPress={send}>
          {t.settleGo}
        </Button>
      }
    >
      <div className="pw-stack pw-stack--close">
        <RadioGroup<Outcome>
          label={t.outcome}
          options={outcomes.map((value) => ({ value, label: t.outcomes[value] }))}
          value={outcome}
          onChange={setOutcome}
          error={tried && outcome === null ? t.outcomeMissing : undefined}
        />
        {outcome === 'stays' ? (
          <>
            <RadioGroup<StaysReason>
              label={t.reason}
              options={reasons.map((value) => ({ value, label: t.reasons[value] }))}
              value={reason}
              onChange={setReason}
              error={tried && reason === null ? t.reasonMissing : undefined}
            />
            <TextField
              label={t.note}
              help={t.noteHelp}
              optional={reason !== 'other'}
              maxLength={300}
              value={note}
              onChange={setNote}
              error={tried && noteMissing ? t.noteMissing : undefined}
            />
          </>
        ) : null}
        <ProblemNotice error={error} words={t.problems} />
      </div>
    </Dialog>
  );
}
