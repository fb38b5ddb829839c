import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Breadcrumbs,
  EmptyState,
  ErrorState,
  LinkButton,
  Notice,
  PageHeader,
  ProgressBar,
  Skeleton,
  Stepper,
} from '../../ui/index.ts';
import { MapColumns } from './map-columns.tsx';
import { RosterPreview } from './roster-preview.tsx';
import { importQuery, type RosterImport } from './roster-queries.ts';

/** One import, at the step where it is. */
export function ImportPage() {
  const t = useOfficeMessages('roster');
  const { importId } = useParams({ from: '/school/inlezen/$importId' });
  usePageTitle(t.title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={t.title}
            above={
              <Breadcrumbs
                crumbs={[
                  { label: t.back, href: '/school' },
                  { label: t.title, href: '/school/inlezen' },
                ]}
              />
            }
          />
          <IfAble abilities={school.abilities} to="roster.import">
            <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
              <Import importId={importId} />
            </Suspense>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function stepOf({ status, format }: RosterImport): number {
  if (status === 'needs-mapping') return 1;
  if (status === 'preview' || status === 'applying') return 2;
  if (status === 'applied') return 3;
  return status === 'reading' && format === 'table' ? 1 : 0;
}

function Import({ importId }: { readonly importId: string }) {
  const t = useOfficeMessages('roster');
  const { data: roster } = useSuspenseQuery(importQuery(importId));
  return (
    <div className="pw-stack">
      <Stepper steps={t.steps} current={stepOf(roster)} />
      <Step roster={roster} />
    </div>
  );
}

function Step({ roster }: { readonly roster: RosterImport }) {
  const t = useOfficeMessages('roster');
  const [mapsAgain, setMapsAgain] = useState(false);
  switch (roster.status) {
    case 'uploading':
    case 'reading':
    case 'applying':
      return <AtWork roster={roster} />;
    case 'needs-mapping':
      return <MapColumns roster={roster} onMapped={() => setMapsAgain(false)} />;
    case 'preview':
      return mapsAgain ? (
        <MapColumns roster={roster} onMapped={() => setMapsAgain(false)} />
      ) : (
        <>
          {roster.changedMeanwhile ? <Notice kind="warning" title={t.previewChanged} announce /> : null}
          <RosterPreview
            roster={roster}
            onMapAgain={roster.columns === null ? null : () => setMapsAgain(true)}
          />
        </>
      );
    case 'applied':
      return <Applied roster={roster} />;
    case 'failed':
      return <Failed roster={roster} />;
    case 'discarded':
      return <EmptyState title={t.discardedTitle} action={<Another />} />;
  }
}

function AtWork({ roster }: { readonly roster: RosterImport }) {
  const t = useOfficeMessages('roster');
  const { status, done, total } = roster;
  const label = status === 'applying' ? t.applying : status === 'reading' ? t.reading : t.uploading;
  const percent = total === null || total === 0 ? null : Math.min(100, Math.round((done / total) * 100));
  return (
    <div className="pw-card pw-stack pw-stack--close">
      <ProgressBar label={label} percent={percent} />
      <p className="pw-muted">{status === 'uploading' ? t.stayUploading : t.stay}</p>
    </div>
  );
}

function Another() {
  const t = useOfficeMessages('roster');
  return <LinkButton href="/school/inlezen">{t.another}</LinkButton>;
}

function Applied({ roster }: { readonly roster: RosterImport }) {
  const t = useOfficeMessages('roster');
  const f = useFormats();
  const people = roster.counts?.people ?? { add: 0, change: 0, end: 0 };
  const words = { add: f.number(people.add), change: f.number(people.change), end: f.number(people.end) };
  return (
    <>
      <Notice kind="success" title={t.doneTitle} announce>
        {t.doneText(words)}
      </Notice>
      <div className="pw-row">
        <LinkButton look="primary" href="/school/mensen">
          {t.toPeople}
        </LinkButton>
        <Another />
      </div>
    </>
  );
}

function Failed({ roster }: { readonly roster: RosterImport }) {
  const t = useOfficeMessages('roster');
  return (
    <ErrorState title={t.failedTitle} action={<Another />}>
      <p>{t.failures[roster.failure ?? 'unexpected']}</p>
      {roster.failedPart === null ? null : <p>{t.failedPart({ part: roster.failedPart })}</p>}
    </ErrorState>
  );
}
