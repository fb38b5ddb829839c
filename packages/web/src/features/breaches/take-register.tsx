import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { saveCsv } from '../../app/csv.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, showToast } from '../../ui/index.ts';
import { wholeRegister } from './breach-queries.ts';
import { registerCsv } from './register-csv.ts';

interface TakeRegisterProps {
  readonly schoolId: string;
  readonly year: number | null;
}

/** Takes the register along as a table, for the supervisor. */
export function TakeRegister({ schoolId, year }: TakeRegisterProps) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  const take = useMutation({
    mutationFn: () => wholeRegister(schoolId, year),
    onSuccess: (items) => {
      const name = t.fileName({ year: year === null ? null : `${year}` });
      saveCsv(name, registerCsv(items, { t, moment: f.moment }));
      showToast({ text: t.taken });
    },
  });
  return (
    <div className="pw-stack pw-stack--close">
      <div>
        <Button
          icon={<Download aria-hidden size={20} />}
          isPending={take.isPending}
          onPress={() => take.mutate()}
        >
          {t.take}
        </Button>
      </div>
      <p className="pw-muted pw-small">{t.takeText}</p>
      <ProblemNotice error={take.error} />
    </div>
  );
}
