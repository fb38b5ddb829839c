const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What comes before the name of a grown-up. */
export const titles = words(
  `juf juffrouw meester mevrouw mevr mw mej meneer mijnheer dhr heer mr drs dr ir directeur conrector rector
  mentor docent docente leerkracht leraar lerares teamleider conciërge concierge stagiair stagiaire coach
  invaller invalster familie fam oom tante opa oma trainer trainster`,
);

/** Titles after which even a small letter begins a name. */
export const fondTitles = words('juf juffrouw meester mevrouw meneer mevr mw dhr oom tante opa oma');

/** What only a person does, right after the name. */
export const personalVerbs = words(
  `heeft had kan kon wil wilde mag mocht moet moest won wint kreeg krijgt las leest zong zingt zei zegt vertelde
  vertelt schrijft schreef danst danste trakteert verjaart vindt vond hoopt scoort scoorde speelt speelde maakt maakte
  rent rende vierde viert presenteert helpt hielp leert oefent tekent tekende bouwt bouwde bedacht durft durfde zwemt
  zwom ligt woont doet deed gaat ging geeft gaf heet lacht huilt pest pestte slaat sloeg zit zat neemt nam blijft`,
);

/** What a person may do as well as a thing. */
export const otherVerbs = words('is was wordt werd komt kwam staat stond hoort laat liet blijkt bleek');

/** After these a word is a thing, whatever its capital. */
export const articles = words(
  `de het een deze die dit dat geen elke iedere welke onze obs cbs rkbs kdv bso basisschool kinderopvang
  peuterspeelzaal kasteel camping restaurant cafe hotel villa huize manege stichting vereniging winkel museum theater
  lokaal zaal parochie wijkcentrum dorpshuis woord naam`,
);

/** Last part of the name of a street, a school or an institution. */
const placeEndings =
  'straat laan weg plein gracht kade dijk pad singel steeg hof park bos school college lyceum gymnasium huis museum theater kerk hal zaal zwembad stadion brug toren burg wijk dorp hoeve boerderij ziekenhuis stichting vereniging fonds prijs cup bokaal toernooi festival dag week trofee club'.split(
    ' ',
  );

/** Whether a folded word ends as places and institutions do: Merelstraat, Frankschool. */
export function endsAsPlace(word: string): boolean {
  return placeEndings.some((ending) => word.endsWith(ending));
}

/** Full names, folded, that anybody may mention: writers, royalty, figures of feasts and lessons. */
export const publicNames = words(
  `anne-frank willem-alexander roald-dahl paul-loon annie-schmidt dick-bruna max-velthuijs carry-slee jacques-vriens
  francine-oomen geronimo-stilton vincent-gogh piet-mondriaan johannes-vermeer albert-heijn max-verstappen
  greta-thunberg nelson-mandela rosa-parks martin-luther albert-einstein michiel-ruyter johan-cruijff johan-cruyff
  annie-schmidt dikkie-dik jan-klaassen hans-grietje rembrandt-rijn rembrandt-harmensz harry-potter
  taylor-swift mees-kees lucas-lenz jip-janneke sint-maarten sint-nicolaas tonke-dragt thea-beckman
  jezus maria jozef boeddha mohammed mozes noach adam eva nijntje jip janneke pippi sinterklaas piet
  jan-terlouw anna-woltz willem-oranje karel-grote floris-vijfde alexander-grote jeanne-arc jan-huygen maria-montessori peter-petersen rudolf-steiner helen-parkhurst`,
);
