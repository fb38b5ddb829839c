import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Button, LinkList, type LinkRow, Notice } from '../../ui/index.ts';
import { isOpen, type RequestProps } from './request-props.ts';
import { type RightsRequest, useRightsChange } from './rights-queries.ts';

/** What is held, part by part, and how far it was looked at. */
export function PartsPart({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const own = request.parts.filter(({ byReader }) => !byReader);
  const elsewhere = request.parts.filter(({ byReader, state }) => byReader && state === 'waiting').length;
  const waiting = own.filter(({ state }) => state === 'waiting').length;
  return (
    <section aria-labelledby="rights-parts" className="pw-stack pw-stack--close rights__part">
      <h2 id="rights-parts">{t.partsTitle}</h2>
      {request.gatheredAt === null ? (
        <p>{t.gatherText}</p>
      ) : (
        <p>
          {t.gatheredAt({ at: f.moment(request.gatheredAt) })}{' '}
          {waiting > 0 ? t.partsWaiting({ count: waiting }) : elsewhere === 0 ? t.partsDone : ''}
        </p>
      )}
      {elsewhere > 0 ? <Notice kind="info">{t.partsElsewhere({ count: elsewhere })}</Notice> : null}
      {request.changedSince.length === 0 ? null : (
        <Notice kind="warning" title={t.changedTitle}>
          {t.changedText({ where: f.list(request.changedSince.map((source) => t.sources[source])) })}
        </Notice>
      )}
      {isOpen(request) ? <Gather school={school} request={request} /> : null}
      {request.parts.length === 0 ? null : <Rows request={request} />}
    </section>
  );
}

function Gather({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  const gather = useRightsChange(
    async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/gather', {
          params: { path: { schoolId: school.id, rightsRequestId: request.id } },
          body: { version: request.version },
        }),
      ),
    { said: t.gathered },
  );
  return (
    <>
      <div className="pw-row">
        <Button
          look={request.gatheredAt === null ? 'primary' : 'secondary'}
          isPending={gather.isPending}
          onPress={() => gather.mutate(undefined)}
        >
          {request.gatheredAt === null ? t.gather : t.gatherAgain}
        </Button>
      </div>
      <ProblemNotice error={gather.error} words={t.problems} />
    </>
  );
}

function Rows({ request }: { readonly request: RightsRequest }) {
  const t = useOfficeMessages('rights');
  const severalOf = new Set(request.parts.filter(({ place }) => place > 0).map(({ source }) => source));
  const row = (part: RightsRequest['parts'][number]): LinkRow => ({
    href: `/verzoeken/deel/${part.id}`,
    title: severalOf.has(part.source)
      ? t.partNumber({ source: t.sources[part.source], number: part.place + 1 })
      : t.sources[part.source],
    note: part.ground === null ? undefined : t.withholdGrounds[part.ground],
    extra: <Badge tone={part.state === 'waiting' ? 'ask' : undefined}>{t.partStates[part.state]}</Badge>,
  });
  const own = request.parts.filter(({ byReader }) => !byReader);
  const others = request.parts.filter(({ byReader }) => byReader);
  return (
    <>
      {isOpen(request) ? (
        <LinkList label={t.partsTitle} rows={own.map(row)} />
      ) : (
        <ul className="pw-rows">
          {own.map((part) => (
            <Row key={part.id} {...row(part)} />
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <ul className="pw-rows">
          {others.map((part) => (
            <Row key={part.id} {...row(part)} />
          ))}
        </ul>
      )}
    </>
  );
}

/** A part that is not to be opened: somebody else's, or of what was answered. */
function Row({ title, note, extra }: LinkRow) {
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        {title} <span className="pw-muted">{note}</span>
      </span>
      {extra}
    </li>
  );
}
