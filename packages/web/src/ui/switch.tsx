import { Check } from 'lucide-react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components/Switch';

/** Something that is on or off. */
export interface SwitchProps
  extends Pick<
    AriaSwitchProps,
    'defaultSelected' | 'id' | 'isDisabled' | 'isSelected' | 'name' | 'onChange' | 'value'
  > {
  readonly label: string;
}

/** A switch that takes effect at once; what waits for a button is a `Checkbox`. */
export function Switch({ label, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="pw-switch">
      <span className="pw-switch__track">
        <span className="pw-switch__thumb">
          <Check aria-hidden size={14} strokeWidth={4} />
        </span>
      </span>
      <span>{label}</span>
    </AriaSwitch>
  );
}
