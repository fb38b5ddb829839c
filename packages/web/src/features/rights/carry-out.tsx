import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, FormErrorSummary, Notice, RadioGroup } from '../../ui/index.ts';
import { useRightsChange } from './rights-queries.ts';
import { StepEffect } from './step-effect.tsx';
import type { RightsStepToDo, StepSettling } from './step-queries.ts';

type View = NonNullable<RightsStepToDo['view']>;

interface CarryOutProps {
  readonly step: RightsStepToDo;
  readonly view: View;
  readonly settle: (body: StepSettling) => Promise<unknown>;
}

/** Exactly what will be done; then the button that does it. What goes for good is asked once more, by its name. */
export function CarryOut({ step, view, settle }: CarryOutProps) {
  const t = useOfficeMessages('rightsSteps');
  const [asking, setAsking] = useState(false);
  const form = useForm<{ readonly recordId: string | null }>({ recordId: null });
  const carry = useRightsChange(settle, { said: t.did });
  const { recordId } = form.values;
  const ofFile = view.kind === 'file-statement' || view.kind === 'file-erasure';
  const erases = view.kind === 'file-erasure' || view.kind === 'photo-erasure';
  const what = useWhatGoes(view, recordId);
  const go = () => carry.mutate({ as: 'carry-out', stamp: step.stamp, fileRecordId: recordId });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = ofFile && recordId === null ? [{ field: 'step-record', message: t.recordMissing }] : [];
    if (!form.accept(faults)) return;
    if (erases) setAsking(true);
    else go();
  };
  return (
    <form
      noValidate
      aria-labelledby="step-effect"
      onSubmit={submit}
      className="pw-card pw-stack rights__form"
    >
      <h3 id="step-effect">{t.whatHappens}</h3>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <StepEffect view={view} plan={step.plan} />
      {view.kind === 'file-statement' || view.kind === 'file-erasure' ? (
        <ChooseRecord
          records={view.records}
          value={recordId}
          onChange={(id) => form.change({ recordId: id })}
          error={form.errorOf('step-record')}
        />
      ) : null}
      {step.refused === null ? null : <Notice kind="warning">{t.refused[step.refused]}</Notice>}
      <ProblemNotice error={carry.error} words={t.problems} />
      {step.refused === null && step.plan.kind !== 'by-hand' ? (
        <div className="pw-row">
          <Button type="submit" look={erases ? 'danger' : 'primary'} isPending={carry.isPending}>
            {t.go[step.plan.kind]}
          </Button>
        </div>
      ) : null}
      <AlertDialog
        isOpen={asking}
        isDangerous
        title={t.eraseAsk({ what })}
        confirm={t.eraseGo}
        cancel={t.cancel}
        onConfirm={() => {
          setAsking(false);
          go();
        }}
        onCancel={() => setAsking(false)}
      >
        {view.kind === 'photo-erasure' ? t.photoErasureEffect : t.erasureEffect}
      </AlertDialog>
    </form>
  );
}

/** What goes, by what it is called. */
function useWhatGoes(view: View, recordId: string | null): string {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  if (view.kind === 'photo-erasure')
    return t.thePhoto({ day: view.takenInAt === null ? '?' : f.moment(view.takenInAt) });
  if (view.kind !== 'file-erasure') return '';
  const record = view.records.find(({ id }) => id === recordId);
  return record === undefined ? '' : t.recordOf({ title: record.title, day: f.longDay(record.on) });
}

interface ChooseRecordProps {
  readonly records: Extract<View, { readonly records: unknown }>['records'];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

function ChooseRecord({ records, value, onChange, error }: ChooseRecordProps) {
  const t = useOfficeMessages('rightsSteps');
  const f = useFormats();
  return (
    <RadioGroup
      id="step-record"
      label={t.record}
      options={records.map(({ id, title, on, documents, statements }) => ({
        value: id,
        label: t.recordOf({ title, day: f.longDay(on) }),
        ...(documents + statements === 0 ? {} : { help: t.recordNote({ documents, statements }) }),
      }))}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
