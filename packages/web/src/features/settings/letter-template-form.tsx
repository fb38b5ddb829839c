import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Braces } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { BothTexts } from '../../app/written-over/both-texts.tsx';
import { writtenText } from '../../app/written-over/merge-texts.ts';
import { useWrittenOver } from '../../app/written-over/use-written-over.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Button,
  Disclosure,
  FormErrorSummary,
  Menu,
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
  const both = useOfficeMessages('writtenOver');
  const f = useFormats();
  const over = useWrittenOver<Values>(form, template, [
    writtenText(
      { id: 'subject', label: t.subject, lang: 'nl' },
      (is) => is.subject,
      (subject) => ({ subject }),
    ),
    writtenText(
      { id: 'body', label: t.body, lang: 'nl' },
      (is) => is.body,
      (body) => ({ body }),
    ),
  ]);
  const save = useSaveTemplate(school.id, template, over.wrote);
  const [last] = template.versions;
  const faults = [
    ...(values.subject.trim() === '' ? [{ field: 'template-subject', message: t.subjectMissing }] : []),
    ...(values.body.trim() === '' ? [{ field: bodyField, message: t.bodyMissing }] : []),
    ...over.faults((field) => both.missing({ field })),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(faults)) save.mutate(values);
  };
  const wentBack = (text: Values) => {
    over.wrote(text);
    form.reset(text);
  };
  return (
    <>
      <form noValidate onSubmit={send} className="pw-stack">
        <FormErrorSummary errors={form.errors} sent={form.sent} />
        <TextField
          id="template-subject"
          lang="nl"
          label={t.subject}
          maxLength={200}
          value={values.subject}
          onChange={(subject) => change({ subject })}
          error={errorOf('template-subject')}
        />
        <InsertField template={template} value={values.body} onChange={(body) => change({ body })} />
        <TextArea
          id={bodyField}
          lang="nl"
          label={t.body}
          help={t.bodyHelp}
          rows={20}
          limit={20_000}
          value={values.body}
          onChange={(body) => change({ body })}
          error={errorOf(bodyField)}
        />
        {over.isTouched ? null : <ProblemNotice error={save.error} words={words} />}
        <BothTexts
          over={over}
          errorOf={errorOf}
          who={
            last === undefined
              ? undefined
              : both.byOn({ name: last.madeBy.name, moment: f.moment(last.madeAt) })
          }
        />
        <div className="pw-row">
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t.save}
          </Button>
          <LetterExample schoolId={school.id} template={template} text={values} />
        </div>
      </form>
      <LetterFields template={template} />
      <Disclosure title={t.paper} level={2}>
        <LetterTemplateShown school={school} text={values} />
      </Disclosure>
      <LetterTemplateVersions template={template} onUse={form.change} />
      {template.own ? <LetterReset schoolId={school.id} template={template} onDone={wentBack} /> : null}
    </>
  );
}

/** Saves as a new version of the one on screen. Overtaken by somebody else it is read again, and what they wrote is shown. */
function useSaveTemplate(schoolId: string, template: LetterTemplate, wrote: (now: Values) => void) {
  const t = useOfficeMessages('letters');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ subject, body }: Values) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/letter-templates/{kind}', {
          params: { path: { schoolId, kind: template.kind } },
          body: { version: template.version, subject: subject.trim(), body: body.trim() },
        }),
      ),
    onSuccess: async (now) => {
      wrote(now);
      queries.setQueryData(letterTemplateQuery(schoolId, template.kind).queryKey, now);
      showToast({ text: t.templateSaved });
      await queries.invalidateQueries({ queryKey: letterTemplatesQuery(schoolId).queryKey });
    },
    onError: (error) =>
      isOvertakenBy(error)
        ? queries.invalidateQueries({ queryKey: letterTemplatesQuery(schoolId).queryKey })
        : undefined,
  });
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
