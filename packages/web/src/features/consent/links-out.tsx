import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Badge, Button } from '../../ui/index.ts';
import { type PersonConsent, useConsentChange } from './consent-queries.ts';

type Request = PersonConsent['requests'][number];

interface LinksOutProps {
  readonly school: MySchool;
  readonly requests: readonly Request[];
}

/** Links and letters with which somebody can answer; each can be stopped. */
export function LinksOut({ school, requests }: LinksOutProps) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const canRevoke = isAble(school.abilities, 'consent.ask');
  return (
    <section aria-labelledby="consent-links" className="pw-card pw-stack pw-stack--close">
      <h2 id="consent-links">{t.linksTitle}</h2>
      {requests.length === 0 ? <p className="pw-muted">{t.linksNone}</p> : null}
      <ul className="pw-rows">
        {requests.map((request) => (
          <li key={request.id} className="pw-rows__row">
            <span className="pw-rows__words">
              <span>{t.linkBy[request.by]}</span>
              <span className="pw-muted">
                {t.linkMade({ who: request.answerer.name, moment: f.moment(request.madeAt) })}
                {request.expiresAt === null ? null : `, ${t.linkUntil({ day: f.day(request.expiresAt) })}`}
              </span>
            </span>
            <span className="pw-row">
              <Badge tone={request.state === 'open' ? 'act' : 'silent'}>{t.linkStates[request.state]}</Badge>
              {canRevoke && request.state === 'open' ? <Revoke school={school} request={request} /> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revoke({ school, request }: { readonly school: MySchool; readonly request: Request }) {
  const t = useOfficeMessages('consent');
  const [asking, setAsking] = useState(false);
  const revoke = useConsentChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/consent/requests/{requestId}/revoke', {
          params: { path: { schoolId: school.id, requestId: request.id } },
        }),
      ),
    { said: t.revoked, after: () => setAsking(false) },
  );
  const who = `${request.answerer.name}, ${t.linkBy[request.by]}`;
  return (
    <>
      <Button look="quiet" aria-label={t.revokeNamed({ who })} onPress={() => setAsking(true)}>
        {t.revoke}
      </Button>
      <AlertDialog
        title={t.revokeTitle}
        isOpen={asking}
        confirm={t.revoke}
        cancel={t.cancel}
        isDangerous
        isPending={revoke.isPending}
        onConfirm={() => revoke.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.revokeText}</p>
          <ProblemNotice error={revoke.error} />
        </div>
      </AlertDialog>
    </>
  );
}
