import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';

/** How far something is. */
export interface ProgressBarProps {
  readonly label: string;
  /** 0 to 100; `null` while nobody can say. */
  readonly percent: number | null;
  /** What stands at the end, for instance "3 van 12 foto's"; by default the percentage. */
  readonly words?: string | undefined;
}

/** A bar with words, also for who listens. */
export function ProgressBar({ label, percent, words }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={percent ?? 0}
      isIndeterminate={percent === null}
      {...(words === undefined ? {} : { valueLabel: words })}
      className="pw-progress"
    >
      {({ percentage, valueText }) => (
        <>
          <span className="pw-progress__words">
            <span>{label}</span>
            <span>{words ?? valueText}</span>
          </span>
          <span className="pw-progress__track">
            {percentage === undefined ? (
              <span className="pw-progress__bar pw-progress__bar--busy" style={{ display: 'block' }} />
            ) : (
              <span className="pw-progress__bar" style={{ display: 'block', inlineSize: `${percentage}%` }} />
            )}
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
