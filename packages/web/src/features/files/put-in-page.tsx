import './files.css';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { RecordFields } from '../../app/file-record/record-fields.tsx';
import {
  emptyRecord,
  type RecordValues,
  recordFaults,
  recordToSend,
} from '../../app/file-record/record-values.ts';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { FileForm } from './file-form.tsx';
import { FindFilePerson, type FoundOwner } from './find-file-person.tsx';

interface Values extends RecordValues {
  readonly owner: FoundOwner | null;
}

/** Something in the file of somebody, which begins with it when there is none. */
export function PutInPage() {
  const t = useOfficeMessages('files');
  return (
    <SchoolPage
      title={t.newTitle}
      lead={t.newLead}
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.crumb, href: '/dossiers' },
      ]}
      to="files.keep"
      loading={t.loading}
    >
      {(school) => <PutIn school={school} />}
    </SchoolPage>
  );
}

function PutIn({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('files');
  const navigate = useNavigate();
  return (
    <FileForm<Values, { readonly fileId: string; readonly fileRecordId: string }>
      title={t.oneTitle}
      start={{ ...emptyRecord(today()), owner: null }}
      faults={(values) => [
        ...(values.owner === null ? [{ field: 'record-owner', message: t.whoseMissing }] : []),
        ...recordFaults(values, t),
      ]}
      send={async ({ owner, ...values }) => {
        if (owner === null) throw new Error('a form without a person was let through');
        const body = { ...recordToSend(values), personId: owner.id, file: owner.kind };
        const params = { path: { schoolId: school.id } };
        return orThrow(await api.POST('/api/v1/schools/{schoolId}/file-records', { params, body }));
      }}
      submit={t.submit}
      said={t.putDone}
      onDone={({ fileId, fileRecordId }) =>
        void navigate({
          to: '/dossiers/$fileId/$recordId',
          params: { fileId, recordId: fileRecordId },
        })
      }
    >
      {(form) => (
        <>
          <FindFilePerson
            id="record-owner"
            schoolId={school.id}
            what="record"
            label={t.whose}
            help={t.whoseHelp}
            value={form.values.owner}
            onChange={(owner) => form.change({ owner })}
            error={form.errorOf('record-owner')}
          />
          <RecordFields form={form} />
        </>
      )}
    </FileForm>
  );
}
