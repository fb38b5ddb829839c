import { consentLanguageCodes, consentLanguages } from '../consent-pages/languages.ts';

/** The page in each of its languages, each by its own name: for who cannot read the rest of the letter. */
export function otherLanguages({ link }: { readonly link: string }): string {
  return consentLanguageCodes
    .filter((language) => language !== 'nl')
    .map((language) => `${consentLanguages[language].name}: ${link}?taal=${language}`)
    .join('\n');
}
