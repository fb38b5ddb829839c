import { today } from '../../app/today.ts';
import type { Form } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FileDrop, RadioGroup, TextField } from '../../ui/index.ts';
import type { RecordValues } from './record-values.ts';
import { scanTypes } from './send-scan.ts';

/** How the answer came in, its proof, and the day it was said. */
export function ProofFields({ form }: { readonly form: Form<RecordValues> }) {
  const t = useOfficeMessages('consent');
  const { way, scan, reference, note, saidOn } = form.values;
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
      {onPaper ? (
        <FileDrop
          id="record-scan"
          label={t.scan}
          help={t.scanHelp}
          cameraLabel={t.scanCamera}
          multiple={false}
          optional
          accept={[...scanTypes]}
          files={scan}
          onChange={(files) => form.change({ scan: files })}
        />
      ) : null}
      <TextField
        id="record-proof"
        label={onPaper ? t.reference : t.phoneNote}
        help={onPaper ? t.referenceHelp : t.phoneNoteHelp}
        optional={onPaper && scan.length > 0}
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
