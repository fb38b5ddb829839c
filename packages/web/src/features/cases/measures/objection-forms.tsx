import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { choicesOf } from '../../../app/choices-of.ts';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type FormError, RadioGroup, TextArea, TextField } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { dayFaults } from './measure-faults.ts';
import type { CaseMeasures, Measure } from './measure-queries.ts';
import { useRefusedNotice } from './refusals.tsx';
import { useMeasureName } from './use-measure-name.ts';

interface ObjectFormProps {
  readonly measure: Measure;
  readonly onClose: () => void;
}

/** Writes down that somebody objects, or appealed: from that day the school has its term. */
export function ObjectForm({ measure, onClose }: ObjectFormProps) {
  const t = useOfficeMessages('measures');
  const name = useMeasureName()(measure);
  const refused = useRefusedNotice();
  return (
    <CaseForm<{ readonly receivedOn: string | null; readonly text: string }>
      title={t.objectTitle}
      lead={name}
      start={{ receivedOn: today(), text: '' }}
      submit={t.saveGo}
      said={t.objected}
      onClose={onClose}
      refused={refused}
      faults={({ receivedOn, text }) => [
        ...dayFaults('object-on', receivedOn, today(), t),
        ...(text.trim() === '' ? [{ field: 'object-text', message: t.objectTextMissing }] : []),
      ]}
      send={async ({ receivedOn, text }, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/objection', {
            params: { path: { ...path, measureId: measure.id } },
            body: { version, receivedOn: receivedOn ?? '', text: text.trim() },
          }),
        )
      }
    >
      {(form) => (
        <>
          <DateField
            id="object-on"
            label={t.objectOn}
            latest={today()}
            value={form.values.receivedOn}
            onChange={(receivedOn) => form.change({ receivedOn })}
            error={form.errorOf('object-on')}
          />
          <TextArea
            id="object-text"
            label={t.objectText}
            rows={5}
            limit={20_000}
            value={form.values.text}
            onChange={(text) => form.change({ text })}
            error={form.errorOf('object-text')}
          />
        </>
      )}
    </CaseForm>
  );
}

/** How an objection ends. */
type ObjectionOutcome = 'upheld' | 'changed' | 'withdrawn';

interface Values {
  readonly outcome: ObjectionOutcome | null;
  readonly decidedOn: string | null;
  readonly until: string | null;
  readonly reasons: string;
  readonly mandate: string;
}

/** Decides on an objection. It never becomes heavier by that. */
export function ObjectionDecisionForm({
  measure,
  all,
  onClose,
}: ObjectFormProps & { readonly all: CaseMeasures }) {
  const t = useOfficeMessages('measures');
  const { outcome: outcomes } = useOfficeMessages('measureWords');
  const refused = useRefusedNotice();
  const asksMandate = measure.option.needs.mandate && all.decider === 'director';
  const hasNewEnd = (values: Values) => values.outcome === 'changed' && measure.until !== null;
  const faults = (values: Values): readonly FormError[] => [
    ...(values.outcome === null ? [{ field: 'objection-outcome', message: t.objectionOutcomeMissing }] : []),
    ...dayFaults('objection-on', values.decidedOn, today(), t),
    ...(hasNewEnd(values) && values.until === null
      ? [{ field: 'objection-until', message: t.untilMissing }]
      : []),
    ...(values.reasons.trim() === ''
      ? [{ field: 'objection-reasons', message: t.decideReasonsMissing }]
      : []),
    ...(asksMandate && values.mandate.trim() === ''
      ? [{ field: 'objection-mandate', message: t.mandateMissing }]
      : []),
  ];
  return (
    <CaseForm<Values>
      title={t.decideObjection}
      lead={t.objectionLead}
      start={{ outcome: null, decidedOn: today(), until: measure.until, reasons: '', mandate: '' }}
      submit={t.saveGo}
      said={t.objectionDecided}
      onClose={onClose}
      refused={refused}
      faults={faults}
      send={async (values, { path, version }) =>
        orThrow(
          await api.POST(
            '/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/objection/decision',
            {
              params: { path: { ...path, measureId: measure.id } },
              body: {
                version,
                outcome: values.outcome ?? 'upheld',
                decidedOn: values.decidedOn ?? '',
                until: hasNewEnd(values) ? values.until : null,
                reasons: values.reasons.trim(),
                mandate: asksMandate ? values.mandate.trim() : null,
              },
            },
          ),
        )
      }
    >
      {(form) => (
        <>
          <RadioGroup<ObjectionOutcome>
            id="objection-outcome"
            label={t.objectionOutcome}
            options={choicesOf(outcomes)}
            value={form.values.outcome}
            onChange={(outcome) => form.change({ outcome })}
            error={form.errorOf('objection-outcome')}
          />
          {hasNewEnd(form.values) ? (
            <DateField
              id="objection-until"
              label={t.objectionUntil}
              value={form.values.until}
              onChange={(until) => form.change({ until })}
              error={form.errorOf('objection-until')}
            />
          ) : null}
          <DateField
            id="objection-on"
            label={t.decideOn}
            latest={today()}
            value={form.values.decidedOn}
            onChange={(decidedOn) => form.change({ decidedOn })}
            error={form.errorOf('objection-on')}
          />
          <TextArea
            id="objection-reasons"
            label={t.objectionReasons}
            rows={5}
            limit={20_000}
            value={form.values.reasons}
            onChange={(reasons) => form.change({ reasons })}
            error={form.errorOf('objection-reasons')}
          />
          {asksMandate ? (
            <TextField
              id="objection-mandate"
              label={t.mandate}
              help={t.mandateHelp}
              maxLength={500}
              value={form.values.mandate}
              onChange={(mandate) => form.change({ mandate })}
              error={form.errorOf('objection-mandate')}
            />
          ) : null}
        </>
      )}
    </CaseForm>
  );
}
