const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Words that stand for each other in the phrases, called there by `<name>`. Folded: small letters, no diacritics. */
export const wordGroups = {
  you: words('je jou jouw jullie u'),
  victim: words('je jou jullie u hem haar hen ze hun die'),
  we: words('ik we wij'),
  filler: words(
    'helemaal gewoon echt morgen straks vandaag vanavond nog wel een keer na school buiten allemaal eens dan meteen',
  ),
  kin: words(
    'zoon dochter kind kindje jongen meisje leerling leerlinge klasgenoot klasgenote vriendin vriend broer broertje zus zusje neefje nichtje moeder vader ouders mama papa juf meester docent docente lerares leraar leerkracht mentor collega buurjongen buurmeisje oma opa tweeling',
  ),
  whose: words('mijn onze ons zijn haar hun een die deze dat jouw je de het'),
  staffRole: words(
    'juf meester docent docente leraar lerares leerkracht mentor onderwijsassistent conrector rector directeur teamleider medewerker conciërge concierge onderwijzer onderwijzeres schoolleider intern begeleider onderwijsondersteuner invaller',
  ),
  talk: words(
    'rapportgesprek rapportgesprekken rapportbespreking oudergesprek oudergesprekken adviesgesprek adviesgesprekken voortgangsgesprek tienminutengesprek tienminutengesprekken zorggesprek zorgoverleg mdo mentorgesprek driehoeksgesprek kindgesprek eindgesprek voortgangsgesprekken oudermentorgesprek',
  ),
  level: words('vmbo havo vwo gymnasium mavo praktijkonderwijs basisberoeps kader tl bbl kbl gtl pro'),
  harm: words('vermoord vermoorden wurg wurgen dood doden verzuip slacht kapotmaak neersteek'),
  broken: words('gebroken gekneusd'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
