import { type Channels, hexOf, linearChannels } from './srgb.ts';

/** A colour as people see it (Ottosson, 2020): lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** The perceptual coordinates of a hex colour. */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearChannels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return { lightness, chroma: Math.hypot(a, bb), hue: (hue + 360) % 360 };
}

function linearOf({ lightness, chroma, hue }: Oklch): Channels {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function fitsScreen(channels: Channels): boolean {
  return channels.every((one) => one >= -0.0005 && one <= 1.0005);
}

/** The hex colour with this lightness and hue and as much of the chroma as a screen can show. */
export function hexOfOklch(colour: Oklch): string {
  const wanted = linearOf(colour);
  if (fitsScreen(wanted)) return hexOf(wanted);
  let [low, high] = [0, colour.chroma];
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (fitsScreen(linearOf({ ...colour, chroma: middle }))) low = middle;
    else high = middle;
  }
  return hexOf(linearOf({ ...colour, chroma: low }));
}
