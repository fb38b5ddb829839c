import './consent.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowUp, Plus } from 'lucide-react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Disclosure, EmptyState, IconButton, Link, LinkButton, Notice } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type Purpose, purposesQuery, useConsentChange } from './consent-queries.ts';

/** What the school asks consent for, in the order in which parents see it. */
export function PurposesPage() {
  const t = useOfficeMessages('consent');
  return (
    <ConsentFrame title={t.purposesTitle} lead={t.purposesLead} to="consent.see">
      {(school) => <Purposes school={school} />}
    </ConsentFrame>
  );
}

function Purposes({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const { data: purposes } = useSuspenseQuery(purposesQuery(school.id));
  const whyNot = useWhyNot()(school.abilities, 'consent.settings');
  const canChange = isAble(school.abilities, 'consent.settings');
  const open = purposes.filter(({ closedOn }) => closedOn === null);
  const closed = purposes.filter(({ closedOn }) => closedOn !== null);
  return (
    <>
      {whyNot === null ? (
        <div className="pw-row">
          <LinkButton
            look="primary"
            href="/school/toestemming/doelen/nieuw"
            icon={<Plus aria-hidden size={20} />}
          >
            {t.purposesAdd}
          </LinkButton>
        </div>
      ) : (
        <Notice kind="info" title={whyNot} />
      )}
      {open.length === 0 ? (
        <EmptyState title={t.purposesNone} />
      ) : (
        <OpenPurposes schoolId={school.id} purposes={open} canChange={canChange} />
      )}
      {closed.length === 0 ? null : (
        <Disclosure title={t.purposesClosed} level={2}>
          <ul className="pw-rows">
            {closed.map((purpose) => (
              <li key={purpose.id} className="pw-rows__row">
                <span className="pw-rows__words">{purpose.name}</span>
                <span className="pw-muted">{t.purposeClosedOn({ day: f.day(purpose.closedOn ?? '') })}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface OpenPurposesProps {
  readonly schoolId: string;
  readonly purposes: readonly Purpose[];
  readonly canChange: boolean;
}

function OpenPurposes({ schoolId, purposes, canChange }: OpenPurposesProps) {
  const t = useOfficeMessages('consent');
  const order = useConsentChange(
    async (purposeIds: string[]) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/consent/purpose-order', {
          params: { path: { schoolId } },
          body: { purposeIds },
        }),
      ),
    { said: t.saved },
  );
  const earlier = (index: number) => {
    const ids = purposes.map(({ id }) => id);
    const [moved] = ids.splice(index, 1);
    if (moved !== undefined) order.mutate(ids.toSpliced(index - 1, 0, moved));
  };
  return (
    <>
      <ProblemNotice error={order.error} />
      <ol className="pw-rows consent-purposes">
        {purposes.map((purpose, index) => (
          <li key={purpose.id} className="pw-rows__row">
            <PurposeWords purpose={purpose} canChange={canChange} />
            {canChange && index > 0 ? (
              <IconButton
                label={t.purposeEarlier({ name: purpose.name })}
                icon={<ArrowUp aria-hidden size={20} />}
                onPress={() => earlier(index)}
              />
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}

function PurposeWords({ purpose, canChange }: { readonly purpose: Purpose; readonly canChange: boolean }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const { name, meaning, standard, channels, version, versionSince } = purpose;
  return (
    <span className="pw-rows__words">
      <strong>
        {canChange ? <Link href={`/school/toestemming/doelen/${purpose.id}`}>{name}</Link> : name}
      </strong>
      {meaning === '' ? null : (
        <span lang="nl" dir="auto">
          {meaning}
        </span>
      )}
      <span className="pw-muted pw-small">
        {[
          channels.length === 0
            ? t.purposeNoChannels
            : t.purposeChannels({ list: f.list(channels.map((channel) => channel.name)) }),
          ...(standard === null ? [] : [`${t.purposeStandard}: ${t.standardNames[standard]}`]),
          t.purposeSince({ version, day: f.day(versionSince) }),
        ].join(' · ')}
      </span>
    </span>
  );
}
