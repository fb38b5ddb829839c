import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { today } from '../../../app/today.ts';
import { useOfficeMessages } from '../../../messages/office.ts';
import { useFormats } from '../../../messages/use-messages.tsx';
import { Badge } from '../../../ui/index.ts';
import { useDutySide, useDutySource } from '../use-duty-words.ts';
import type { MeasureStepShown } from './measure-queries.ts';

interface MeasureStepsProps {
  readonly title: string;
  readonly steps: readonly MeasureStepShown[];
  /** What is said where there are none. */
  readonly none?: string | undefined;
  /** What can be done about an open step here. */
  readonly act?: ((step: MeasureStepShown) => ReactNode) | undefined;
}

/** What comes before or after a decision, in its order, each with its day, with whom, and where it comes from. */
export function MeasureSteps({ title, steps, none, act }: MeasureStepsProps) {
  if (steps.length === 0) return none === undefined ? null : <p className="pw-muted">{none}</p>;
  return (
    <div>
      <p className="measures__label">{title}</p>
      <ol className="measures__steps">
        {steps.map((step) => (
          <Step key={step.step} step={step} act={act} />
        ))}
      </ol>
    </div>
  );
}

interface StepProps {
  readonly step: MeasureStepShown;
  readonly act: MeasureStepsProps['act'];
}

function Step({ step, act }: StepProps) {
  const t = useOfficeMessages('measures');
  const words = useOfficeMessages('measureWords');
  const sideOf = useDutySide();
  const sourceOf = useDutySource();
  const said = { open: t.stepOpen, done: t.stepDone, waived: t.stepWaived[step.when] }[step.state];
  return (
    <li data-state={step.state}>
      <span aria-hidden className="measures__mark">
        {step.state === 'done' ? <Check size={16} strokeWidth={3} /> : null}
        {step.state === 'waived' ? <Minus size={16} strokeWidth={3} /> : null}
      </span>
      <div className="measures__step">
        <span className="pw-row cases__marks">
          <strong>{words.steps[step.step]}</strong>
          <span className="pw-muted">({said})</span>
          {step.force === 'advised' && step.state === 'open' ? <Badge>{t.stepAdvised}</Badge> : null}
        </span>
        <StepDay step={step} />
        <span className="pw-muted pw-small">
          {step.to === null ? null : `${t.stepTo({ who: sideOf(step.to) })}. `}
          {sourceOf(step.source)}
        </span>
        <StepDone step={step} />
        {step.state === 'open' ? act?.(step) : null}
      </div>
    </li>
  );
}

/** By when, and from when it can be done without. */
function StepDay({ step }: { readonly step: MeasureStepShown }) {
  const t = useOfficeMessages('measures');
  const f = useFormats();
  if (step.state !== 'open') return null;
  return (
    <>
      {step.due === null ? null : (
        <span>
          <Badge tone={step.due < today() ? 'not' : 'ask'}>
            {(step.due < today() ? t.stepLate : t.stepDue)({ day: f.day(step.due) })}
          </Badge>
        </span>
      )}
      {step.possibleFrom === null ? null : (
        <span className="pw-small">{t.stepPossibleFrom({ day: f.day(step.possibleFrom) })}</span>
      )}
    </>
  );
}

function StepDone({ step }: { readonly step: MeasureStepShown }) {
  const t = useOfficeMessages('measures');
  const { heard } = useOfficeMessages('casesWords');
  const f = useFormats();
  const { done } = step;
  if (done === null) return null;
  return (
    <>
      <span className="pw-small">
        {t.stepDoneBy({ day: f.day(done.on), name: done.by?.name ?? null })}
        {done.result === null ? null : `. ${heard[done.result]}`}
      </span>
      {done.text === '' ? null : <p className="cases__said">{done.text}</p>}
    </>
  );
}
