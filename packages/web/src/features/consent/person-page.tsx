import './consent.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { MailQuestion, PencilLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { StillPlaced } from '../../placing/still-placed.tsx';
import { Badge, Button, Link, Notice } from '../../ui/index.ts';
import { ConsentFrame } from './consent-frame.tsx';
import { type PersonConsent, personConsentQuery, useConsentChange } from './consent-queries.ts';
import { History } from './history.tsx';
import { LinksOut } from './links-out.tsx';
import { RecordAnswer } from './record-answer.tsx';
import { Standing } from './standing.tsx';

/** All that is known of the consent of one person, and what can be written down about it. */
export function PersonConsentPage() {
  const t = useOfficeMessages('consent');
  const { personId } = useParams({ from: '/school/toestemming/mensen/$personId' });
  return (
    <ConsentFrame title={t.title} to="consent.read">
      {(school) => <OnePerson key={personId} personId={personId} school={school} />}
    </ConsentFrame>
  );
}

interface PartProps {
  readonly school: MySchool;
  readonly consent: PersonConsent;
}

function OnePerson({ personId, school }: { readonly personId: string; readonly school: MySchool }) {
  const t = useOfficeMessages('consent');
  const placed = useOfficeMessages('placed');
  const { data: consent } = useSuspenseQuery(personConsentQuery(school.id, personId));
  return (
    <>
      <div className="pw-stack pw-stack--close">
        <h2>{consent.person.name}</h2>
        <Age consent={consent} />
        {isAble(school.abilities, 'people.read') ? (
          <p>
            <Link href={`/school/mensen/${personId}`}>{t.personRow}</Link>
          </p>
        ) : null}
        {isAble(school.abilities, 'publications.see-all') ? (
          <p>
            <Link href={`/waar/${personId}`}>
              {consent.capacity === 'pupil' ? placed.whereLink : placed.whereLinkStaff}
            </Link>
          </p>
        ) : null}
      </div>
      <StillPlaced school={school} personId={personId} under="consent" />
      <Standing consent={consent} />
      {isAble(school.abilities, 'consent.record') ? <WriteDown school={school} consent={consent} /> : null}
      <Answerers consent={consent} />
      <LinksOut school={school} requests={consent.requests} />
      <History school={school} consent={consent} />
    </>
  );
}

function Age({ consent }: { readonly consent: PersonConsent }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const { capacity, decidesSelf, sixteenOn } = consent;
  if (capacity === 'employee') return null;
  if (sixteenOn === null) return <Notice kind="warning">{t.ageUnknown}</Notice>;
  const day = f.day(sixteenOn);
  return <p className="pw-muted">{decidesSelf ? t.sixteenWas({ day }) : t.sixteenOn({ day })}</p>;
}

function WriteDown({ school, consent }: PartProps) {
  const t = useOfficeMessages('consent');
  const [doing, setDoing] = useState<'record' | 'withdraw' | null>(null);
  if (doing !== null) {
    const close = () => setDoing(null);
    return <RecordAnswer mode={doing} school={school} consent={consent} onClose={close} />;
  }
  return (
    <div className="pw-row">
      <Button icon={<PencilLine aria-hidden size={20} />} onPress={() => setDoing('record')}>
        {t.record}
      </Button>
      <Button icon={<Undo2 aria-hidden size={20} />} onPress={() => setDoing('withdraw')}>
        {t.withdraw}
      </Button>
      {isAble(school.abilities, 'consent.ask') ? <AskThem school={school} consent={consent} /> : null}
    </div>
  );
}

function AskThem({ school, consent }: PartProps) {
  const t = useOfficeMessages('consent');
  const navigate = useNavigate();
  const ask = useConsentChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/asks', {
          params: { path: { schoolId: school.id } },
          body: {
            of: { kind: 'people', personIds: [consent.person.id] },
            everybody: true,
            style: 'mail-else-letter',
          },
        }),
      ),
    {
      after: ({ batchId }) =>
        void navigate({ to: '/school/toestemming/vragen/$batchId', params: { batchId } }),
    },
  );
  return (
    <>
      <Button
        icon={<MailQuestion aria-hidden size={20} />}
        isPending={ask.isPending}
        onPress={() => ask.mutate(undefined)}
      >
        {t.askPerson}
      </Button>
      <ProblemNotice error={ask.error} words={{ 'not-possible': t.askNobody }} />
    </>
  );
}

function Answerers({ consent }: { readonly consent: PersonConsent }) {
  const t = useOfficeMessages('consent');
  const { answerers } = consent;
  return (
    <section aria-labelledby="consent-answerers" className="pw-card pw-stack pw-stack--close">
      <h2 id="consent-answerers">{t.answerers}</h2>
      {answerers.length === 0 ? <p className="pw-muted">{t.answererNobody}</p> : null}
      <ul className="pw-rows">
        {answerers.map((one) => (
          <li key={one.id} className="pw-rows__row">
            <span className="pw-rows__words">
              <span>{one.name}</span>
              <span className="pw-muted">
                {one.capacity === 'guardian'
                  ? `${t.answererGuardian}, ${t.custody[custodyOf(one.hasCustody)]}`
                  : t.answererSelf}
              </span>
            </span>
            {one.hasAddress ? null : <Badge tone="ask">{t.noAddress}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function custodyOf(hasCustody: boolean | null): 'yes' | 'no' | 'unknown' {
  if (hasCustody === null) return 'unknown';
  return hasCustody ? 'yes' : 'no';
}
