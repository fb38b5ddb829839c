import { letterKinds } from '@plaatswijs/contract';
import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { BehindButton } from '../../../app/behind-button.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { CaseForm } from '../case-form.tsx';
import { type Measure, measuresQuery } from '../measures/measure-queries.ts';
import { useOpenCase } from '../open-case.ts';
import { DraftFields } from './draft-fields.tsx';
import { type DraftValues, draftBody, draftFaults, noDraft } from './draft-values.ts';
import { useLetterProblems } from './use-letter-problems.ts';

interface WriteLetterProps {
  /** Words of the button. */
  readonly label: string;
  /** What it is called for who does not see what it stands beside. */
  readonly named?: string | undefined;
  /** The measure the letter is for, where it is begun from there. */
  readonly measure?: Measure | undefined;
}

/** Begins a letter: from the text of the school, with what is known filled in. */
export function WriteLetter({ label, named, measure }: WriteLetterProps) {
  const t = useOfficeMessages('letters');
  const { school, it } = useOpenCase();
  const measures = useQuery(measuresQuery(school.id, it.id)).data?.measures ?? [];
  const problems = useLetterProblems();
  return (
    <BehindButton label={label} named={named} icon={<PenLine aria-hidden size={20} />}>
      {(close) => (
        <CaseForm<DraftValues>
          title={named ?? label}
          lead={t.draftLead}
          start={noDraft(measure?.id ?? null)}
          submit={t.begin}
          said={t.begun}
          onClose={close}
          words={problems}
          faults={(values) => draftFaults(values, letterKinds, t)}
          send={async (values, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/letters', {
                params: { path },
                body: { version, ...draftBody(values, measures) },
              }),
            )
          }
        >
          {(form) => <DraftFields form={form} measures={measures} fixed={measure} />}
        </CaseForm>
      )}
    </BehindButton>
  );
}
