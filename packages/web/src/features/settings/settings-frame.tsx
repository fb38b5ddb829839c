import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, type Crumb, Notice, PageHeader, Skeleton } from '../../ui/index.ts';
import { type Settings, settingsQuery } from './settings-queries.ts';

/** What a page of the settings gets to work with. */
export interface SettingsOf {
  readonly school: MySchool;
  readonly settings: Settings;
  /** Whether this person may change them; why not is said above. */
  readonly canChange: boolean;
}

interface SettingsFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Pages between the school and this one. */
  readonly above?: readonly Crumb[] | undefined;
  readonly children: (given: SettingsOf) => ReactNode;
}

/** Title, the way back, and the settings once they are there; what somebody can't change they can read. */
export function SettingsFrame({ title, lead, above = [], children }: SettingsFrameProps) {
  const t = useOfficeMessages('settings');
  usePageTitle(title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={title}
            lead={lead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }, ...above]} />}
          />
          <IfAble abilities={school.abilities} to="settings.read">
            <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
              <Loaded school={school}>{children}</Loaded>
            </Suspense>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}

function Loaded(props: { readonly school: MySchool; readonly children: SettingsFrameProps['children'] }) {
  const { school, children } = props;
  const { data: settings } = useSuspenseQuery(settingsQuery(school.id));
  const whyNot = useWhyNot()(school.abilities, 'settings.change');
  return (
    <div className="pw-stack">
      {whyNot === null ? null : <Notice kind="info" title={whyNot} />}
      {children({ school, settings, canChange: isAble(school.abilities, 'settings.change') })}
    </div>
  );
}
