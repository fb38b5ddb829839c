import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { AlertDialog, Button } from '../../ui/index.ts';
import { type Publication, usePlacedChange } from './placed-queries.ts';

interface TakeDownProps {
  readonly schoolId: string;
  readonly publication: Publication;
}

/** Says that it was taken off its channel, after asking on which day. */
export function TakeDown({ schoolId, publication }: TakeDownProps) {
  const t = useOfficeMessages('placed');
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState<string | null>(today());
  const [tried, setTried] = useState(false);
  const takeDown = usePlacedChange(
    async (on: string) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/publications/{publicationId}/take-down', {
          params: { path: { schoolId, publicationId: publication.id } },
          body: { on },
        }),
      ),
    { said: t.takenDown, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="primary" onPress={() => setAsking(true)}>
        {t.takeDown}
      </Button>
      <AlertDialog
        title={t.takeDownTitle}
        isOpen={asking}
        confirm={t.takeDownGo}
        cancel={t.cancel}
        isPending={takeDown.isPending}
        onConfirm={() => {
          setTried(true);
          if (day !== null) takeDown.mutate(day);
        }}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.takeDownText}</p>
          <DateField
            label={t.takeDownOn}
            value={day}
            onChange={setDay}
            earliest={publication.placedOn}
            latest={today()}
            error={tried && day === null ? t.placedOnMissing : undefined}
          />
          <ProblemNotice error={takeDown.error} words={t.problems} />
        </div>
      </AlertDialog>
    </>
  );
}
