import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { AlertDialog, Button, FormErrorSummary, RadioGroup, Skeleton } from '../../ui/index.ts';
import { protocolVersionsQuery, useSettingsChange, versionWords } from './settings-queries.ts';

interface Choice {
  readonly digest: string | null;
  readonly startsOn: string | null;
}

/** Another protocol or version from a day on; asks before it counts. */
export function ChooseProtocol(props: { readonly schoolId: string; readonly isFirst: boolean }) {
  const { schoolId, isFirst } = props;
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const versions = useQuery(protocolVersionsQuery(schoolId));
  const form = useForm<Choice>({ digest: null, startsOn: today() });
  const [asking, setAsking] = useState(false);
  const { digest, startsOn } = form.values;
  const chosen = versions.data?.find((version) => version.digest === digest);
  const choose = useSettingsChange(
    schoolId,
    async () =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/protocol', {
          params: { path: { schoolId } },
          body: { digest: digest ?? '', startsOn: startsOn ?? today() },
        }),
      ),
    { said: t.protocolDone, after: () => setAsking(false) },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const fine = form.accept([
      ...(digest === null ? [{ field: 'protocol-which', message: t.protocolWhichMissing }] : []),
      ...(startsOn === null || startsOn < today()
        ? [{ field: 'protocol-when', message: t.protocolWhenMissing }]
        : []),
    ]);
    if (fine) setAsking(true);
  };
  if (versions.isPending) return <Skeleton label={t.loading} />;
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{isFirst ? t.protocolChooseFirst : t.protocolChoose}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={versions.error} />
      <RadioGroup
        id="protocol-which"
        label={t.protocolWhich}
        error={form.errorOf('protocol-which')}
        value={digest}
        onChange={(value) => form.change({ digest: value })}
        options={(versions.data ?? []).map((version) => ({
          value: version.digest,
          label: version.title,
          help: t.protocolOf({
            holder: version.holder,
            version: versionWords(version.version, { undated: t.undated, day: f.day }),
          }),
        }))}
      />
      <DateField
        id="protocol-when"
        label={t.protocolWhen}
        help={t.protocolWhenHelp}
        error={form.errorOf('protocol-when')}
        value={startsOn}
        onChange={(day) => form.change({ startsOn: day })}
      />
      <div className="pw-row">
        <Button type="submit" look="primary">
          {t.protocolSubmit}
        </Button>
      </div>
      <AlertDialog
        title={isFirst ? t.protocolSureFirst : t.protocolSure}
        isOpen={asking}
        confirm={t.protocolSubmit}
        cancel={t.cancel}
        isPending={choose.isPending}
        onConfirm={() => choose.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.protocolSureText({ title: chosen?.title ?? '', day: f.longDay(startsOn ?? today()) })}</p>
          <ProblemNotice error={choose.error} />
        </div>
      </AlertDialog>
    </form>
  );
}
