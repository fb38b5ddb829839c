import type { LetterWay } from '@plaatswijs/contract';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { choicesOf } from '../../../app/choices-of.ts';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type FormError, RadioGroup } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import type { CaseLetter } from './letter-queries.ts';
import { useLetterProblems } from './use-letter-problems.ts';

interface Values {
  readonly on: string | null;
  readonly how: LetterWay | null;
}

interface SentFormProps {
  readonly letter: CaseLetter;
  readonly onClose: () => void;
}

/** Says how and when a final letter went out. */
export function SentForm({ letter, onClose }: SentFormProps) {
  const t = useOfficeMessages('letters');
  const problems = useLetterProblems();
  const faults = ({ on, how }: Values): readonly FormError[] => [
    ...(on === null ? [{ field: 'sent-on', message: t.sendDayMissing }] : []),
    ...(on !== null && on > today() ? [{ field: 'sent-on', message: t.sendInFuture }] : []),
    ...(how === null ? [{ field: 'sent-how', message: t.sendHowMissing }] : []),
  ];
  return (
    <CaseForm<Values>
      title={t.send}
      lead={t.kinds[letter.kind]}
      start={{ on: today(), how: null }}
      submit={t.sendGo}
      said={t.sent}
      onClose={onClose}
      words={problems}
      faults={faults}
      send={async ({ on, how }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/letters/{letterId}/sent', {
            params: { path: { ...path, letterId: letter.id } },
            body: { version, on: on ?? '', how: how ?? 'post' },
          }),
        )
      }
    >
      {(form) => (
        <>
          <DateField
            id="sent-on"
            label={t.sendOn}
            latest={today()}
            value={form.values.on}
            onChange={(on) => form.change({ on })}
            error={form.errorOf('sent-on')}
          />
          <RadioGroup<LetterWay>
            id="sent-how"
            label={t.sendHow}
            options={choicesOf(t.ways)}
            value={form.values.how}
            onChange={(how) => form.change({ how })}
            error={form.errorOf('sent-how')}
          />
        </>
      )}
    </CaseForm>
  );
}
