import { Check } from 'lucide-react';
import { classNames } from './class-names.ts';
import { useUiTexts } from './texts.tsx';

/** Where in a task of several steps. */
export interface StepperProps {
  readonly label?: string | undefined;
  readonly steps: readonly string[];
  /** Index of the step on screen, from 0. */
  readonly current: number;
}

/** The steps of a task: done, this one, to come. It tells, it doesn't lead: going back is a link in the page. */
export function Stepper({ label, steps, current }: StepperProps) {
  const texts = useUiTexts();
  return (
    <ol aria-label={label ?? texts.steps} className="pw-stepper">
      {steps.map((step, index) => {
        const done = index < current;
        const here = index === current;
        return (
          <li
            key={step}
            aria-current={here ? 'step' : undefined}
            className={classNames(
              'pw-stepper__step',
              done && 'pw-stepper__step--done',
              here && 'pw-stepper__step--current',
            )}
          >
            <span aria-hidden className="pw-stepper__mark">
              {done ? <Check size={18} strokeWidth={3} /> : index + 1}
            </span>
            <span>
              {step}
              {done ? <span className="pw-visually-hidden">, {texts.stepDone}</span> : null}
              {here ? <span className="pw-visually-hidden">, {texts.stepCurrent}</span> : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
