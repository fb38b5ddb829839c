import { type FormEvent, useState } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Button, FileDrop, FormErrorSummary, TextField } from '../../ui/index.ts';
import { type AnswersFile, base64Of, mostBytes } from './import-shapes.ts';

interface ImportFileProps {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onRead: (file: AnswersFile) => void;
}

interface Values {
  readonly files: readonly File[];
  readonly source: string;
  readonly saidOn: string | null;
}

/** The file, where it comes from, and of which day its answers are. */
export function ImportFile({ error, isPending, onRead }: ImportFileProps) {
  const t = useOfficeMessages('consent');
  const form = useForm<Values>({ files: [], source: '', saidOn: null });
  const [reading, setReading] = useState(false);
  const { files, source, saidOn } = form.values;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const [file] = files;
    const wrongFile =
      file === undefined || file.size === 0
        ? t.importFileMissing
        : file.size > mostBytes
          ? t.importFileTooLarge
          : null;
    const fine = form.accept([
      ...(wrongFile === null ? [] : [{ field: 'import-file', message: wrongFile }]),
      ...(source.trim() === '' ? [{ field: 'import-source', message: t.importSourceMissing }] : []),
      ...(saidOn === null ? [{ field: 'import-day', message: t.importSaidOnMissing }] : []),
    ]);
    if (!fine || file === undefined || saidOn === null) return;
    setReading(true);
    const content = await base64Of(file);
    setReading(false);
    onRead({ content, source: source.trim(), saidOn, mapping: null });
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={error} />
      <FileDrop
        id="import-file"
        label={t.importFile}
        help={t.importFileHelp}
        multiple={false}
        accept={['.csv', '.txt', 'text/csv']}
        files={files}
        onChange={(chosen) => form.change({ files: chosen })}
        error={form.errorOf('import-file')}
      />
      <TextField
        id="import-source"
        label={t.importSource}
        help={t.importSourceHelp}
        maxLength={80}
        value={source}
        onChange={(words) => form.change({ source: words })}
        error={form.errorOf('import-source')}
      />
      <DateField
        id="import-day"
        label={t.importSaidOn}
        help={t.importSaidOnHelp}
        value={saidOn}
        latest={today()}
        onChange={(day) => form.change({ saidOn: day })}
        error={form.errorOf('import-day')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={isPending || reading}>
          {t.importRead}
        </Button>
      </div>
    </form>
  );
}
