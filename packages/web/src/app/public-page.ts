/** Where an article stands on the public page of the school. */
export function articleHref(schoolSlug: string, article: string): string {
  return `${protocolHref(schoolSlug)}#artikel-${article.replaceAll(/[^A-Za-z0-9-]/g, '-')}`;
}

/** The page where anybody can tell that something went wrong, with a name or without. */
export function reportHref(schoolSlug: string): string {
  return `/s/${schoolSlug}/melden`;
}

/** The public page with the protocol of a school. */
export function protocolHref(schoolSlug: string): string {
  return `/s/${schoolSlug}`;
}

/** Where who reported comes back with a code. */
export function reportCodeHref(schoolSlug: string): string {
  return `/s/${schoolSlug}/melding`;
}
