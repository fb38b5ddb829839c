import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { RadioGroup, TextArea } from '../../ui/index.ts';
import type { RequestProps } from './request-props.ts';
import { RightsForm } from './rights-form.tsx';

/** Says that it takes longer, and why. */
export function ExtendForm({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  return (
    <RightsForm
      button={t.extend}
      title={t.extendTitle}
      text={t.extendText}
      start={{ reason: '' }}
      faults={({ reason }) =>
        reason.trim() === '' ? [{ field: 'extend-reason', message: t.reasonMissing }] : []
      }
      submit={t.extendGo}
      said={t.extended}
      send={async ({ reason }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/extend', {
            params: { path: { schoolId: school.id, rightsRequestId: request.id } },
            body: { version: request.version, reason: reason.trim() },
          }),
        )
      }
    >
      {(form) => (
        <TextArea
          id="extend-reason"
          lang="nl"
          label={t.extendWhy}
          limit={2000}
          value={form.values.reason}
          onChange={(reason) => form.change({ reason })}
          error={form.errorOf('extend-reason')}
        />
      )}
    </RightsForm>
  );
}

interface Closing {
  readonly as: 'refused' | 'withdrawn' | null;
  readonly reason: string;
}

/** Closes it without an answer. */
export function CloseForm({ school, request }: RequestProps) {
  const t = useOfficeMessages('rights');
  return (
    <RightsForm<Closing>
      button={t.close}
      title={t.closeTitle}
      start={{ as: null, reason: '' }}
      faults={({ as, reason }) => [
        ...(as === null ? [{ field: 'close-as', message: t.closeAsMissing }] : []),
        ...(reason.trim() === '' ? [{ field: 'close-reason', message: t.reasonMissing }] : []),
      ]}
      submit={t.closeGo}
      said={t.closed}
      send={async ({ as, reason }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/rights-requests/{rightsRequestId}/close', {
            params: { path: { schoolId: school.id, rightsRequestId: request.id } },
            body: { version: request.version, as: as ?? 'withdrawn', reason: reason.trim() },
          }),
        )
      }
    >
      {(form) => (
        <>
          <RadioGroup
            id="close-as"
            label={t.closeAs}
            options={[
              { value: 'refused' as const, label: t.closeKinds.refused },
              { value: 'withdrawn' as const, label: t.closeKinds.withdrawn },
            ]}
            value={form.values.as}
            onChange={(as) => form.change({ as })}
            error={form.errorOf('close-as')}
          />
          <TextArea
            id="close-reason"
            lang="nl"
            label={t.closeWhy}
            help={t.closeHelp}
            limit={5000}
            value={form.values.reason}
            onChange={(reason) => form.change({ reason })}
            error={form.errorOf('close-reason')}
          />
        </>
      )}
    </RightsForm>
  );
}
