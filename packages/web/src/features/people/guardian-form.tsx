import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { type NamedPerson, PersonPicker } from '../../app/person-picker.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, RadioGroup } from '../../ui/index.ts';
import { type Relation, usePeopleChange } from './people-queries.ts';

type Custody = 'yes' | 'no' | 'unknown';
const sent: Readonly<Record<Custody, boolean | null>> = { yes: true, no: false, unknown: null };

interface GuardianFormProps {
  readonly personId: string;
  readonly schoolId: string;
  /** `null` for a new one. */
  readonly guardian: Relation | null;
  readonly onClose: () => void;
}

/** Who is a parent or guardian, and whether with gezag. */
export function GuardianForm({ personId, schoolId, guardian, onClose }: GuardianFormProps) {
  const t = useOfficeMessages('people');
  const [who, setWho] = useState<NamedPerson | null>(null);
  const [custody, setCustody] = useState<Custody>(() => {
    if (guardian === null || guardian.hasCustody === null) return 'unknown';
    return guardian.hasCustody ? 'yes' : 'no';
  });
  const [tried, setTried] = useState(false);
  const save = usePeopleChange(
    async (guardianId: string) =>
      orThrow(
        await api.PUT('/api/v1/people/{personId}/guardians/{guardianId}', {
          params: { path: { personId, guardianId } },
          body: { hasCustody: sent[custody] },
        }),
      ),
    { said: t.guardianSaved, after: onClose },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const guardianId = guardian?.personId ?? who?.id;
    if (guardianId !== undefined) save.mutate(guardianId);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <ProblemNotice
        error={save.error}
        words={{ 'same-person': t.guardianSame, 'not-a-pupil': t.guardianNotPupil }}
      />
      {guardian === null ? (
        <PersonPicker
          schoolId={schoolId}
          withRole="parent"
          label={t.guardianWho}
          help={t.guardianWhoHelp}
          value={who}
          onChange={setWho}
          error={tried && who === null ? t.guardianWhoMissing : undefined}
        />
      ) : (
        <h3>{guardian.name}</h3>
      )}
      <RadioGroup<Custody>
        row
        label={t.guardianCustody}
        value={custody}
        onChange={setCustody}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
          { value: 'unknown', label: t.notKnown },
        ]}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
        <Button onPress={onClose}>{t.cancel}</Button>
      </div>
    </form>
  );
}
