import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { type LetterHead, letterHeadQuery } from '../../api/letter-head.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { type Form, useForm } from '../../app/use-form.ts';
import { BothTexts } from '../../app/written-over/both-texts.tsx';
import { type WrittenField, writtenText } from '../../app/written-over/merge-texts.ts';
import { useWrittenOver } from '../../app/written-over/use-written-over.ts';
import { addressFaults, linesOf } from '../../letter-paper/address-lines.ts';
import type { LettersMessages } from '../../messages/nl/office/letters.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, DescriptionList, FormErrorSummary, showToast, TextArea, TextField } from '../../ui/index.ts';
import { SettingsFrame } from './settings-frame.tsx';

/** What stands at the head of letters. */
export function LetterHeadPage() {
  const t = useOfficeMessages('letters');
  return (
    <SettingsFrame
      title={t.headTitle}
      lead={t.headLead}
      above={[{ label: t.templatesTitle, href: '/school/brieven' }]}
    >
      {({ school, canChange }) => <Loaded school={school} canChange={canChange} />}
    </SettingsFrame>
  );
}

function Loaded({ school, canChange }: { readonly school: MySchool; readonly canChange: boolean }) {
  const t = useOfficeMessages('letters');
  const { data: head } = useSuspenseQuery(letterHeadQuery(school.id));
  if (canChange) return <HeadForm schoolId={school.id} head={head} />;
  const shown = (term: string, value: string | null) => (value === null ? [] : [{ term, value }]);
  return (
    <DescriptionList
      items={[
        { term: t.headName, value: t.headNameNote({ school: head.name, board: head.board }) },
        ...shown(t.headLines, head.lines.length === 0 ? null : head.lines.join(', ')),
        ...shown(t.headTelephone, head.telephone),
        ...shown(t.headWeb, head.web),
        ...shown(t.headPlace, head.place),
        { term: t.headAuthority, value: head.authority ?? head.board },
        ...shown(t.headObjection, head.objectionTo),
      ]}
    />
  );
}

interface Values {
  readonly lines: string;
  readonly telephone: string;
  readonly web: string;
  readonly place: string;
  readonly authority: string;
  readonly objectionTo: string;
}

function HeadForm({ schoolId, head }: { readonly schoolId: string; readonly head: LetterHead }) {
  const t = useOfficeMessages('letters');
  const both = useOfficeMessages('writtenOver');
  const form = useForm<Values>(valuesOf(head));
  const over = useWrittenOver(form, valuesOf(head), writtenInHead(t));
  const save = useSaveHead(schoolId, head, over.wrote);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const faults = addressFaults('head-lines', form.values.lines, t);
    if (form.accept([...faults, ...over.faults((field) => both.missing({ field }))]))
      save.mutate(form.values);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <DescriptionList
        items={[{ term: t.headName, value: t.headNameNote({ school: head.name, board: head.board }) }]}
      />
      <HeadFields form={form} board={head.board} />
      {over.isTouched ? null : <ProblemNotice error={save.error} />}
      <BothTexts over={over} errorOf={form.errorOf} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}

/** Saves the head as it was seen. Overtaken by somebody else it is read again, and what they wrote is shown. */
function useSaveHead(schoolId: string, head: LetterHead, wrote: (now: Values) => void) {
  const t = useOfficeMessages('letters');
  const queries = useQueryClient();
  const { queryKey } = letterHeadQuery(schoolId);
  return useMutation({
    mutationFn: async (values: Values) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/letter-head', {
          params: { path: { schoolId } },
          body: { version: head.version, ...headBody(values) },
        }),
      ),
    onSuccess: (now) => {
      wrote(valuesOf(now));
      queries.setQueryData(queryKey, now);
      showToast({ text: t.headSaved });
    },
    onError: async (error) => {
      const isPassed = error instanceof ProblemError && error.problem.code === 'changed-meanwhile';
      if (isPassed) await queries.invalidateQueries({ queryKey });
    },
  });
}

function valuesOf(head: LetterHead): Values {
  return {
    lines: head.lines.join('\n'),
    telephone: head.telephone ?? '',
    web: head.web ?? '',
    place: head.place ?? '',
    authority: head.authority ?? '',
    objectionTo: head.objectionTo ?? '',
  };
}

/** What two people who settle the head may both change. */
function writtenInHead(t: LettersMessages): readonly WrittenField<Values>[] {
  return [
    writtenText(
      { id: 'lines', label: t.headLines },
      (is) => is.lines,
      (lines) => ({ lines }),
    ),
    writtenText(
      { id: 'telephone', label: t.headTelephone },
      (is) => is.telephone,
      (telephone) => ({ telephone }),
    ),
    writtenText(
      { id: 'web', label: t.headWeb },
      (is) => is.web,
      (web) => ({ web }),
    ),
    writtenText(
      { id: 'place', label: t.headPlace },
      (is) => is.place,
      (place) => ({ place }),
    ),
    writtenText(
      { id: 'authority', label: t.headAuthority },
      (is) => is.authority,
      (authority) => ({ authority }),
    ),
    writtenText(
      { id: 'objection', label: t.headObjection },
      (is) => is.objectionTo,
      (objectionTo) => ({ objectionTo }),
    ),
  ];
}

function HeadFields({ form, board }: { readonly form: Form<Values>; readonly board: string }) {
  const t = useOfficeMessages('letters');
  const { values, change, errorOf } = form;
  return (
    <>
      <TextArea
        id="head-lines"
        label={t.headLines}
        help={t.addressHelp}
        optional
        rows={3}
        value={values.lines}
        onChange={(lines) => change({ lines })}
        error={errorOf('head-lines')}
      />
      <TextField
        label={t.headTelephone}
        optional
        short
        maxLength={40}
        value={values.telephone}
        onChange={(telephone) => change({ telephone })}
      />
      <TextField
        label={t.headWeb}
        optional
        maxLength={120}
        value={values.web}
        onChange={(web) => change({ web })}
      />
      <TextField
        label={t.headPlace}
        optional
        maxLength={80}
        value={values.place}
        onChange={(place) => change({ place })}
      />
      <TextField
        label={t.headAuthority}
        help={t.headAuthorityHelp({ board })}
        optional
        maxLength={160}
        value={values.authority}
        onChange={(authority) => change({ authority })}
      />
      <TextField
        label={t.headObjection}
        help={t.headObjectionHelp}
        optional
        maxLength={300}
        value={values.objectionTo}
        onChange={(objectionTo) => change({ objectionTo })}
      />
    </>
  );
}

/** What is sent; what is left empty is not there. */
function headBody(values: Values) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    lines: linesOf(values.lines),
    telephone: orNull(values.telephone),
    web: orNull(values.web),
    place: orNull(values.place),
    authority: orNull(values.authority),
    objectionTo: orNull(values.objectionTo),
  };
}
