import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

/** One of a few short choices that take effect at once. */
export interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** Shown in place of the words, which are then only said. */
    readonly icon?: ReactNode | undefined;
    readonly lang?: string | undefined;
  }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Buttons beside each other of which one is down. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
      className="pw-segments"
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          {...(option.icon === undefined ? {} : { 'aria-label': option.label })}
          {...(option.lang === undefined ? {} : { lang: option.lang })}
          className="pw-segments__one"
        >
          {option.icon ?? option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
