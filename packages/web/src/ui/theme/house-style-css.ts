import type { HouseStyle, HouseTokens } from './house-style.ts';

const declarations = (tokens: HouseTokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--pw-color-${name}:${value}`)
    .join(';');

/** A style sheet that lays a house style over `tokens.css`, for a `<style nonce>` in a page from the server. */
export function houseStyleCss(style: HouseStyle): string {
  const dark = declarations(style.dark);
  return [
    `:root:root{${declarations(style.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:root:not(.theme-light){${dark}}}`,
    `@media screen{:root:root.theme-dark{${dark}}}`,
  ].join('');
}
