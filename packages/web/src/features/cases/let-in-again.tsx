import { useId } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';

interface Values {
  readonly reads: 'yes' | 'no' | null;
  readonly reason: string;
}

/** Lets somebody in again who was shut out by mistake. That they will read everything is said before, and asked. */
export function LetInAgain({ person }: { readonly person: { readonly id: string; readonly name: string } }) {
  const t = useOfficeMessages('casesCorrect');
  const people = useOfficeMessages('casesPeople');
  const id = useId();
  return (
    <BehindButton label={t.letIn} named={t.letInNamed(person)} look="quiet">
      {(close) => (
        <CaseForm<Values>
          title={t.letInTitle(person)}
          lead={t.letInText}
          start={{ reads: null, reason: '' }}
          submit={t.letInGo}
          said={t.letInDone}
          onClose={close}
          words={t.letInWhyNot}
          faults={({ reads, reason }) => [
            ...(reads === null ? [{ field: `${id}-reads`, message: t.letInReadsMissing }] : []),
            ...(reason.trim() === '' ? [{ field: `${id}-why`, message: people.reasonMissing }] : []),
          ]}
          askFirst={({ reads }) =>
            reads === 'yes' ? { title: t.letInAsk(person), text: t.letInAskText, go: t.letInAskGo } : null
          }
          send={async ({ reads, reason }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/shut-out/{personId}/let-in', {
                params: { path: { ...path, personId: person.id } },
                body: { version, reason: reason.trim(), reads: reads === 'yes' },
              }),
            )
          }
        >
          {({ values, change, errorOf }) => (
            <>
              <RadioGroup<'yes' | 'no'>
                id={`${id}-reads`}
                label={t.letInReads}
                options={choicesOf(t.letInReadsOptions)}
                value={values.reads}
                onChange={(reads) => change({ reads })}
                error={errorOf(`${id}-reads`)}
              />
              <TextField
                id={`${id}-why`}
                label={t.letInReason}
                maxLength={500}
                value={values.reason}
                onChange={(reason) => change({ reason })}
                error={errorOf(`${id}-why`)}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
