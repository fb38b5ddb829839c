import type { Theme } from './grounds.ts';
import type { HouseStyle } from './house-style.ts';

/** Lays a house style over the tokens of this page, through the object model: a strict CSP allows that. */
export function applyHouseStyle(root: HTMLElement, style: HouseStyle, theme: Theme): void {
  for (const [name, value] of Object.entries(style[theme])) {
    root.style.setProperty(`--pw-color-${name}`, value);
  }
}
