import type { WithholdGround } from '@plaatswijs/contract';
import { useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Dialog } from '../../ui/index.ts';
import type { Judgement } from './use-judgement.ts';
import { WithholdGrounds } from './withhold-grounds.tsx';

interface NotAlongDialogProps {
  readonly label: string;
  readonly judgement: Judgement;
}

/** Asks on what ground a picture or file does not go along; the answer says so. */
export function NotAlongDialog({ label, judgement }: NotAlongDialogProps) {
  const t = useOfficeMessages('rightsAlong');
  const { withholdText } = useOfficeMessages('rights');
  const [ground, setGround] = useState<WithholdGround | null>(null);
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (ground !== null) judgement.withhold(ground);
  };
  return (
    <Dialog
      isOpen
      title={t.notAlongTitle({ label })}
      onClose={judgement.stopAsking}
      actions={
        <Button look="primary" isPending={judgement.isPending} onPress={send}>
          {t.notAlong}
        </Button>
      }
    >
      <div className="pw-stack pw-stack--close">
        <p>{withholdText}</p>
        <WithholdGrounds value={ground} onChange={setGround} isMissing={tried && ground === null} />
        <ProblemNotice error={judgement.error} words={t.problems} />
      </div>
    </Dialog>
  );
}
