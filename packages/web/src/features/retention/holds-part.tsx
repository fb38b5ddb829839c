import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Disclosure } from '../../ui/index.ts';
import { HoldForm } from './hold-form.tsx';
import { type Hold, holdsQuery } from './retention-queries.ts';

interface HoldsPartProps {
  readonly schoolId: string;
  readonly mayHold: boolean;
}

/** What may not go and why, and what was held before. */
export function HoldsPart({ schoolId, mayHold }: HoldsPartProps) {
  const t = useOfficeMessages('retention');
  const { data: holds } = useSuspenseQuery(holdsQuery(schoolId));
  const open = holds.filter(({ ended }) => ended === null);
  const ended = holds.filter((one) => one.ended !== null);
  return (
    <section aria-labelledby="retention-holds" className="pw-stack pw-stack--close">
      <h2 id="retention-holds">{t.holdsTitle}</h2>
      <p>{t.holdsText}</p>
      {open.length === 0 ? <p className="pw-muted">{t.holdsNone}</p> : null}
      {open.length === 0 ? null : (
        <ul className="pw-rows">
          {open.map((one) => (
            <HoldRow key={one.id} one={one} schoolId={schoolId} mayHold={mayHold} />
          ))}
        </ul>
      )}
      {mayHold ? <HoldPerson schoolId={schoolId} /> : null}
      {ended.length === 0 ? null : (
        <Disclosure title={t.earlierHolds} level={3}>
          <ul className="pw-rows">
            {ended.map((one) => (
              <HoldRow key={one.id} one={one} schoolId={schoolId} mayHold={false} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function HoldPerson({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('retention');
  return (
    <BehindButton label={t.holdPerson}>
      {(close) => (
        <HoldForm
          ofPerson
          schoolId={schoolId}
          title={t.holdPerson}
          lead={t.holdPersonLead}
          label={t.reason}
          submit={t.hold}
          said={t.holdDone}
          onClose={close}
          send={async (reason, personId) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/retention-holds', {
                params: { path: { schoolId } },
                body: { of: 'person', personId, reason },
              }),
            )
          }
        />
      )}
    </BehindButton>
  );
}

function HoldRow({ one, schoolId, mayHold }: HoldsPartProps & { readonly one: Hold }) {
  const t = useOfficeMessages('retention');
  const f = useFormats();
  const what = useHeldName(one);
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span className="retention__what">{what}</span>
        <span>{one.reason}</span>
        <span className="pw-muted pw-small">
          {t.heldBy({ name: one.by.name, day: f.longDay(one.since) })}
        </span>
        {one.ended === null ? null : (
          <span className="pw-muted pw-small">
            {t.endedBy({
              name: one.ended.by.name,
              day: f.longDay(one.ended.at),
              reason: one.ended.reason,
            })}
          </span>
        )}
      </span>
      {mayHold ? (
        <BehindButton label={t.release} named={t.releaseOf({ what })}>
          {(close) => (
            <HoldForm
              schoolId={schoolId}
              title={t.releaseOf({ what })}
              lead={t.releaseLead}
              label={t.releaseReason}
              submit={t.release}
              said={t.releaseDone}
              onClose={close}
              send={async (reason) =>
                orThrow(
                  await api.POST('/api/v1/schools/{schoolId}/retention-holds/{holdId}/end', {
                    params: { path: { schoolId, holdId: one.id } },
                    body: { reason },
                  }),
                )
              }
            />
          )}
        </BehindButton>
      ) : null}
    </li>
  );
}

function useHeldName({ person, case: of }: Hold): string {
  const t = useOfficeMessages('retention');
  if (person !== null) return t.holdOn({ name: person.name });
  return of === null || of.number === null ? t.aCase : t.caseOf({ number: of.number });
}
