import './files.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { AtSchool } from '../../app/current-school.tsx';
import { RecordFields } from '../../app/file-record/record-fields.tsx';
import { emptyRecord, recordFaults, recordToSend } from '../../app/file-record/record-values.ts';
import { IfAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { StepsWaiting } from '../../app/steps-waiting.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, LinkList, type LinkRow, Notice, PageHeader } from '../../ui/index.ts';
import { FileForm } from './file-form.tsx';
import { FileCrumbs, NotShown } from './file-gone.tsx';
import { fileQuery, type WholeFile } from './file-queries.ts';
import { FileReaders } from './file-readers.tsx';
import { useKeepingWords } from './use-keeping-words.ts';

/** The file of somebody: what is in it, and who reads it. */
export function FilePage() {
  const { fileId } = useParams({ from: '/dossiers/$fileId' });
  const t = useOfficeMessages('files');
  // Never of whom: what stands in a tab is seen by who passes.
  usePageTitle(t.oneTitle);
  return (
    <AtSchool>
      {(school) => (
        <IfAble abilities={school.abilities} to="files.read">
          <OneFile key={fileId} school={school} fileId={fileId} />
        </IfAble>
      )}
    </AtSchool>
  );
}

function OneFile({ school, fileId }: { readonly school: MySchool; readonly fileId: string }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const { data: file, error } = useQuery(fileQuery(school.id, fileId));
  const crumbs = <FileCrumbs />;
  if (file === undefined || error !== null)
    return <NotShown title={t.oneTitle} crumbs={crumbs} error={error} />;
  return (
    <>
      <PageHeader title={file.person.name} lead={t.names[file.kind]} above={crumbs} />
      <div className="pw-stack files__body">
        {file.leftOn === null ? null : <p>{t.leftOn({ day: f.longDay(file.leftOn) })}</p>}
        {file.keeps ? null : <Notice kind="info">{t.readOnly}</Notice>}
        {file.keeps ? <StepsWaiting schoolId={school.id} fileId={file.id} /> : null}
        <Records file={file} />
        {file.keeps ? <PutInThis school={school} file={file} /> : null}
        {file.keeps && file.kind === 'pupil' ? <FileReaders school={school} file={file} /> : null}
      </div>
    </>
  );
}

function Records({ file }: { readonly file: WholeFile }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const keeping = useKeepingWords();
  const rows: LinkRow[] = file.records.map((one) => ({
    href: `/dossiers/${file.id}/${one.id}`,
    title: one.title,
    note: [t.recordKind[one.kind], f.longDay(one.on), keeping(one.keeping)].join(' · '),
    extra: <Marks one={one} />,
  }));
  return (
    <section aria-labelledby="stukken" className="pw-stack pw-stack--close">
      <h2 id="stukken">{t.recordsTitle}</h2>
      <LinkList label={t.recordsTitle} rows={rows} />
    </section>
  );
}

function Marks({ one }: { readonly one: WholeFile['records'][number] }) {
  const t = useOfficeMessages('files');
  if (one.fromCase === null && one.documents === 0 && one.statements === 0) return null;
  return (
    <span className="pw-row files__marks">
      {one.fromCase === null ? null : <Badge>{t.fromCase(one.fromCase)}</Badge>}
      {one.documents === 0 ? null : <Badge>{t.documents({ count: one.documents })}</Badge>}
      {one.statements === 0 ? null : <Badge tone="ask">{t.statements({ count: one.statements })}</Badge>}
    </span>
  );
}

function PutInThis({ school, file }: { readonly school: MySchool; readonly file: WholeFile }) {
  const t = useOfficeMessages('files');
  const navigate = useNavigate();
  return (
    <BehindButton label={t.putInThis}>
      {(close) => (
        <FileForm
          title={t.putInThis}
          lead={t.newLead}
          start={emptyRecord(today())}
          faults={(values) => recordFaults(values, t)}
          send={async (values) => {
            const body = { ...recordToSend(values), personId: file.person.id, file: file.kind };
            const params = { path: { schoolId: school.id } };
            return orThrow(await api.POST('/api/v1/schools/{schoolId}/file-records', { params, body }));
          }}
          submit={t.submit}
          said={t.putDone}
          onClose={close}
          onDone={({ fileId, fileRecordId }) =>
            void navigate({
              to: '/dossiers/$fileId/$recordId',
              params: { fileId, recordId: fileRecordId },
            })
          }
        >
          {(form) => <RecordFields form={form} />}
        </FileForm>
      )}
    </BehindButton>
  );
}
