import './files.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AtSchool } from '../../app/current-school.tsx';
import { ArticleLine } from '../../app/file-record/article-line.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { DescriptionList, Link, PageHeader } from '../../ui/index.ts';
import { EraseRecord } from './erase-record.tsx';
import { FileDocuments } from './file-documents.tsx';
import { FileCrumbs, NotShown } from './file-gone.tsx';
import { recordQuery, type WholeRecord } from './file-queries.ts';
import { Statements } from './statements.tsx';
import { useKeepingWords } from './use-keeping-words.ts';

/** One record in the file of somebody. */
export function RecordPage() {
  const { fileId, recordId } = useParams({ from: '/dossiers/$fileId/$recordId' });
  const t = useOfficeMessages('files');
  usePageTitle(t.recordTitle);
  return (
    <AtSchool>
      {(school) => (
        <IfAble abilities={school.abilities} to="files.read">
          <OneRecord key={recordId} school={school} fileId={fileId} recordId={recordId} />
        </IfAble>
      )}
    </AtSchool>
  );
}

interface OneRecordProps {
  readonly school: MySchool;
  readonly fileId: string;
  readonly recordId: string;
}

function OneRecord({ school, fileId, recordId }: OneRecordProps) {
  const t = useOfficeMessages('files');
  const { data: record, error } = useQuery(recordQuery(school.id, fileId, recordId));
  if (record === undefined || error !== null)
    return <NotShown title={t.recordTitle} crumbs={<FileCrumbs fileId={fileId} />} error={error} />;
  return (
    <>
      <PageHeader
        title={<span lang="nl">{record.title}</span>}
        lead={`${t.names[record.fileKind]}: ${record.person.name}`}
        above={<FileCrumbs fileId={fileId} name={record.person.name} />}
      />
      <div className="pw-stack files__body">
        <Said record={record} />
        <About school={school} record={record} />
        <FileDocuments school={school} record={record} />
        <Statements school={school} record={record} />
        {record.keeps ? <EraseRecord school={school} record={record} /> : null}
      </div>
    </>
  );
}

/** What the record says: facts, opinions apart from them, and what came along from a case. */
function Said({ record }: { readonly record: WholeRecord }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const { facts, opinions, entries } = record;
  return (
    <>
      {facts === '' ? null : (
        <section aria-labelledby="feiten" className="pw-stack pw-stack--close">
          <h2 id="feiten">{t.facts}</h2>
          <p lang="nl" className="files__said">
            {facts}
          </p>
        </section>
      )}
      {opinions === '' ? null : (
        <section aria-labelledby="meningen" className="pw-stack pw-stack--close">
          <h2 id="meningen">{t.opinions}</h2>
          <p lang="nl" className="files__said">
            {opinions}
          </p>
        </section>
      )}
      {entries.length === 0 ? null : (
        <section aria-labelledby="uit-de-zaak" className="pw-stack pw-stack--close">
          <h2 id="uit-de-zaak">{t.entriesTitle}</h2>
          <ol className="files__list">
            {entries.map(({ on, kind, code, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they stand in a record that does not change
              <li key={at} className="pw-stack pw-stack--close">
                <h3 className="pw-h4">
                  {code === 'opinion' ? t.entryOpinion : t.entryKind[kind]}, {f.longDay(on)}
                </h3>
                <p lang="nl" className="files__said">
                  {text}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {facts === '' && opinions === '' && entries.length === 0 ? (
        <p className="pw-muted">{t.noText}</p>
      ) : null}
    </>
  );
}

function About({ school, record }: { readonly school: MySchool; readonly record: WholeRecord }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const keeping = useKeepingWords();
  const { fromCase, article } = record;
  const from = fromCase === null ? null : t.fromCase(fromCase);
  return (
    <section aria-labelledby="over-dit-stuk" className="pw-stack pw-stack--close files__part">
      <h2 id="over-dit-stuk">{t.about}</h2>
      <DescriptionList
        items={[
          { term: t.aboutKind, value: t.recordKind[record.kind] },
          { term: t.aboutOn, value: f.longDay(record.on) },
          {
            term: t.aboutPut,
            value: t.aboutPutBy({ name: record.putBy.name, day: f.day(record.putAt) }),
          },
          { term: t.aboutKeep, value: keeping(record.keeping) },
          ...(from === null || fromCase === null
            ? []
            : [
                {
                  term: t.aboutFrom,
                  value: isAble(school.abilities, 'cases.read') ? (
                    <Link href={`/zaken/${fromCase.caseId}`}>{from}</Link>
                  ) : (
                    from
                  ),
                },
              ]),
        ]}
      />
      {article === null ? null : <ArticleLine article={article} />}
    </section>
  );
}
