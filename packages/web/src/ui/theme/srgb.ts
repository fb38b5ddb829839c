/** Three channels of a colour. */
export type Channels = readonly [number, number, number];

const hexColour = /^#?(?:([0-9a-f])([0-9a-f])([0-9a-f])|([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2}))$/i;

/** Linear red, green and blue, 0 to 1, of `#rgb` or `#rrggbb`. Throws on anything else: see `isHexColour`. */
export function linearChannels(hex: string): Channels {
  const found = hexColour.exec(hex);
  if (found === null) throw new RangeError(`not a hex colour: ${hex}`);
  const digits = found[1] === undefined ? found.slice(4, 7) : found.slice(1, 4).map((one) => one + one);
  const [red, green, blue] = digits.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** Whether a text is a colour as `#rgb` or `#rrggbb`, with or without the hash. */
export function isHexColour(text: string): boolean {
  return hexColour.test(text);
}

/** The hex colour of linear channels; what lies outside the range is clipped. */
export function hexOf(channels: Channels): string {
  const pairs = channels.map((linear) => {
    const clipped = Math.min(1, Math.max(0, linear));
    const value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${pairs.join('')}`;
}
