import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { daysAfter, today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { AlertDialog, Button, type FormError, showToast, TextField } from '../../ui/index.ts';
import { FileForm } from './file-form.tsx';
import { type FileReader, filesKey, type WholeFile } from './file-queries.ts';
import { FindFilePerson, type FoundOwner } from './find-file-person.tsx';

interface Asked {
  readonly school: MySchool;
  readonly file: WholeFile;
}

/** Who reads the file of a pupil besides the director, until when and why. */
export function FileReaders({ school, file }: Asked) {
  const t = useOfficeMessages('files');
  return (
    <section aria-labelledby="meelezers" className="pw-stack pw-stack--close files__part">
      <h2 id="meelezers">{t.readersTitle}</h2>
      <p className="pw-muted">{t.readersText}</p>
      {file.readers.length === 0 ? <p className="pw-muted">{t.noReaders}</p> : null}
      <ul className="pw-rows">
        {file.readers.map((reader) => (
          <Reader key={reader.id} school={school} file={file} reader={reader} />
        ))}
      </ul>
      <AddReader school={school} file={file} />
    </section>
  );
}

function Reader({ school, file, reader }: Asked & { readonly reader: FileReader }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const { person, until, reason, addedBy, since } = reader;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{person.name}</span>
        <span className="files__said">{reason}</span>
        <span className="pw-muted pw-small">
          {t.readerUntil({ day: f.longDay(until) })}, {t.readerBy({ name: addedBy.name, day: f.day(since) })}
        </span>
      </span>
      <EndReader school={school} file={file} reader={reader} />
    </li>
  );
}

function EndReader({ school, file, reader }: Asked & { readonly reader: FileReader }) {
  const t = useOfficeMessages('files');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: async () => {
      const path = { schoolId: school.id, fileId: file.id, fileReaderId: reader.id };
      const address = '/api/v1/schools/{schoolId}/files/{fileId}/readers/{fileReaderId}/end' as const;
      return orThrow(await api.POST(address, { params: { path } }));
    },
    onSuccess: () => {
      showToast({ text: t.readerEnded });
      return queries.invalidateQueries({ queryKey: [filesKey] });
    },
  });
  return (
    <>
      <Button
        look="quiet"
        aria-label={t.endReaderNamed(reader.person)}
        isPending={end.isPending}
        onPress={() => setAsking(true)}
      >
        {t.endReader}
      </Button>
      <ProblemNotice error={end.error} />
      <AlertDialog
        title={t.endReaderTitle(reader.person)}
        isOpen={asking}
        confirm={t.endReader}
        cancel={t.cancel}
        onConfirm={() => {
          setAsking(false);
          end.mutate();
        }}
        onCancel={() => setAsking(false)}
      >
        {t.endReaderText}
      </AlertDialog>
    </>
  );
}

interface Values {
  readonly who: FoundOwner | null;
  readonly until: string | null;
  readonly reason: string;
}

function AddReader({ school, file }: Asked) {
  const t = useOfficeMessages('files');
  const faults = ({ who, until, reason }: Values): readonly FormError[] => [
    ...(who === null ? [{ field: 'reader-who', message: t.missing }] : []),
    ...(until === null ? [{ field: 'reader-until', message: t.onMissing }] : []),
    ...(reason.trim() === '' ? [{ field: 'reader-why', message: t.missing }] : []),
  ];
  return (
    <BehindButton label={t.addReader}>
      {(close) => (
        <FileForm<Values, unknown>
          title={t.addReader}
          start={{ who: null, until: daysAfter(today(), 30), reason: '' }}
          faults={faults}
          send={async ({ who, until, reason }) => {
            const path = { schoolId: school.id, fileId: file.id };
            const body = { personId: who?.id ?? '', until: until ?? '', reason: reason.trim() };
            const address = '/api/v1/schools/{schoolId}/files/{fileId}/readers' as const;
            return orThrow(await api.POST(address, { params: { path }, body }));
          }}
          submit={t.addReader}
          said={t.readerAdded}
          onClose={close}
          onDone={close}
        >
          {({ values, change, errorOf }) => (
            <>
              <FindFilePerson
                id="reader-who"
                schoolId={school.id}
                what="reader"
                label={t.readerWho}
                help={t.readerWhoHelp}
                value={values.who}
                onChange={(who) => change({ who })}
                error={errorOf('reader-who')}
              />
              <DateField
                id="reader-until"
                label={t.readerUntilLabel}
                help={t.readerUntilHelp}
                earliest={today()}
                value={values.until}
                onChange={(until) => change({ until })}
                error={errorOf('reader-until')}
              />
              <TextField
                id="reader-why"
                label={t.readerWhy}
                maxLength={500}
                value={values.reason}
                onChange={(reason) => change({ reason })}
                error={errorOf('reader-why')}
              />
            </>
          )}
        </FileForm>
      )}
    </BehindButton>
  );
}
