/** The public page of a school. */
export function schoolAddress(slug: string): string {
  return `/s/${slug}`;
}

/** Where an article stands on the page of its school. */
export function anchorOf(article: string): string {
  return `artikel-${article.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;
}

/** The logo of a school; `digest` makes another address of another picture, so that a browser may keep it for good. */
export function logoAddress(slug: string, digest: string): string {
  return `${schoolAddress(slug)}/logo?v=${digest}`;
}

/** The style sheet with the colours of a school. `colour` is `#rrggbb`; another colour has another address. */
export function stylesAddress(slug: string, colour: string): string {
  return `${schoolAddress(slug)}/huisstijl.css?v=${colour.slice(1)}`;
}

/** The colour of a school that has not chosen one. */
export const usualColour = '#1f5f6b';
