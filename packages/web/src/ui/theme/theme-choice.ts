import type { Theme } from './grounds.ts';

/** What a person chose: a theme, or whatever the device says. */
export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Key in local storage; `public/theme.js` reads the same one before the first paint. */
const themeKey = 'plaatswijs-theme';

/** What this browser remembers; `system` where it remembers nothing or may not say. */
export function rememberedTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(themeKey);
    return themeChoices.find((choice) => choice === kept) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme, by its class on `<html>` so that dialogs outside the app have it too, and remembers it. */
export function chooseTheme(choice: ThemeChoice): void {
  const { classList } = document.documentElement;
  classList.toggle('theme-light', choice === 'light');
  classList.toggle('theme-dark', choice === 'dark');
  try {
    if (choice === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, choice);
  } catch {
    // A browser that may keep nothing shows the choice until the page closes.
  }
}

/** The theme a choice comes down to on this device. */
export function settledTheme(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
