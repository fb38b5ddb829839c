import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FileDrop, type FormError, FormErrorSummary, showToast, TextArea } from '../../ui/index.ts';
import { type MyReport, mostFileBytes, myReportQuery, sayMore, sendMyFile } from './my-report-queries.ts';
import { useReportWords } from './use-report-words.ts';

interface Values {
  readonly text: string;
  readonly files: readonly File[];
}

/** Room to answer or to add something. What was sent goes from the form; what was not, stays in it. */
export function AddMore({ report }: { readonly report: MyReport }) {
  const t = useOfficeMessages('myReports');
  const { reading, tell } = useReportWords();
  const queries = useQueryClient();
  const form = useForm<Values>({ text: '', files: [] });
  const { values } = form;
  const send = useMutation({
    mutationFn: async ({ text, files }: Values) => {
      if (text !== '') {
        await sayMore(report.id, text);
        form.change({ text: '' });
      }
      for (const [index, file] of files.entries()) {
        await sendMyFile(report.id, file);
        form.change({ files: files.slice(index + 1) });
      }
    },
    onSuccess: () => showToast({ text: reading.added }),
    onSettled: () => queries.invalidateQueries({ queryKey: myReportQuery(report.id).queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = { ...values, text: values.text.trim() };
    if (form.accept(faultsOf(given, t))) send.mutate(given);
  };
  return (
    <form noValidate aria-label={reading.write} onSubmit={submit} className="pw-card pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <TextArea
        id="my-report-text"
        label={reading.write}
        help={reading.writeHelp}
        rows={5}
        limit={10_000}
        value={values.text}
        onChange={(text) => form.change({ text })}
        error={form.errorOf('my-report-text')}
      />
      {report.takesFiles ? (
        <FileDrop
          optional
          id="my-report-files"
          label={tell.files}
          help={
            <>
              <strong>{tell.filesNever}</strong> {t.filesHelp}
            </>
          }
          files={values.files}
          onChange={(files) => form.change({ files })}
          error={form.errorOf('my-report-files')}
        />
      ) : (
        <p className="pw-muted">{reading.noFiles}</p>
      )}
      <ProblemNotice error={send.error} words={t.problems} />
      <div>
        <Button type="submit" look="primary" isPending={send.isPending}>
          {reading.send}
        </Button>
      </div>
    </form>
  );
}

function faultsOf(
  { text, files }: Values,
  t: { readonly empty: string; readonly problems: { readonly 'too-large': string; readonly empty: string } },
): readonly FormError[] {
  const field = 'my-report-files';
  return [
    ...(text === '' && files.length === 0 ? [{ field: 'my-report-text', message: t.empty }] : []),
    ...(files.some(({ size }) => size > mostFileBytes) ? [{ field, message: t.problems['too-large'] }] : []),
    ...(files.some(({ size }) => size === 0) ? [{ field, message: t.problems.empty }] : []),
  ];
}
