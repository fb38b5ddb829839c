import { useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, Dialog } from '../../ui/index.ts';
import type { PartReview } from './rights-queries.ts';
import { WithholdGrounds } from './withhold-grounds.tsx';

type Withholding = Extract<PartReview, { as: 'withhold' }>;
type Ground = Withholding['ground'];

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
        <WithholdGrounds value={ground} onChange={setGround} isMissing={tried && ground === null} />
        {maySilent ? (
          <Checkbox label={t.unmentioned} help={t.unmentionedHelp} isSelected={silent} onChange={setSilent} />
        ) : null}
        <ProblemNotice error={error} words={t.problems} />
      </div>
    </Dialog>
  );
}
