import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { checkChoicesQuery } from '../../api/check-choices.ts';
import { discardShared, readShared } from '../../api/shared-content.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useMessages } from '../../messages/use-messages.tsx';
import { PageHeader, Skeleton } from '../../ui/index.ts';
import { CheckDesk } from './check-desk.tsx';
import './check.css';

const route = getRouteApi('/controleer');

/** Have a post checked before it is placed. */
export function CheckPage() {
  const t = useMessages('check');
  usePageTitle(t.title);
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <AtSchool level={2}>
        {(school) => (
          <IfAble abilities={school.abilities} to="posts.check">
            <WithChoices school={school} />
          </IfAble>
        )}
      </AtSchool>
    </>
  );
}

function WithChoices({ school }: { readonly school: MySchool }) {
  const t = useMessages('shell');
  const choices = useQuery({ ...checkChoicesQuery(school.id), throwOnError: true });
  // What was shared from another app; read anew each time the page opens, and in no other cache than its own.
  const shared = useQuery({ queryKey: ['shared', 'text'], queryFn: sharedText, staleTime: 0, gcTime: 0 });
  const { fotos = '' } = route.useSearch();
  const navigate = useNavigate();
  const found = useDeferredValue(choices.data);
  if (found === undefined) return <Skeleton label={t.loading} lines={4} />;
  // The desk doesn't wait for what was shared: that is hardly ever there, and here before anybody could type.
  const start = shared.data ?? '';
  return (
    <CheckDesk
      key={`${school.id} ${start}`}
      school={school}
      choices={found}
      start={start}
      photos={fotos === '' ? [] : fotos.split(',')}
      onPhotos={(chosen) => {
        const photos = chosen.join(',');
        if (photos === fotos) return;
        const search = photos === '' ? {} : { fotos: photos };
        void navigate({ to: '/controleer', search, replace: true, resetScroll: false });
      }}
    />
  );
}

async function sharedText(): Promise<string> {
  const shared = await readShared();
  if (shared === null) return '';
  // It is used now. Photos stay: they are not for this page.
  if (shared.files.length === 0) await discardShared();
  return [shared.title, shared.text, shared.url].filter((part) => part !== '').join('\n');
}
