import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { BehindButton } from '../../../app/behind-button.tsx';
import { ProblemNotice } from '../../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Notice, Skeleton } from '../../../ui/index.ts';
import { useOpenCase } from '../open-case.ts';
import { Part } from '../part.tsx';
import { type CaseKeeping, keepingQuery } from './keeping-queries.ts';
import { WhyForm } from './why-form.tsx';

/** When the case goes and why; or what holds it. Whoever answers for what is kept holds it here. */
export function KeepingPart() {
  const t = useOfficeMessages('casesKeeping');
  const { school, it } = useOpenCase();
  const { data: kept, error } = useQuery(keepingQuery(school.id, it.id));
  return (
    <Part id="zaak-bewaren" title={t.title}>
      <ProblemNotice error={error} />
      {kept === undefined ? (
        error === null && <Skeleton label={t.loading} lines={2} />
      ) : (
        <>
          <Held kept={kept} />
          <WhenItGoes kept={kept} />
          {kept.hold === null && kept.mayHold ? <HoldIt /> : null}
        </>
      )}
    </Part>
  );
}

interface KeptProps {
  readonly kept: CaseKeeping;
}

function Held({ kept: { hold, heldByPerson, mayHold } }: KeptProps) {
  const t = useOfficeMessages('casesKeeping');
  const retention = useOfficeMessages('retention');
  const f = useFormats();
  return (
    <>
      {hold === null ? null : (
        <Notice kind="info" title={t.held}>
          <p>{t.heldText}</p>
          <p>{retention.heldBy({ name: hold.by.name, day: f.longDay(hold.since) })}</p>
          {hold.reason === null ? null : <p className="cases__said">{hold.reason}</p>}
          {mayHold ? <LetGo holdId={hold.id} /> : null}
        </Notice>
      )}
      {heldByPerson ? (
        <Notice kind="info" title={t.held}>
          <p>{t.heldByPerson}</p>
        </Notice>
      ) : null}
    </>
  );
}

/** Its day, or what its term still waits for; and by which term. */
function WhenItGoes({ kept }: KeptProps) {
  const t = useOfficeMessages('casesKeeping');
  const retention = useOfficeMessages('retention');
  const f = useFormats();
  const { term, triggerOn, waitsFor, goesOn } = kept;
  const months = retention.months({ count: term.months });
  const trigger = retention.triggers[term.trigger];
  const isHeld = kept.hold !== null || kept.heldByPerson;
  return (
    <>
      <p>
        {waitsFor !== null
          ? t.waits[waitsFor]
          : goesOn !== null
            ? (isHeld ? t.wouldGo : t.goes)({ day: f.longDay(goesOn) })
            : null}
      </p>
      <p>
        {t.term({ months, trigger })} {triggerOn === null ? null : t.runsFrom({ day: f.longDay(triggerOn) })}
      </p>
      <p className="pw-muted pw-small">
        {term.own
          ? t.ownTerm
          : term.source === null
            ? retention.ownChoice
            : retention.source({ source: term.source })}{' '}
        {term.own ? null : `(${retention.confidence[term.confidence]})`}
      </p>
    </>
  );
}

function HoldIt() {
  const t = useOfficeMessages('casesKeeping');
  const retention = useOfficeMessages('retention');
  const { school, it } = useOpenCase();
  return (
    <BehindButton label={t.hold}>
      {(close) => (
        <WhyForm
          title={t.hold}
          lead={t.holdLead}
          label={retention.reason}
          submit={retention.hold}
          said={retention.holdDone}
          onClose={close}
          send={async (reason) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/retention-holds', {
                params: { path: { schoolId: school.id } },
                body: { of: 'case', caseId: it.id, reason },
              }),
            )
          }
        />
      )}
    </BehindButton>
  );
}

function LetGo({ holdId }: { readonly holdId: string }) {
  const t = useOfficeMessages('casesKeeping');
  const retention = useOfficeMessages('retention');
  const { school } = useOpenCase();
  return (
    <BehindButton label={t.release}>
      {(close) => (
        <WhyForm
          title={t.release}
          lead={retention.releaseLead}
          label={retention.releaseReason}
          submit={retention.release}
          said={retention.releaseDone}
          onClose={close}
          send={async (reason) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/retention-holds/{holdId}/end', {
                params: { path: { schoolId: school.id, holdId } },
                body: { reason },
              }),
            )
          }
        />
      )}
    </BehindButton>
  );
}
