import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Me } from '../../api/me.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Breadcrumbs,
  Button,
  FileDrop,
  LinkList,
  PageHeader,
  ProgressBar,
  RadioGroup,
  Skeleton,
  Stepper,
} from '../../ui/index.ts';
import { importsQuery, type RosterImport } from './roster-queries.ts';
import { mostBytes, sendFile } from './send-file.ts';

/** Choosing a file to bring in, and what was brought in before. */
export function RosterPage() {
  const t = useOfficeMessages('roster');
  usePageTitle(t.title);
  return (
    <AtSchool>
      {(school, me) => (
        <>
          <PageHeader
            title={t.title}
            lead={t.lead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
          />
          <IfAble abilities={school.abilities} to="roster.import">
            <div className="pw-stack">
              <Stepper steps={t.steps} current={0} />
              <ChooseFile school={school} me={me} />
              <History schoolId={school.id} />
            </div>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function ChooseFile({ school, me }: { readonly school: MySchool; readonly me: Me }) {
  const t = useOfficeMessages('roster');
  const navigate = useNavigate();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [scope, setScope] = useState<'school' | 'board'>('school');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [share, setShare] = useState(0);
  const send = useMutation({
    mutationFn: (file: File) => sendFile(file, scope === 'school' ? school.id : null, setShare),
    onSuccess: ({ id }) => navigate({ to: '/school/inlezen/$importId', params: { importId: id } }),
  });
  const start = (event: FormEvent) => {
    event.preventDefault();
    const [file] = files;
    const tooLarge = file !== undefined && file.size > mostBytes;
    setWrong(file === undefined || file.size === 0 ? t.fileMissing : tooLarge ? t.fileTooLarge : undefined);
    if (file !== undefined && file.size > 0 && !tooLarge) send.mutate(file);
  };
  if (send.isPending) {
    return (
      <div className="pw-card pw-stack pw-stack--close">
        <ProgressBar label={t.uploading} percent={Math.round(share * 100)} />
        <p className="pw-muted">{t.stayUploading}</p>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={start} className="pw-card pw-stack">
      <ProblemNotice error={send.error} />
      <FileDrop
        label={t.file}
        help={t.fileHelp}
        multiple={false}
        accept={['.csv', '.txt', '.xlsx', '.zip', '.xml', '.edex']}
        files={files}
        onChange={(chosen) => {
          setFiles(chosen);
          setWrong(undefined);
        }}
        error={wrong}
      />
      {isAble(me.boardAbilities, 'roster.import') ? (
        <RadioGroup
          label={t.for}
          value={scope}
          onChange={setScope}
          options={[
            { value: 'school', label: t.forSchool({ school: school.name }) },
            { value: 'board', label: t.forBoard, help: t.forBoardHelp },
          ]}
        />
      ) : null}
      <div className="pw-row">
        <Button type="submit" look="primary">
          {t.start}
        </Button>
      </div>
    </form>
  );
}

function History({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('roster');
  const f = useFormats();
  const imports = useQuery(importsQuery(schoolId));
  const note = ({ status, counts }: RosterImport) =>
    status === 'applied' && counts !== null
      ? t.historyCounts({
          add: f.number(counts.people.add),
          change: f.number(counts.people.change),
          end: f.number(counts.people.end),
        })
      : t.statuses[status];
  return (
    <section aria-labelledby="roster-history" className="pw-stack pw-stack--close">
      <h2 id="roster-history">{t.historyTitle}</h2>
      <ProblemNotice error={imports.error} />
      {imports.isPending ? <Skeleton label={t.loading} lines={2} /> : null}
      {imports.data?.length === 0 ? <p className="pw-muted">{t.historyEmpty}</p> : null}
      {imports.data === undefined || imports.data.length === 0 ? null : (
        <LinkList
          rows={imports.data.map((one) => ({
            href: `/school/inlezen/${one.id}`,
            title: t.historyRow({ moment: f.moment(one.startedAt) }),
            note: one.format === null ? note(one) : `${note(one)} · ${t.formats[one.format]}`,
          }))}
        />
      )}
    </section>
  );
}
