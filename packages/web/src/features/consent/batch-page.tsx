import './consent.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { LinkButton, Notice, ProgressBar, Table } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type Batch, batchQuery } from './consent-queries.ts';

/** How far the mails of one time are, which letters are to be printed, and whom they could not reach. */
export function BatchPage() {
  const t = useOfficeMessages('consent');
  const { batchId } = useParams({ from: '/school/toestemming/vragen/$batchId' });
  return (
    <ConsentFrame
      title={t.batchTitle}
      to="consent.read"
      above={[{ label: t.askTitle, href: '/school/toestemming/vragen' }]}
    >
      {(school) => <OneBatch school={school} batchId={batchId} />}
    </ConsentFrame>
  );
}

function OneBatch({ school, batchId }: { readonly school: MySchool; readonly batchId: string }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const { data: batch } = useSuspenseQuery(batchQuery(school.id, batchId));
  const moment = f.moment(batch.startedAt);
  const done = batch.total - batch.waiting;
  return (
    <>
      <p className="pw-muted">
        {batch.startedBy === null
          ? t.askYearly({ moment })
          : t.askMomentBy({ moment, who: batch.startedBy.name })}
      </p>
      {batch.waiting === 0 ? (
        <Notice kind="success" title={t.batchDone} announce />
      ) : (
        <div className="pw-card pw-stack pw-stack--close">
          <ProgressBar
            label={t.batchProgress}
            percent={batch.total === 0 ? null : Math.floor((done / batch.total) * 100)}
            words={t.batchWords({ done, total: batch.total })}
          />
          <p className="pw-muted">{t.batchBusy}</p>
        </div>
      )}
      <Counts batch={batch} />
      {batch.toPrint > 0 && isAble(school.abilities, 'consent.ask') ? (
        <div className="pw-row">
          <LinkButton
            look="primary"
            href={`/school/toestemming/vragen/${batchId}/brieven`}
            icon={<Printer aria-hidden size={20} />}
          >
            {t.batchLetters}
          </LinkButton>
        </div>
      ) : null}
      <NotSent batch={batch} />
    </>
  );
}

function Counts({ batch }: { readonly batch: Batch }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const counts = [
    { word: t.batchMailed, number: batch.sent, always: true },
    { word: t.batchPrint, number: batch.toPrint, always: true },
    { word: t.batchFailed, number: batch.failed, always: false },
    { word: t.batchUnsure, number: batch.unsure, always: false },
    { word: t.batchUnreachable, number: batch.unreachable, always: false },
  ];
  return (
    <dl className="pw-card consent-counts">
      {counts
        .filter(({ number, always }) => always || number > 0)
        .map(({ word, number }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{f.number(number)}</dd>
          </div>
        ))}
    </dl>
  );
}

function NotSent({ batch }: { readonly batch: Batch }) {
  const t = useOfficeMessages('consent');
  if (batch.notSent.length === 0) return null;
  return (
    <Table
      caption={t.batchNotSent}
      columns={[
        { id: 'who', label: t.who, cell: ({ person }) => person.name },
        { id: 'why', label: t.batchReason, cell: ({ why }) => t.batchWhy[why] },
      ]}
      rows={batch.notSent}
      rowKey={({ person, why }) => `${person.id} ${why}`}
    />
  );
}
