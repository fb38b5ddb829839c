import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Braces } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import {
  Button,
  Disclosure,
  FormErrorSummary,
  Menu,
  Notice,
  showToast,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { insertField } from './insert-field.ts';
import { LetterExample } from './letter-example.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterReset } from './letter-reset.tsx';
import { type LetterTemplate, letterTemplateQuery, letterTemplatesQuery } from './letter-template-queries.ts';
import { LetterTemplateShown } from './letter-template-shown.tsx';
import { LetterTemplateVersions } from './letter-template-versions.tsx';
import { useTemplateProblems } from './use-template-problems.ts';

interface LetterTemplateFormProps {
  readonly school: MySchool;
  readonly template: LetterTemplate;
}

interface Values {
  readonly subject: string;
  readonly body: string;
}

const bodyField = 'template-body';

/** Changes the text of a template: keeps what is typed also when somebody else was first, and shows theirs then. */
export function LetterTemplateForm({ school, template }: LetterTemplateFormProps) {
  const t = useOfficeMessages('letters');
  const words = useTemplateProblems(template);
  const form = useForm<Values>({ subject: template.subject, body: template.body });
  const { values, change, errorOf } = form;
  const { save, isOvertaken } = useSaveTemplate(school.id, template);
  const faults = [
    ...(values.subject.trim() === '' ? [{ field: 'template-subject', message: t.subjectMissing }] : []),
    ...(values.body.trim() === '' ? [{ field: bodyField, message: t.bodyMissing }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(faults)) save.mutate(values);
  };
  return (
    <>
      <form noValidate onSubmit={send} className="pw-stack">
        <FormErrorSummary errors={form.errors} sent={form.sent} />
        <TextField
          id="template-subject"
          label={t.subject}
          maxLength={200}
          value={values.subject}
          onChange={(subject) => change({ subject })}
          error={errorOf('template-subject')}
        />
        <InsertField template={template} value={values.body} onChange={(body) => change({ body })} />
        <TextArea
          id={bodyField}
          label={t.body}
          help={t.bodyHelp}
          rows={20}
          limit={20_000}
          value={values.body}
          onChange={(body) => change({ body })}
          error={errorOf(bodyField)}
        />
        {isOvertaken ? (
          <Notice kind="warning" title={t.templateConflict} announce />
        ) : (
          <ProblemNotice error={save.error} words={words} />
        )}
        <div className="pw-row">
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t.save}
          </Button>
          <LetterExample schoolId={school.id} template={template} text={values} />
        </div>
      </form>
      {isOvertaken ? (
        <section aria-labelledby="template-now" className="pw-stack pw-stack--close">
          <h2 id="template-now">{t.templateNow}</h2>
          <LetterTemplateShown school={school} text={template} />
        </section>
      ) : null}
      <LetterFields template={template} />
      <Disclosure title={t.paper} level={2}>
        <LetterTemplateShown school={school} text={values} />
      </Disclosure>
      <LetterTemplateVersions template={template} onUse={form.reset} />
      {template.own ? <LetterReset schoolId={school.id} template={template} onDone={form.reset} /> : null}
    </>
  );
}

/** Saves as a new version of the one on screen. Overtaken by somebody else it is read again, and saving once more is up to who looks. */
function useSaveTemplate(schoolId: string, template: LetterTemplate) {
  const t = useOfficeMessages('letters');
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async ({ subject, body }: Values) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/letter-templates/{kind}', {
          params: { path: { schoolId, kind: template.kind } },
          body: { version: template.version, subject: subject.trim(), body: body.trim() },
        }),
      ),
    onSuccess: async (now) => {
      queries.setQueryData(letterTemplateQuery(schoolId, template.kind).queryKey, now);
      showToast({ text: t.templateSaved });
      await queries.invalidateQueries({ queryKey: letterTemplatesQuery(schoolId).queryKey });
    },
    onError: (error) =>
      isOvertakenBy(error)
        ? queries.invalidateQueries({ queryKey: letterTemplatesQuery(schoolId).queryKey })
        : undefined,
  });
  return { save, isOvertaken: isOvertakenBy(save.error) };
}

function isOvertakenBy(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'changed-meanwhile';
}

interface InsertFieldProps {
  readonly template: LetterTemplate;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Puts a field where the cursor stands in the text, and goes back there. */
function InsertField({ template, value, onChange }: InsertFieldProps) {
  const t = useOfficeMessages('letters');
  const goOn = useRef<number | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const box = document.getElementById(bodyField);
    if (count === 0 || goOn.current === null || !(box instanceof HTMLTextAreaElement)) return;
    box.focus();
    box.setSelectionRange(goOn.current, goOn.current);
  }, [count]);
  const insert = (written: string) => {
    const box = document.getElementById(bodyField);
    const isBox = box instanceof HTMLTextAreaElement;
    const start = isBox ? box.selectionStart : value.length;
    const end = isBox ? box.selectionEnd : value.length;
    const { text, at } = insertField(value, start, end, written);
    goOn.current = at;
    onChange(text);
    // The menu gives the focus back to its button first.
    setTimeout(() => setCount((before) => before + 1), 0);
  };
  return (
    <div>
      <Menu
        label={t.insertLabel}
        trigger={<Button icon={<Braces aria-hidden size={20} />}>{t.insert}</Button>}
        actions={template.fields.map(({ field, written }) => ({
          id: field,
          label: `${t.fields[field]} ${written}`,
          onAction: () => insert(written),
        }))}
      />
    </div>
  );
}
