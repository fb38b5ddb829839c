import type { WithholdGround } from '@plaatswijs/contract';
import { useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { WithholdGrounds } from './withhold-grounds.tsx';

interface NotAlongDialogProps {
  readonly label: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onWithhold: (ground: WithholdGround) => void;
}

/** Asks on what ground a picture or file does not go along; the answer says so. */
export function NotAlongDialog({ label, isPending, error, onClose, onWithhold }: NotAlongDialogProps) {
  const t = useOfficeMessages('rightsAlong');
  const { withholdText } = useOfficeMessages('rights');
  const [ground, setGround] = useState<WithholdGround | null>(null);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (ground !== null) onWithhold(ground);
  };
  return (
    <Dialog
      isOpen
      title={t.notAlongTitle({ label })}
      onClose={onClose}
      actions={
        <Button look="primary" isPending={isPending} onPress={send}>
          {t.notAlong}
        </Button>
      }
    >
      <div className="pw-stack pw-stack--close">
        <p>{withholdText}</p>
        <WithholdGrounds value={ground} onChange={setGround} isMissing={tried && ground === null} />
        <ProblemNotice error={error} words={t.problems} />
      </div>
    </Dialog>
  );
}
