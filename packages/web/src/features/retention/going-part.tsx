import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge } from '../../ui/index.ts';
import { HoldForm } from './hold-form.tsx';
import type { Going, Preview } from './retention-queries.ts';

interface GoingPartProps {
  readonly schoolId: string;
  readonly preview: Preview;
}

/** What goes in the coming ninety days, soonest first. */
export function GoingPart({ schoolId, preview }: GoingPartProps) {
  const t = useOfficeMessages('retention');
  const f = useFormats();
  const day = f.longDay(preview.until);
  return (
    <section aria-labelledby="retention-going" className="pw-stack pw-stack--close">
      <h2 id="retention-going">{t.goingTitle}</h2>
      {preview.going.length === 0 ? (
        <p className="pw-muted">{t.goingNone({ day })}</p>
      ) : (
        <>
          <p>{t.goingText({ day })}</p>
          <ul className="pw-rows">
            {preview.going.map((one) => (
              <GoingRow key={keyOf(one)} one={one} schoolId={schoolId} preview={preview} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function keyOf({ kind, goesOn, case: of }: Going): string {
  return of === null ? `${kind} ${goesOn}` : of.id;
}

function GoingRow({ one, schoolId, preview }: GoingPartProps & { readonly one: Going }) {
  const t = useOfficeMessages('retention');
  const f = useFormats();
  const kept = preview.kinds.find(({ kind }) => kind === one.kind);
  const what =
    one.case === null || one.case.number === null
      ? t.countOf({ kind: one.kind, count: one.count })
      : t.caseOf({ number: one.case.number });
  const caseId = one.case?.id;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span className="retention__what">{what}</span>
        {kept === undefined ? null : (
          <span className="pw-muted pw-small">
            {t.goesOn({
              day: f.longDay(one.goesOn),
              months: t.months({ count: kept.months }),
              trigger: t.triggers[kept.trigger],
            })}
          </span>
        )}
      </span>
      <span className="pw-row">
        {one.held === 0 ? null : (
          <Badge tone="ask">{one.held === one.count ? t.heldAll : t.heldSome({ held: one.held })}</Badge>
        )}
        {caseId === undefined || one.held > 0 || !preview.mayHold ? null : (
          <BehindButton label={t.hold} named={t.holdOf({ what: `${what}, ${f.longDay(one.goesOn)}` })}>
            {(close) => (
              <HoldForm
                schoolId={schoolId}
                title={t.holdOf({ what })}
                lead={t.holdCaseLead}
                label={t.reason}
                submit={t.hold}
                said={t.holdDone}
                onClose={close}
                send={async (reason) =>
                  orThrow(
                    await api.POST('/api/v1/schools/{schoolId}/retention-holds', {
                      params: { path: { schoolId } },
                      body: { of: 'case', caseId, reason },
                    }),
                  )
                }
              />
            )}
          </BehindButton>
        )}
      </span>
    </li>
  );
}
