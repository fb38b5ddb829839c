import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { type LetterHead, letterHeadQuery } from '../../api/letter-head.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { type Form, useForm } from '../../app/use-form.ts';
import { addressFaults, linesOf } from '../../letter-paper/address-lines.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, DescriptionList, FormErrorSummary, TextArea, TextField } from '../../ui/index.ts';
import { SettingsFrame } from './settings-frame.tsx';
import { useSettingsChange } from './settings-queries.ts';

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
  const queries = useQueryClient();
  const form = useForm<Values>({
    lines: head.lines.join('\n'),
    telephone: head.telephone ?? '',
    web: head.web ?? '',
    place: head.place ?? '',
    authority: head.authority ?? '',
    objectionTo: head.objectionTo ?? '',
  });
  const save = useSettingsChange(
    schoolId,
    async (values: Values) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/letter-head', {
          params: { path: { schoolId } },
          body: headBody(values),
        }),
      ),
    {
      said: t.headSaved,
      after: () => void queries.invalidateQueries({ queryKey: letterHeadQuery(schoolId).queryKey }),
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(addressFaults('head-lines', form.values.lines, t))) save.mutate(form.values);
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <DescriptionList
        items={[{ term: t.headName, value: t.headNameNote({ school: head.name, board: head.board }) }]}
      />
      <HeadFields form={form} board={head.board} />
      <ProblemNotice error={save.error} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={save.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
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
