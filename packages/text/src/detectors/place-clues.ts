import type { Token } from '../tokens/token.ts';

/** Somebody lives there, or it is somebody's. */
const dwelling: ReadonlySet<string> = new Set(
  'woont wonen woonde woonachtig thuis adres thuisadres huis ophalen afhalen bezorgen inleveren feestje verhuisd verhuist privéadres priveadres'.split(
    ' ',
  ),
);

/** What stands at an address where nobody lives. */
const institutions: ReadonlySet<string> = new Set(
  `museum school kerk bibliotheek sporthal gymzaal theater zwembad boerderij kinderboerderij gemeentehuis station winkel
  restaurant park dorpshuis buurthuis wijkcentrum bioscoop sportveld voetbalvereniging sportpark gebouw locatie
  schoolgebouw kantoor stadion camping kampeerboerderij manege moskee clubhuis speeltuin brandweer ziekenhuis
  schouwburg atelier markt plein aula praktijk open excursie vestiging hoofdgebouw dependance`
    .trim()
    .split(/\s+/u),
);

/** Whether a sentence says that somebody lives at a place. */
export function tellsOfDwelling(sentence: readonly Token[]): boolean {
  return sentence.some(({ word }) => dwelling.has(word));
}

/** Whether a sentence is about a place for everybody. */
export function tellsOfInstitution(sentence: readonly Token[]): boolean {
  return sentence.some(({ word }) => institutions.has(word));
}
