import { useState } from 'react';
import { ProblemNotice } from '../app/problem-notice.tsx';
import { today } from '../app/today.ts';
import { useOfficeMessages } from '../messages/office.ts';
import { useFormats } from '../messages/use-messages.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Button, Dialog, TextField } from '../ui/index.ts';
import { isPublicLink } from './public-link.ts';

/** What somebody says of a placing. */
export interface Placed {
  /** `YYYY-MM-DD`. */
  readonly placedOn: string;
  readonly link: string | null;
}

interface RecordDialogProps {
  readonly photos: number;
  readonly names: readonly string[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onRecord: (placed: Placed) => void;
}

/** Asks on which day it was placed and where it is. */
export function RecordDialog({ photos, names, error, isPending, onClose, onRecord }: RecordDialogProps) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const [day, setDay] = useState<string | null>(today());
  const [link, setLink] = useState('');
  const [tried, setTried] = useState(false);
  const linkIsRight = link.trim() === '' || isPublicLink(link.trim());
  const send = () => {
    setTried(true);
    if (day !== null && linkIsRight)
      onRecord({ placedOn: day, link: link.trim() === '' ? null : link.trim() });
  };
  return (
    <Dialog
      isOpen
      title={t.recordTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isPending={isPending} onPress={send}>
            {t.recordGo}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <div className="pw-stack pw-stack--close">
        <p>{t.recordText}</p>
        <p className="pw-muted">{t.recordHolds({ photos, names: f.list([...new Set(names)]) })}</p>
        <DateField
          label={t.placedOn}
          value={day}
          onChange={setDay}
          latest={today()}
          error={tried && day === null ? t.placedOnMissing : undefined}
        />
        <TextField
          label={t.link}
          help={t.linkHelp}
          optional
          type="url"
          maxLength={500}
          value={link}
          onChange={setLink}
          error={tried && !linkIsRight ? t.linkWrong : undefined}
        />
        <ProblemNotice error={error} words={t.problems} />
      </div>
    </Dialog>
  );
}
