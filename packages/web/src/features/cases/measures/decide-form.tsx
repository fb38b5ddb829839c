import { api } from '../../../api/client.ts';
import { orThrow } from '../../../api/problem.ts';
import { today } from '../../../app/today.ts';
import type { Form } from '../../../app/use-form.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { DescriptionList, TextArea, TextField } from '../../../ui/index.ts';
import { CaseForm } from '../case-form.tsx';
import { DaysNote } from './days-note.tsx';
import {
  asksOf,
  type DecideAsks,
  type DecideValues,
  decideBody,
  decideFaults,
  noDecision,
  tooLong,
} from './decide-values.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import type { CaseMeasures, Measure } from './measure-queries.ts';
import { useRefusedNotice } from './refusals.tsx';
import { useTooLongWords } from './use-too-long-words.ts';

interface DecideFormProps {
  readonly measure: Measure;
  readonly all: CaseMeasures;
  readonly onClose: () => void;
}

/** Takes the decision: what it asks is asked here, and all of it is shown once more before it stands. */
export function DecideForm({ measure, all, onClose }: DecideFormProps) {
  const t = useOfficeMessages('measures');
  const { refusals } = useOfficeMessages('measureWords');
  const refused = useRefusedNotice();
  const sayTooLong = useTooLongWords(measure.kind);
  const asks = asksOf(measure, all.decider);
  const { freeDays } = all;
  return (
    <CaseForm<DecideValues>
      title={t.decideTitle}
      lead={t.decideLead}
      start={noDecision(today())}
      submit={t.decide}
      said={t.decided}
      onClose={onClose}
      refused={refused}
      faults={(values) =>
        decideFaults(values, {
          asks,
          t,
          sayTooLong,
          freeDays,
          today: today(),
          turned: refusals['days-turned'](nothingToSay),
        })
      }
      askFirst={(values) => ({
        title: t.lookTitle,
        text: <LastLook measure={measure} values={values} />,
        go: t.lookGo,
      })}
      send={async (values, { path, version }) =>
        orThrow(
          await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/measures/{measureId}/decision', {
            params: { path: { ...path, measureId: measure.id } },
            body: { version, ...decideBody(values, asks, freeDays) },
          }),
        )
      }
    >
      {(form) => (
        <>
          <DateField
            id="decide-on"
            label={t.decideOn}
            latest={today()}
            value={form.values.decidedOn}
            onChange={(decidedOn) => form.change({ decidedOn })}
            error={form.errorOf('decide-on')}
          />
          {asks.days === 'none' ? null : <PeriodFields form={form} asks={asks} measure={measure} all={all} />}
          <TextArea
            id="decide-reasons"
            label={t.decideReasons}
            help={t.decideReasonsHelp}
            rows={6}
            limit={20_000}
            value={form.values.reasons}
            onChange={(reasons) => form.change({ reasons })}
            error={form.errorOf('decide-reasons')}
          />
          <FurtherReasons form={form} asks={asks} />
        </>
      )}
    </CaseForm>
  );
}

/** A sentence that needs no number or day. */
const nothingToSay = {
  days: '',
  most: '',
  weeks: '',
  schoolDays: '',
  from: '',
  until: '',
  day: '',
  step: '',
  duty: '',
  fact: '',
  status: '',
};

interface FieldsProps {
  readonly form: Form<DecideValues>;
  readonly asks: DecideAsks;
}

function PeriodFields({ form, asks, measure, all }: FieldsProps & Pick<DecideFormProps, 'measure' | 'all'>) {
  const t = useOfficeMessages('measures');
  const { values } = form;
  const isTooLong = tooLong(values, asks.mostDays, all.freeDays) !== null;
  return (
    <>
      <ElsewhereNote needs={measure.option.needs} today={all.today} />
      <div className="cases__moment">
        <DateField
          id="decide-from"
          label={t.decideFrom}
          optional={asks.days === 'possible'}
          value={values.from}
          onChange={(from) => form.change({ from })}
          error={form.errorOf('decide-from')}
        />
        <DateField
          id="decide-until"
          label={t.decideUntil}
          optional={asks.days === 'possible'}
          value={values.until}
          onChange={(until) => form.change({ until })}
          error={form.errorOf('decide-until')}
        />
      </div>
      <DaysNote
        period={values}
        asks={asks}
        kind={measure.kind}
        freeDays={all.freeDays}
        isSaid={form.errorOf('decide-until') !== undefined}
      />
      {isTooLong && asks.longerWithReason ? (
        <TextArea
          id="decide-longer"
          label={t.longerBecause}
          rows={3}
          limit={5000}
          value={values.longerBecause}
          onChange={(longerBecause) => form.change({ longerBecause })}
          error={form.errorOf('decide-longer')}
        />
      ) : null}
    </>
  );
}

/** What is asked apart from the reasons themselves: of a child for a parent's act, of who may not wait, of a director. */
function FurtherReasons({ form, asks }: FieldsProps) {
  const t = useOfficeMessages('measures');
  const { values } = form;
  return (
    <>
      {asks.whyNotParentFirst ? (
        <TextArea
          id="decide-parent"
          label={t.whyNotParentFirst}
          rows={3}
          limit={5000}
          value={values.whyNotParentFirst}
          onChange={(whyNotParentFirst) => form.change({ whyNotParentFirst })}
          error={form.errorOf('decide-parent')}
        />
      ) : null}
      {asks.ownMotivation ? (
        <TextArea
          id="decide-own"
          label={t.ownMotivation}
          help={t.ownMotivationHelp}
          rows={4}
          limit={20_000}
          value={values.ownMotivation}
          onChange={(ownMotivation) => form.change({ ownMotivation })}
          error={form.errorOf('decide-own')}
        />
      ) : null}
      {asks.urgency ? (
        <TextArea
          id="decide-urgency"
          label={t.urgency}
          help={t.urgencyHelp}
          rows={3}
          limit={5000}
          value={values.urgency}
          onChange={(urgency) => form.change({ urgency })}
          error={form.errorOf('decide-urgency')}
        />
      ) : null}
      {asks.mandate ? (
        <TextField
          id="decide-mandate"
          label={t.mandate}
          help={t.mandateHelp}
          maxLength={500}
          value={values.mandate}
          onChange={(mandate) => form.change({ mandate })}
          error={form.errorOf('decide-mandate')}
        />
      ) : null}
    </>
  );
}

/** All of the decision, once more: whoever decides reads it before it stands. */
function LastLook({ measure, values }: { readonly measure: Measure; readonly values: DecideValues }) {
  const t = useOfficeMessages('measures');
  const { kinds } = useOfficeMessages('measureWords');
  const f = useFormats();
  const { from, until } = values;
  const when =
    from === null
      ? []
      : [
          {
            term: t.lookWhen,
            value:
              until === null
                ? t.since({ from: f.day(from) })
                : t.period({ from: f.day(from), until: f.day(until) }),
          },
        ];
  return (
    <div className="pw-stack pw-stack--close">
      <p>{t.lookText}</p>
      <DescriptionList
        items={[
          { term: t.lookWho, value: measure.name },
          { term: t.lookWhat, value: measure.what ?? kinds[measure.kind].title },
          ...when,
          { term: t.lookDecidedOn, value: f.day(values.decidedOn ?? '') },
          { term: t.lookReasons, value: <span className="cases__said">{values.reasons.trim()}</span> },
        ]}
      />
    </div>
  );
}
