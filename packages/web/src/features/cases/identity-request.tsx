import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, type FormError, RadioGroup, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import type { CaseReport } from './case-queries.ts';

type Request = NonNullable<CaseReport['identity']>['requests'][number];

interface IdentityRequestProps {
  readonly reportId: string;
  readonly request: Request;
}

/** Who asked to know who the reporter is, why, and what was decided. */
export function IdentityRequest({ reportId, request }: IdentityRequestProps) {
  const t = useOfficeMessages('casesPeople');
  const f = useFormats();
  const { askedBy, askedAt, reason, decidedAt, decidedBy, granted } = request;
  const decision = { name: decidedBy?.name ?? '', moment: decidedAt === null ? '' : f.moment(decidedAt) };
  return (
    <div className="cases__request pw-stack pw-stack--close">
      <p>
        {t.identityAskedBy({ name: askedBy.name, moment: f.moment(askedAt) })}
        <br />
        <span className="cases__said">{reason}</span>
      </p>
      <div>
        {granted === null ? (
          <Badge tone="ask">{t.identityWaiting}</Badge>
        ) : (
          <Badge tone={granted ? 'may' : 'not'}>
            {granted ? t.identityGranted(decision) : t.identityRefused(decision)}
          </Badge>
        )}
      </div>
      {request.mayDecide ? <Decide reportId={reportId} request={request} /> : null}
    </div>
  );
}

interface Values {
  readonly choice: 'yes' | 'no' | null;
  readonly reason: string;
}

function Decide({ reportId, request }: IdentityRequestProps) {
  const t = useOfficeMessages('casesPeople');
  const { name } = request.askedBy;
  const ids = { choice: `decide-${request.id}`, reason: `decide-why-${request.id}` };
  const faults = ({ choice, reason }: Values): readonly FormError[] => [
    ...(choice === null ? [{ field: ids.choice, message: t.identityChoiceMissing }] : []),
    ...(reason.trim() === '' ? [{ field: ids.reason, message: t.reasonMissing }] : []),
  ];
  return (
    <BehindButton label={t.identityDecide} look="primary">
      {(close) => (
        <CaseForm<Values>
          title={t.identityChoice({ name })}
          lead={t.identityDecideText({ name })}
          start={{ choice: null, reason: '' }}
          submit={t.identityDecideGo}
          said={t.identityDecided}
          onClose={close}
          faults={faults}
          send={async ({ choice, reason }, { path, version }) =>
            orThrow(
              await api.POST(
                '/api/v1/schools/{schoolId}/cases/{caseId}/reports/{reportId}/identity-requests/{requestId}/decide',
                {
                  params: { path: { ...path, reportId, requestId: request.id } },
                  body: { version, granted: choice === 'yes', reason: reason.trim() },
                },
              ),
            )
          }
        >
          {(form) => (
            <>
              <RadioGroup
                id={ids.choice}
                label={t.identityChoice({ name })}
                options={[
                  { value: 'yes' as const, label: t.identityYes },
                  { value: 'no' as const, label: t.identityNo },
                ]}
                value={form.values.choice}
                onChange={(choice) => form.change({ choice })}
                error={form.errorOf(ids.choice)}
              />
              <TextField
                id={ids.reason}
                label={t.identityWhy}
                maxLength={500}
                value={form.values.reason}
                onChange={(reason) => form.change({ reason })}
                error={form.errorOf(ids.reason)}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
