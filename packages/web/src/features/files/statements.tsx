import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { choicesOf } from '../../app/choices-of.ts';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import { FileForm } from './file-form.tsx';
import type { WholeRecord } from './file-queries.ts';

interface Asked {
  readonly school: MySchool;
  readonly record: WholeRecord;
}

/** What was said of a record, which itself stays as it is. */
export function Statements({ school, record }: Asked) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  return (
    <section aria-labelledby="verklaringen" className="pw-stack pw-stack--close files__part">
      <h2 id="verklaringen">{t.saidTitle}</h2>
      <p className="pw-muted">{t.saidText}</p>
      {record.said.length === 0 ? <p className="pw-muted">{t.noSaid}</p> : null}
      <ol className="files__list">
        {record.said.map(({ id, at, by, saidBy, text }) => (
          <li key={id} className="pw-card pw-stack pw-stack--close">
            <h3 className="pw-h4">{t.saidBy[saidBy]}</h3>
            <p lang="nl" className="files__said">
              {text}
            </p>
            <p className="pw-muted pw-small">{t.saidAt({ name: by.name, moment: f.moment(at) })}</p>
          </li>
        ))}
      </ol>
      {record.keeps ? <AddStatement school={school} record={record} /> : null}
    </section>
  );
}

interface Values {
  readonly saidBy: keyof ReturnType<typeof useSaidBy> | null;
  readonly text: string;
}

function useSaidBy() {
  return useOfficeMessages('files').saidBy;
}

function AddStatement({ school, record }: Asked) {
  const t = useOfficeMessages('files');
  return (
    <BehindButton label={t.addSaid}>
      {(close) => (
        <FileForm<Values, unknown>
          title={t.addSaid}
          start={{ saidBy: null, text: '' }}
          faults={({ saidBy, text }) => [
            ...(saidBy === null ? [{ field: 'said-by', message: t.saidWhoMissing }] : []),
            ...(text.trim() === '' ? [{ field: 'said-text', message: t.saidMissing }] : []),
          ]}
          send={async ({ saidBy, text }) => {
            if (saidBy === null) throw new Error('a form that was not complete was let through');
            const path = { schoolId: school.id, fileId: record.fileId, fileRecordId: record.id };
            const address =
              '/api/v1/schools/{schoolId}/files/{fileId}/records/{fileRecordId}/statements' as const;
            return orThrow(
              await api.POST(address, { params: { path }, body: { saidBy, text: text.trim() } }),
            );
          }}
          submit={t.addSaid}
          said={t.saidAdded}
          onClose={close}
          onDone={close}
        >
          {({ values, change, errorOf }) => (
            <>
              <RadioGroup
                row
                id="said-by"
                label={t.saidWho}
                options={choicesOf(t.saidBy)}
                value={values.saidBy}
                onChange={(saidBy) => change({ saidBy })}
                error={errorOf('said-by')}
              />
              <TextArea
                id="said-text"
                lang="nl"
                label={t.saidWords}
                limit={20_000}
                value={values.text}
                onChange={(text) => change({ text })}
                error={errorOf('said-text')}
              />
            </>
          )}
        </FileForm>
      )}
    </BehindButton>
  );
}
