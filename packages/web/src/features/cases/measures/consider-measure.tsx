import type { MeasureKind } from '@plaatswijs/contract';
import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { BehindButton } from '../../../app/behind-button.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { useRefusedNotice } from './refusals.tsx';

interface ConsiderMeasureProps {
  readonly kind: MeasureKind;
  readonly whom: {
    readonly partyId: string;
    readonly name: string;
    /** The parent whose act it is, when it falls on the child. */
    readonly becauseOf: string | null;
  };
  /** Words of the button. */
  readonly label: string;
}

/** Begins with a measure, so that what comes first can be done. Nothing is decided by it. */
export function ConsiderMeasure({ kind, whom, label }: ConsiderMeasureProps) {
  const t = useOfficeMessages('measures');
  const title = useOfficeMessages('measureWords').kinds[kind].title;
  const refused = useRefusedNotice();
  const id = `overweeg-${kind}-${whom.partyId}`;
  return (
    <BehindButton label={label} named={t.considerNamed({ kind: title, name: whom.name })}>
      {(close) => (
        <CaseForm
          title={t.considerTitle({ kind: title, name: whom.name })}
          lead={t.considerLead}
          start={{ what: '', text: '' }}
          submit={t.saveGo}
          said={t.considered}
          onClose={close}
          refused={refused}
          faults={({ what }) =>
            kind === 'other' && what.trim() === ''
              ? [{ field: `${id}-what`, message: t.considerWhatMissing }]
              : []
          }
          send={async ({ what, text }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures', {
                params: { path },
                body: {
                  version,
                  kind,
                  partyId: whom.partyId,
                  becauseOf: whom.becauseOf,
                  what: kind === 'other' ? what.trim() : null,
                  text: text.trim(),
                },
              }),
            )
          }
        >
          {(form) => (
            <>
              {kind === 'other' ? (
                <TextField
                  id={`${id}-what`}
                  label={t.considerWhat}
                  maxLength={300}
                  value={form.values.what}
                  onChange={(what) => form.change({ what })}
                  error={form.errorOf(`${id}-what`)}
                />
              ) : null}
              <TextArea
                label={t.considerWhy}
                optional
                rows={3}
                limit={20_000}
                value={form.values.text}
                onChange={(text) => form.change({ text })}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
