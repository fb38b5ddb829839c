import { today } from '../../app/today.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup, TextField } from '../../ui/index.ts';
import type { RecordValues } from './record-values.ts';

/** How the answer came in, its proof, and the day it was said. */
export function ProofFields({ form }: { readonly form: Form<RecordValues> }) {
  const t = useOfficeMessages('consent');
  const { way, reference, note, saidOn } = form.values;
  const onPaper = way === 'paper';
  return (
    <>
      <RadioGroup<RecordValues['way']>
        row
        label={t.way}
        options={[
          { value: 'paper', label: t.wayPaper },
          { value: 'phone', label: t.wayPhone },
        ]}
        value={way}
        onChange={(next) => form.change({ way: next })}
      />
      <TextField
        id="record-proof"
        label={onPaper ? t.reference : t.phoneNote}
        help={onPaper ? t.referenceHelp : t.phoneNoteHelp}
        maxLength={onPaper ? 200 : 500}
        value={onPaper ? reference : note}
        onChange={(words) => form.change(onPaper ? { reference: words } : { note: words })}
        error={form.errorOf('record-proof')}
      />
      <DateField
        id="record-day"
        label={t.saidOn}
        value={saidOn}
        latest={today()}
        onChange={(day) => form.change({ saidOn: day })}
        error={form.errorOf('record-day')}
      />
    </>
  );
}
