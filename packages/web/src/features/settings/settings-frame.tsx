import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { type Crumb, Notice } from '../../ui/index.ts';
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

/** A page of the settings, once they are there; what somebody can't change they can read. */
export function SettingsFrame({ title, lead, above = [], children }: SettingsFrameProps) {
  const t = useOfficeMessages('settings');
  const crumbs = [{ label: t.back, href: '/school' }, ...above];
  return (
    <SchoolPage title={title} lead={lead} crumbs={crumbs} to="settings.read" loading={t.loading}>
      {(school) => <Loaded school={school}>{children}</Loaded>}
    </SchoolPage>
  );
}

function Loaded(props: { readonly school: MySchool; readonly children: SettingsFrameProps['children'] }) {
  const { school, children } = props;
  const { data: settings } = useSuspenseQuery(settingsQuery(school.id));
  const whyNot = useWhyNot()(school.abilities, 'settings.change');
  return (
    <>
      {whyNot === null ? null : <Notice kind="info" title={whyNot} />}
      {children({ school, settings, canChange: isAble(school.abilities, 'settings.change') })}
    </>
  );
}
