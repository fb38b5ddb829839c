import './breaches.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, Disclosure, Link, Notice, Skeleton } from '../../ui/index.ts';
import { BreachFacts } from './breach-facts.tsx';
import { breachQuery, type WholeBreach } from './breach-queries.ts';
import { ChangeBreach } from './change-breach.tsx';
import { isNotThere, NotThere } from './not-there.tsx';

/** One breach of the register: what it says now, what is open, and what was written before. */
export function BreachPage() {
  const t = useOfficeMessages('breaches');
  const { breachId } = useParams({ from: '/datalekken/$breachId' });
  return (
    // Never its own title: what stands in a tab is seen by who passes.
    <SchoolPage
      title={t.oneTitle}
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.title, href: '/datalekken' },
      ]}
      to="breaches.read"
      loading={t.reading}
    >
      {(school) => <OneBreach key={breachId} school={school} breachId={breachId} />}
    </SchoolPage>
  );
}

function OneBreach({ school, breachId }: { readonly school: MySchool; readonly breachId: string }) {
  const t = useOfficeMessages('breaches');
  const { data: it, error } = useQuery(breachQuery(school.id, breachId));
  const [isChanging, setChanging] = useState(false);
  if (isNotThere(error)) return <NotThere />;
  if (it === undefined) {
    return error === null ? <Skeleton label={t.reading} lines={4} /> : <ProblemNotice error={error} />;
  }
  return (
    <div className="pw-stack breaches__one">
      <Head it={it} />
      {isChanging ? (
        <ChangeBreach school={school} it={it} onClose={() => setChanging(false)} />
      ) : (
        <>
          <BreachFacts record={it.record} />
          {it.mayChange ? (
            <div>
              <Button onPress={() => setChanging(true)}>{t.change}</Button>
            </div>
          ) : null}
        </>
      )}
      <History it={it} />
    </div>
  );
}

function Head({ it }: { readonly it: WholeBreach }) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  return (
    <div className="pw-stack pw-stack--close">
      <h2 className="breaches__title">{it.record.title}</h2>
      <p className="pw-muted">
        {t.number(it)}
        {it.inCase === null ? (
          it.fromCase ? (
            <> · {t.fromCase}</>
          ) : null
        ) : (
          <>
            {' '}
            · {t.inCase} <Link href={`/zaken/${it.inCase.id}`}>{it.inCase.number}</Link>
          </>
        )}
      </p>
      {it.open.length === 0 ? null : (
        <Notice kind="warning">{t.stillOpen({ what: f.list(it.open.map((one) => t.open[one])) })}</Notice>
      )}
    </div>
  );
}

/** Everything that was ever written of it, newest first; what stands now stands above. */
function History({ it }: { readonly it: WholeBreach }) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  return (
    <section aria-labelledby="datalek-geschiedenis" className="pw-stack pw-stack--close">
      <h2 id="datalek-geschiedenis">{t.history}</h2>
      <ol className="pw-plain-list pw-stack pw-stack--close">
        {it.versions.map(({ version, at, by, why, record }, index) => {
          const title = t.versionOf({ version, moment: f.moment(at), name: by.name });
          return (
            <li key={version}>
              {index === 0 ? <p>{title}</p> : null}
              {index === 0 && why !== '' ? <p className="breaches__said">{t.versionWhy({ why })}</p> : null}
              {index === 0 ? null : (
                <Disclosure title={title}>
                  {why === '' ? null : <p className="breaches__said">{t.versionWhy({ why })}</p>}
                  <p>
                    <strong>{record.title}</strong>
                  </p>
                  <BreachFacts record={record} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
