import { contrast } from './contrast.ts';
import { grounds, type Theme } from './grounds.ts';
import { hexOfOklch, oklchOf } from './oklch.ts';
import { isHexColour } from './srgb.ts';

/** The tokens that follow a school's own colour, without their prefix `--pw-color-`. */
export interface HouseTokens {
  /** The colour exactly as the school gave it: for the band at the top, never for text. */
  readonly brand: string;
  /** Text on the band: at least 4.5 on `brand`. */
  readonly 'on-brand': string;
  /** Filled buttons and selected controls: at least 3 on every ground. */
  readonly primary: string;
  readonly 'primary-hover': string;
  /** Text on `primary` and on `primary-hover`: at least 4.5. */
  readonly 'on-primary': string;
  /** Links and quiet buttons: at least 4.5 on every ground and on `primary-soft`. */
  readonly 'primary-text': string;
  /** A tint behind selected rows; ink on it has at least 7. */
  readonly 'primary-soft': string;
}

/** The tokens of one colour in both themes. */
export type HouseStyle = Readonly<Record<Theme, HouseTokens>>;

/** The ink blue a school gets that chose nothing. */
export const defaultColour = '#2a4a94';

const white = '#ffffff';
const black = '#000000';

/** Chroma a bare hue gets: clearly a colour, and reachable on a screen for nearly every hue. */
const hueChroma = 0.13;

/** Grounds a coloured text may lie on, with the tint last. */
const groundsOf = (theme: Theme): readonly string[] => [
  grounds[theme].paper,
  grounds[theme].surface,
  grounds[theme].sunken,
];

const least = (colour: string, against: readonly string[]): number =>
  Math.min(...against.map((other) => contrast(colour, other)));

/** White or black, whichever reads; one of the two always has 4.58 or more. */
function textOn(colours: readonly string[], ink: string): string {
  const best = [ink, white, black].find((one) => least(one, colours) >= 4.5);
  return best ?? (least(white, colours) > least(black, colours) ? white : black);
}

/** Lightness walked from `from` by `step` until the colour has at least `ratio` on all of `against`. */
function readable(
  colour: { chroma: number; hue: number },
  walk: { from: number; step: number; ratio: number; against: readonly string[] },
): string {
  for (let lightness = walk.from; lightness >= 0 && lightness <= 1; lightness += walk.step) {
    const hex = hexOfOklch({ ...colour, lightness });
    if (least(hex, walk.against) >= walk.ratio) return hex;
  }
  return walk.step < 0 ? black : white;
}

function lightTokens(brand: string): HouseTokens {
  const { lightness, chroma, hue } = oklchOf(brand);
  const soft = hexOfOklch({ lightness: 0.95, chroma: Math.min(chroma, 0.03), hue });
  const against = [...groundsOf('light'), soft];
  // 4.6 rather than 4.5 so that rounding to a byte a channel can't take it below.
  const primary = readable(
    { chroma, hue },
    { from: Math.min(lightness, 0.6), step: -0.01, ratio: 4.6, against },
  );
  const darker = oklchOf(primary);
  const hover = hexOfOklch({ ...darker, lightness: Math.max(0.12, darker.lightness - 0.08) });
  return {
    brand,
    'on-brand': textOn([brand], grounds.light.ink),
    primary,
    'primary-hover': hover,
    'on-primary': white,
    'primary-text': primary,
    'primary-soft': soft,
  };
}

function darkTokens(brand: string): HouseTokens {
  const { chroma, hue } = oklchOf(brand);
  const calm = Math.min(chroma, 0.11);
  const soft = hexOfOklch({ lightness: 0.29, chroma: Math.min(chroma, 0.045), hue });
  const against = [...groundsOf('dark'), soft];
  const primary = readable({ chroma: calm, hue }, { from: 0.78, step: 0.01, ratio: 6, against });
  const lighter = oklchOf(primary);
  const hover = hexOfOklch({ ...lighter, lightness: Math.min(0.97, lighter.lightness + 0.06) });
  return {
    brand,
    'on-brand': textOn([brand], grounds.light.ink),
    primary,
    'primary-hover': hover,
    'on-primary': hexOfOklch({ lightness: 0.2, chroma: Math.min(chroma, 0.05), hue }),
    'primary-text': primary,
    'primary-soft': soft,
  };
}

/**
 * The colours of a school's house style, from its own colour (`#rrggbb`) or a bare hue in degrees. Whatever comes in,
 * text keeps a contrast of 4.5 and controls of 3 (WCAG 1.4.3, 1.4.11); what is no colour gives the default.
 */
export function houseStyle(colour: string | number): HouseStyle {
  const brand = hexFrom(colour);
  return { light: lightTokens(brand), dark: darkTokens(brand) };
}

function hexFrom(colour: string | number): string {
  if (typeof colour === 'number') {
    const hue = Number.isFinite(colour) ? ((colour % 360) + 360) % 360 : oklchOf(defaultColour).hue;
    return hexOfOklch({ lightness: 0.5, chroma: hueChroma, hue });
  }
  if (!isHexColour(colour)) return defaultColour;
  const digits = colour.replace('#', '').toLowerCase();
  return digits.length === 3 ? `#${[...digits].map((one) => one + one).join('')}` : `#${digits}`;
}
