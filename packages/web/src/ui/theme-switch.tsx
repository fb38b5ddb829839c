import { Monitor, Moon, Sun } from 'lucide-react';
import { Segments } from './segments.tsx';
import { useUiTexts } from './texts.tsx';
import type { ThemeChoice } from './theme/theme-choice.ts';

/** Light, dark, or as the device. */
export function ThemeSwitch(props: {
  readonly value: ThemeChoice;
  readonly onChange: (choice: ThemeChoice) => void;
}) {
  const texts = useUiTexts();
  return (
    <Segments<ThemeChoice>
      label={texts.theme}
      value={props.value}
      onChange={props.onChange}
      options={[
        { value: 'system', label: texts.themeSystem, icon: <Monitor aria-hidden size={20} /> },
        { value: 'light', label: texts.themeLight, icon: <Sun aria-hidden size={20} /> },
        { value: 'dark', label: texts.themeDark, icon: <Moon aria-hidden size={20} /> },
      ]}
    />
  );
}
