import { useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, Dialog, RadioGroup } from '../../ui/index.ts';
import type { PartReview } from './rights-queries.ts';

type Withholding = Extract<PartReview, { as: 'withhold' }>;
type Ground = Withholding['ground'];

const grounds: readonly Ground[] = [
  'rights-of-others',
  'reporter-protected',
  'investigation',
  'safety-of-child',
  'working-notes',
  'only-about-others',
];

interface WithholdDialogProps {
  readonly stamp: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onWithhold: (body: Withholding) => void;
}

/** Asks on what ground a part is not given. */
export function WithholdDialog({ stamp, isPending, error, onClose, onWithhold }: WithholdDialogProps) {
  const t = useOfficeMessages('rights');
  const [ground, setGround] = useState<Ground | null>(null);
  const [silent, setSilent] = useState(false);
  const [tried, setTried] = useState(false);
  const maySilent = ground === 'investigation' || ground === 'safety-of-child';
  const send = () => {
    setTried(true);
    if (ground !== null) onWithhold({ as: 'withhold', stamp, ground, mentioned: !(maySilent && silent) });
  };
  return (
    <Dialog
      isOpen
      title={t.withholdTitle}
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isPending} onPress={send}>
          {t.withholdGo}
        </Button>
      }
    >
      <div className="pw-stack pw-stack--close">
        <p>{t.withholdText}</p>
        <RadioGroup<Ground>
          label={t.withholdGround}
          options={grounds.map((value) => ({ value, label: t.withholdGrounds[value] }))}
          value={ground}
          onChange={setGround}
          error={tried && ground === null ? t.withholdGroundMissing : undefined}
        />
        {maySilent ? (
          <Checkbox label={t.unmentioned} help={t.unmentionedHelp} isSelected={silent} onChange={setSilent} />
        ) : null}
        <ProblemNotice error={error} words={t.problems} />
      </div>
    </Dialog>
  );
}
