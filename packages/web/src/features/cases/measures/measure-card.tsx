import type { MeasureStepToRecord } from '@plaatswijs/contract';
import type { ReactNode } from 'react';
import { BehindButton } from '../../../app/behind-button.tsx';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Badge, Disclosure, type Tone } from '../../../ui/index.ts';
import { HearingForm } from '../hearing-form.tsx';
import { useMay, useOpenCase } from '../open-case.ts';
import { useDutySource } from '../use-duty-words.ts';
import { Citations } from './citations.tsx';
import { DecisionShown } from './decision-shown.tsx';
import { MeasureActs } from './measure-acts.tsx';
import type { CaseMeasures, Measure, MeasureStepShown } from './measure-queries.ts';
import { MeasureSteps } from './measure-steps.tsx';
import { Notices } from './notices.tsx';
import { Refusals } from './refusals.tsx';
import { StepForm } from './step-form.tsx';
import { useMeasureName } from './use-measure-name.ts';

const tones: Readonly<Record<Measure['status'], Tone>> = {
  considered: 'silent',
  intended: 'ask',
  decided: 'act',
  objection: 'ask',
  upheld: 'act',
  changed: 'act',
  withdrawn: 'not-applicable',
  ended: 'not-applicable',
  dropped: 'not-applicable',
};

interface MeasureCardProps {
  readonly measure: Measure;
  readonly all: CaseMeasures;
}

/** One measure: how it stands, what comes first or after, which terms run, and what can be done now. */
export function MeasureCard({ measure, all }: MeasureCardProps) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const { it } = useOpenCase();
  const name = useMeasureName()(measure);
  const isOpen = it.status !== 'closed';
  const isUndecided = measure.status === 'considered' || measure.status === 'intended';
  const parent = it.parties.find(({ id }) => id === measure.becauseOf);
  const ofTime = (when: 'before' | 'after') => measure.steps.filter((step) => step.when === when);
  const act = (step: MeasureStepShown) => <StepAct step={step} measure={measure} />;
  return (
    <section
      aria-labelledby={`maatregel-${measure.id}`}
      className="pw-card pw-stack pw-stack--close measures__one"
    >
      <h3 className="pw-h3" id={`maatregel-${measure.id}`} tabIndex={-1}>
        {name}
      </h3>
      <div className="pw-row cases__marks">
        <Badge tone={tones[measure.status]}>{words.status[measure.status]}</Badge>
        {parent === undefined ? null : <span className="pw-muted">{t.forParent(parent)}</span>}
      </div>
      <Period measure={measure} />
      <Terms measure={measure} />
      {isUndecided ? (
        <>
          <Disclosure title={t.asks} level={4}>
            <Citations citations={measure.option.citations} />
            <p>{words.standing[measure.option.standing].text}</p>
          </Disclosure>
          <Notices notices={measure.option.notices} />
          <MeasureSteps title={t.first} steps={ofTime('before')} none={t.nothingFirst} act={act} />
          {isOpen ? (
            <Refusals title={measure.decidable ? t.notNowUnless : t.notNow} refusals={measure.refusals} />
          ) : null}
        </>
      ) : (
        <>
          <DecisionShown measure={measure} />
          <MeasureSteps title={t.after} steps={ofTime('after')} act={act} />
          {measure.status === 'dropped' ? null : (
            <Disclosure title={t.first} level={4}>
              <MeasureSteps title={t.first} steps={ofTime('before')} none={t.nothingFirst} />
            </Disclosure>
          )}
        </>
      )}
      <MeasureActs measure={measure} all={all} />
      <History measure={measure} />
    </section>
  );
}

function Period({ measure }: { readonly measure: Measure }) {
  const t = useOfficeMessages('measures');
  const f = useFormats();
  const { from, until, days, schoolDays } = measure;
  if (from === null) return null;
  return (
    <p>
      {until === null ? t.since({ from: f.day(from) }) : t.period({ from: f.day(from), until: f.day(until) })}
      {days === null || schoolDays === null ? null : (
        <span className="pw-muted"> ({t.days({ days, schoolDays })})</span>
      )}
    </p>
  );
}

function Terms({ measure }: { readonly measure: Measure }) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const sourceOf = useDutySource();
  const f = useFormats();
  if (measure.terms.length === 0) return null;
  return (
    <ul className="pw-plain-list measures__terms">
      {measure.terms.map(({ code, lastDay, over, source }) => (
        <li key={code}>
          <Badge tone={over ? 'not-applicable' : 'ask'}>
            {t.termLine({ term: words.terms[code], day: f.day(lastDay) })}
            {over ? ` (${t.termOver})` : null}
          </Badge>{' '}
          {source.kind === 'own-choice' ? null : (
            <span className="pw-muted pw-small">{sourceOf(source)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface StepActProps {
  readonly step: MeasureStepShown;
  readonly measure: Measure;
}

/** What can be done about a step that is open, right where it stands. The intention and the decision are below. */
function StepAct({ step, measure }: StepActProps): ReactNode {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const may = useMay();
  const named = t.stepRecordNamed({ step: words.steps[step.step] });
  if (step.step === 'person-heard' || step.step === 'parent-who-did-it-heard') {
    if (!may('write-down')) return null;
    const partyId = step.step === 'person-heard' ? measure.partyId : measure.becauseOf;
    return (
      <BehindButton label={t.hear} named={`${t.hear}: ${words.steps[step.step]}`}>
        {(close) => <HearingForm partyId={partyId} onClose={close} />}
      </BehindButton>
    );
  }
  const mayRecord = step.recordable && measure.can.includes('step') && may('note-measure-step');
  if (!mayRecord || !isRecorded(step.step)) return null;
  const { step: what } = step;
  return (
    <BehindButton label={t.stepRecord} named={named}>
      {(close) => <StepForm measureId={measure.id} step={what} onClose={close} />}
    </BehindButton>
  );
}

/** The others are written down in ways of their own. */
function isRecorded(step: MeasureStepShown['step']): step is MeasureStepToRecord {
  return !['person-heard', 'parent-who-did-it-heard', 'intention-sent', 'parent-first'].includes(step);
}

function History({ measure }: { readonly measure: Measure }) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const f = useFormats();
  return (
    <Disclosure title={t.history({ count: measure.history.length })} level={4}>
      <ol className="pw-plain-list measures__history">
        {measure.history.map((one) => (
          <li key={`${one.at} ${one.what} ${one.step}`}>
            <span>
              {t.historyLine({
                day: f.day(one.on),
                what: one.step === null ? words.history[one.what] : words.steps[one.step],
                name: one.by.name,
              })}
            </span>
            {one.how === null ? null : <span className="pw-muted pw-small"> {words.how[one.how]}</span>}
            {one.text === '' ? null : <p className="cases__said">{one.text}</p>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
