import { useState } from 'react';
import { BehindButton } from '../../app/behind-button.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button, FileDrop, type FormError } from '../../ui/index.ts';
import { FileForm } from './file-form.tsx';
import type { FileDocument, WholeRecord } from './file-queries.ts';
import { LookAtDocument } from './look-at-document.tsx';
import { documentsHref, mostDocumentBytes, type RecordAt, sendDocument } from './send-document.ts';

interface Asked {
  readonly school: MySchool;
  readonly record: WholeRecord;
}

/** The documents with a record. Nothing of them is fetched before somebody asks to see it. */
export function FileDocuments({ school, record }: Asked) {
  const t = useOfficeMessages('files');
  const at = { schoolId: school.id, fileId: record.fileId, recordId: record.id };
  return (
    <section aria-labelledby="bestanden" className="pw-stack pw-stack--close files__part">
      <h2 id="bestanden">{t.attachedTitle}</h2>
      {record.attached.length === 0 ? <p className="pw-muted">{t.noAttached}</p> : null}
      <ul className="files__list">
        {record.attached.map((one) => (
          <OneDocument key={one.id} at={at} document={one} />
        ))}
      </ul>
      {record.keeps ? <AddDocument at={at} /> : null}
    </section>
  );
}

interface OneDocumentProps {
  readonly at: RecordAt;
  readonly document: FileDocument;
}

function OneDocument({ at, document }: OneDocumentProps) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const size = f.number(Math.max(1, Math.round(document.bytes / 1000)));
  return (
    <li className="pw-card pw-stack pw-stack--close">
      <h3 className="pw-h4 files__name">{document.name}</h3>
      <div className="pw-row files__marks">
        <Badge>{t.documentKind[document.kind]}</Badge>
        <span className="pw-muted">{t.size({ size })}</span>
      </div>
      <p className="pw-muted pw-small">
        {t.addedBy({ name: document.addedBy.name, moment: f.moment(document.addedAt) })}
      </p>
      {document.kind === 'picture' ? (
        <LookAtDocument href={`${documentsHref(at)}/${document.id}/preview`} name={document.name} />
      ) : null}
      <Save href={`${documentsHref(at)}/${document.id}/save`} name={document.name} />
    </li>
  );
}

function Save({ href, name }: { readonly href: string; readonly name: string }) {
  const t = useOfficeMessages('files');
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button aria-label={t.saveNamed({ name })} onPress={() => setAsking(true)}>
        {t.save}
      </Button>
      <AlertDialog
        title={t.saveTitle}
        isOpen={asking}
        confirm={t.saveGo}
        cancel={t.cancel}
        onConfirm={() => {
          setAsking(false);
          // An attachment: the page stays where it is.
          location.assign(href);
        }}
        onCancel={() => setAsking(false)}
      >
        {t.saveText}
      </AlertDialog>
    </div>
  );
}

interface Values {
  readonly files: readonly File[];
}

function AddDocument({ at }: { readonly at: RecordAt }) {
  const t = useOfficeMessages('files');
  const faults = ({ files: [file] }: Values): readonly FormError[] => {
    if (file === undefined) return [{ field: 'document-file', message: t.documentMissing }];
    if (file.size > mostDocumentBytes) return [{ field: 'document-file', message: t.problems['too-large'] }];
    return file.size === 0 ? [{ field: 'document-file', message: t.problems.empty }] : [];
  };
  return (
    <BehindButton label={t.addDocument}>
      {(close) => (
        <FileForm<Values, void>
          title={t.addDocument}
          start={{ files: [] }}
          faults={faults}
          send={async ({ files: [file] }) => {
            if (file === undefined) throw new Error('a form without a file was let through');
            await sendDocument(file, at);
          }}
          submit={t.addDocument}
          said={t.documentAdded}
          onClose={close}
          onDone={close}
        >
          {({ values, change, errorOf }) => (
            <FileDrop
              id="document-file"
              label={t.documentFile}
              help={t.documentHelp}
              multiple={false}
              files={values.files}
              onChange={(files) => change({ files })}
              error={errorOf('document-file')}
            />
          )}
        </FileForm>
      )}
    </BehindButton>
  );
}
