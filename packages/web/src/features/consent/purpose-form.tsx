import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { AlertDialog, Button, FormErrorSummary, RadioGroup, TextArea, TextField } from '../../ui/index.ts';
import { ChannelsToMove } from './channels-to-move.tsx';
import type { Purpose } from './consent-queries.ts';
import { asksAgain, faultsIn, type PurposeValues, sentPurpose, wordsChanged } from './purpose-values.ts';
import { StandardChoice } from './standard-choice.tsx';

interface PurposeFormProps {
  readonly schoolId: string;
  /** `null` for a new one. */
  readonly purpose: Purpose | null;
  readonly others: readonly Purpose[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSend: (purpose: ReturnType<typeof sentPurpose>) => void;
}

/** The words of a purpose and its channels. What asks everybody again says so, and asks first. */
export function PurposeForm(props: PurposeFormProps) {
  const { schoolId, purpose, others, error, isPending, onSend } = props;
  const t = useOfficeMessages('consent');
  const [asking, setAsking] = useState(false);
  const form = useForm<PurposeValues>({
    name: purpose?.name ?? '',
    meaning: purpose?.meaning ?? '',
    standard: purpose?.standard ?? null,
    changes: null,
    moveHere: [],
  });
  const { values } = form;
  const again = asksAgain(purpose, values);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!form.accept(faultsIn(purpose, values, t))) return;
    if (again) setAsking(true);
    else onSend(sentPurpose(values, false));
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={error} words={{ taken: t.purposeNameTaken }} />
      <TextField
        id="purpose-name"
        label={t.purposeName}
        help={t.purposeNameHelp}
        maxLength={60}
        value={values.name}
        onChange={(name) => form.change({ name })}
        error={form.errorOf('purpose-name')}
      />
      <StandardChoice value={values.standard} onChange={(standard) => form.change({ standard })} />
      <TextArea
        id="purpose-meaning"
        label={t.purposeMeaning}
        help={t.purposeMeaningHelp}
        limit={1000}
        value={values.meaning}
        onChange={(meaning) => form.change({ meaning })}
        error={form.errorOf('purpose-meaning')}
      />
      {wordsChanged(purpose, values) ? (
        <RadioGroup
          id="purpose-changes"
          label={t.purposeKind}
          options={[
            { value: 'words' as const, label: t.purposeOnlyWording, help: t.purposeOnlyWordingHelp },
            {
              value: 'meaning' as const,
              label: t.purposeMeaningChanges,
              help: t.purposeMeaningChangesHelp,
            },
          ]}
          value={values.changes}
          onChange={(changes) => form.change({ changes })}
          error={form.errorOf('purpose-changes')}
        />
      ) : null}
      {purpose === null ? null : (
        <ChannelsToMove
          schoolId={schoolId}
          others={others}
          value={values.moveHere}
          onChange={(moveHere) => form.change({ moveHere })}
        />
      )}
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={isPending && !asking}>
          {purpose === null ? t.purposesAdd : t.save}
        </Button>
      </div>
      <AlertDialog
        title={t.purposeAgainTitle}
        isOpen={asking}
        confirm={t.purposeAgainGo}
        cancel={t.cancel}
        isPending={isPending}
        onConfirm={() => {
          setAsking(false);
          onSend(sentPurpose(values, true));
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t.purposeAgainText}</p>
      </AlertDialog>
    </form>
  );
}
