import './rights.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, DescriptionList } from '../../ui/index.ts';
import { AnswerPart } from './answer-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { PartsPart } from './parts-part.tsx';
import { ExtendForm } from './request-forms.tsx';
import { isOpen } from './request-props.ts';
import { type RightsRequest, requestQuery } from './rights-queries.ts';

/** One request: what was asked, what there is, and the answer. */
export function RequestPage() {
  const t = useOfficeMessages('rights');
  const { requestId } = useParams({ from: '/verzoeken/$requestId' });
  const crumbs = [
    { label: t.back, href: '/' },
    { label: t.title, href: '/verzoeken' },
  ];
  return (
    <SchoolPage title={t.facts} crumbs={crumbs} to="rights.handle" loading={t.loading}>
      {(school) => <OneRequest key={requestId} school={school} requestId={requestId} />}
    </SchoolPage>
  );
}

function OneRequest({ school, requestId }: { readonly school: MySchool; readonly requestId: string }) {
  const t = useOfficeMessages('rights');
  const { data: request } = useSuspenseQuery(requestQuery(school.id, requestId));
  const decides = request.kind !== 'access' && request.kind !== 'information';
  return (
    <>
      <h2>{t.requestOf({ kind: t.kindsShort[request.kind], name: request.about.name })}</h2>
      <Facts request={request} />
      {isOpen(request) && request.extendable ? <ExtendForm school={school} request={request} /> : null}
      {request.kind === 'access' ? <PartsPart school={school} request={request} /> : null}
      {decides ? <DecisionsPart school={school} request={request} /> : null}
      <AnswerPart school={school} request={request} />
    </>
  );
}

function Facts({ request }: { readonly request: RightsRequest }) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const late = isOpen(request) && request.dueOn < today();
  return (
    <div className="pw-stack pw-stack--close">
      <DescriptionList
        items={[
          { term: t.kind, value: t.kinds[request.kind] },
          { term: t.askedBy, value: `${request.asker.name} (${t.askers[request.asker.capacity]})` },
          { term: t.identityKnown, value: t.identities[request.identity] },
          { term: t.received, value: f.longDay(request.receivedOn) },
          {
            term: t.due,
            value: (
              <span className="pw-row">
                {f.longDay(request.dueOn)}
                {late ? <Badge tone="not">{t.overdue}</Badge> : null}
              </span>
            ),
          },
          { term: t.state, value: t.states[request.state] },
        ]}
      />
      {request.extendedOn === null ? null : (
        <p>
          {t.extendedOn({ day: f.longDay(request.extendedOn) })} {request.extendedWhy}
        </p>
      )}
      <h3>{t.wordsShown}</h3>
      <p className="rights__text">{request.words === '' ? t.noWords : request.words}</p>
    </div>
  );
}
