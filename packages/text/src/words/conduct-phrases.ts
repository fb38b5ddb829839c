const join = (list: string): string => list.trim().split(/\s+/u).join('|');

/** Illnesses and worse as they are put before a word to make it an insult, and the words they are put before. */
const curses = [
  'kanker',
  'kk',
  'tering',
  'tyfus',
  'tief',
  'kolere',
  'klere',
  'pokke',
  'klote',
  'kut',
  'schijt',
  'pleuris',
  'hoeren',
];
const cursed = [
  'kop',
  'lijer',
  'lijder',
  'wijf',
  'kind',
  'kinderen',
  'school',
  'juf',
  'meester',
  'leraar',
  'lerares',
  'docent',
  'vent',
  'zooi',
  'hond',
  'joch',
  'mens',
  'homo',
  'jood',
  'turk',
  'marokkaan',
  'mongool',
  'hoer',
  'les',
  'mentor',
  'bende',
  'klas',
  'gast',
  'lul',
  'zak',
  'smoel',
  'zoon',
  'directeur',
  'collega',
  'moeder',
  'ouders',
];

/** Said of whom or what it may be, these are insults. A tale, a play or a farm nearby takes that away. */
export const strongInsultPhrases: readonly string[] = [
  curses.flatMap((curse) => cursed.map((word) => curse + word)).join('|'),
  'kanker|kk|tering|tyfus|kut|klote <cursedWord>'.replace('<cursedWord>', cursed.join('|')),
  'kanker|kk|tering|tyfus irritant|irritante|dom|domme|lelijk|lelijke|saai|saaie|slecht|slechte|stom|stomme|vies|vieze|dik|dikke|veel|oud',
  'krijg toch|maar|allemaal|de|het? de|het? kanker|kk|tering|tyfus|kolere|pleuris|pest|rambam',
  join(`klootzak klootzakken kuttekop kutwijf trut trutten bitch bitches hoer hoertje hoeren slet sletje sletten mongool
    mongolen debiel debielen imbeciel achterlijke idioot idioten sukkel sukkels loser losers eikel eikels lul lullo
    mietje flikker flikkers janet kneus kneuzen domkop dombo vetzak dikzak lelijkerd teringlijer gore randdebiel
    zwakzinnige kakkerlak rotzak rotjoch rotwijf rotkind kutkind hufter hufters lijpo lapzwans stinkerd aso tokkie
    aandachtshoer hoerenjong hoerenzoon kankerlijer spast autistje downie`),
];

/** Animals, bodies and the like: an insult only when somebody is called it. */
export const weakInsultPhrases: readonly string[] = [
  join(`ezel varken varkens koe aap apen rat ratten hond slang zeug big geit kip gans pad heks monster trol homo homos
    lesbo nerd clown baby dikke skelet olifant walvis nijlpaard kabouter dwerg kameel muis kreng secreet
    tang viswijf wijf zwerver mafkees psycho engerd griezel niksnut luilak`),
];

/** Said to or of somebody, these hurt. */
export const hurtfulAdjectives: readonly string[] = join(
  `dom lelijk dik vet achterlijk gestoord waardeloos walgelijk zielig vies stom debiel gek smerig niks lui incompetent`,
).split('|');

/** To and about somebody: what makes of a name for an animal an insult, in the same breath. */
export const addressPhrases: readonly string[] = [
  'jij|je|jullie|u ben|bent|zijn|lijkt ..2 echt|gewoon|zo|net|altijd|maar|toch|wel|ook|een|zulke|n?',
  'ben|bent jij|je|jullie ..2 een|zo|n?',
  'wat een|ben|is|zijn',
  'vuile|vieze|stomme|domme|dikke|lelijke|smerige|achterlijke|gore|luie|valse|rare|zielige',
  'zo|zon n? dom|domme|stomme|vieze|vuile|dik|vet|lelijk|lelijke|achterlijk',
  'he|hey|hee|hoi|ey|yo',
  'hou|houd je|jullie bek|kop|muil|smoel|mond',
  'ga weg|dood|huilen',
  'noemde|noemt|noemen|vind|vinden',
];

/** To somebody without any name: shut up, go and die, nobody likes you. */
export const directInsultPhrases: readonly string[] = [
  'hou|houd je|jullie bek|muil|smoel|kankerbek|kankermuil',
  'bek|muil houden|dicht',
  'niemand mag|wil|moet jou',
  'niemand vindt je|jou ..1 leuk|lief|aardig',
  'niemand houdt van jou|je',
  'ga toch|maar|lekker|gewoon|eens? dood',
  'val dood',
  'rot|flikker|donder|sodemieter toch|nou|maar|gewoon? op',
  'maak jezelf ..2 kant|af|dood',
  'pleeg ..1 zelfmoord',
  'ga terug naar je|jouw eigen? land',
  'jij|je ben|bent ..1 zo|echt|gewoon|te|een|super dom|lelijk|dik|vet|achterlijk|gestoord|waardeloos|walgelijk|vies|stom|debiel|smerig|lui',
  'jij|je stinkt|stink',
];

/** A play, a tale, a farm: there an animal is an animal and a fool a part. */
export const innocentWords: readonly string[] = join(
  `sprookje verhaal musical toneel toneelstuk voorstelling rol speelt speelde spelen kerstspel kerstmusical verkleed
  boerderij kinderboerderij dierentuin zoo knuffel mascotte lied liedje boek prentenbuik prentenboek film gedicht
  woordenboek betekent betekenis spelling dictee eik eikels kastanjes kastanje bos herfsttafel herfst dier dieren stal weide wei
  artis safari burgers blijdorp aquarium poster tekening tekenen knutselen kostuum masker`,
).split('|');

/** Harm announced to somebody. */
export const threatPhrases: readonly string[] = [
  'maak|maken|sloop|slopen|steek|steken|schiet|sla|slaan <we>? <victim> <filler>? <filler>? af|kapot|dood|neer|lek|verrot|overhoop',
  'ga|gaan|zal|zullen|wil|kom <we>? <victim> <filler>? <filler>? afmaken|kapotmaken|vermoorden|neersteken|neerschieten|slopen|pakken|slaan|wurgen|opwachten',
  'sla|slaan|schop|schoppen|trap|trappen|ram|rammen|beuk|beuken|steek|gooi <we>? <victim> <filler>? <filler>? in elkaar|het',
  'sla|schop|ram|beuk <we>? <victim> ..1 tanden|neus|kop|bek ..1 uit|in|eruit',
  'ik|wij|we vermoord|vermoorden|wurg|wurgen|slacht|verzuip|sloop <victim>',
  'vermoord|wurg|sloop ik|we|wij <victim>',
  'ik|wij|we pak|pakken|krijg|krijgen je|jou|jullie nog|wel|straks|morgen|buiten',
  'pak|pakken|krijg|krijgen ik|we|wij je|jou|jullie nog|wel|straks|morgen|buiten',
  'je|jij|jullie|u gaat|gaan ..1 eraan|kapot|dood',
  'ga|gaat|gaan je|jij|jullie ..1 eraan|kapot|dood',
  'je|jij gaat ..1 er aan',
  'je|jij|jullie bent|ben|zijn dood|geweest|doodsbang ..2 morgen|straks|maandag|als|na|buiten',
  'je|jij bent er geweest',
  'ga|gaan|zal|zul|zult je ..2 spijt van krijgen',
  'je|jij|jullie zult|zal|gaat ..3 spijt|bezuren|boeten|betreuren',
  'blaas|blazen ..2 school ..1 op',
  'steek|steken ..2 school|boel ..1 in brand|fik|de',
  'bom ..2 school|aula|klas',
  'neem|breng ..2 mes|wapen|pistool mee ..2 school',
  'iedereen ..2 school ..2 dood|kapot|neerschieten',
];

/** Said in threat as well as in kindness; what follows tells. */
export const watchingPhrases: readonly string[] = [
  'ik|wij|we weet|weten waar je|jij|jullie|u ..1 woont|wonen|slaapt|fietst',
  'weet|weten <we> waar je|jij|jullie ..1 woont|wonen|slaapt|fietst',
  'wacht maar ..2 pak|krijg|vind|na|buiten',
  'kijk|pas maar uit|op ..3 jij|na|buiten|morgen',
];

/** In the same sentence these make a kindness of it. */
export const kindWords: readonly string[] = join(
  `huiswerk breng brengen langs cadeau bloemen taart kaart kaartje bezoek visite helpen help gezellig beterschap verslag
  presentatie bestand tekening werkstuk knuffel`,
).split('|');

/** Sex and what goes by its words, outside a lesson about it. */
export const obscenityPhrases: readonly string[] = [
  'neuk|neuken|neukt|geneukt|neukte|geil|geile|geiler|porno|pornofilm|tieten|tiet|kut|lullen|piemel|beffen|aftrekken|pijpbeurt',
  'pijpen|pijpt|pijp me|hem|haar|mij|jou|je',
  'seks|sex met|hebben|gehad',
  'lekker kontje|ding|wijf',
  'dikke tieten|reet|lul',
];

/** Pictures of somebody without clothes, asked for or passed on. */
export const sextingPhrases: readonly string[] = [
  'naaktfoto|naaktfotos|nudes|nude|dickpic|dickpics|naaktbeelden|naaktfilmpje|blootfoto|blootfotos',
  'naakte|blote foto|fotos|selfie|selfies|filmpje',
  'foto|filmpje ..3 naakt|bloot|blote',
];

/** A lesson or a talk about it. */
export const educationWords: readonly string[] = join(
  `les lessen vorming voorlichting lentekriebels thema project gastles weerbaarheid mediawijsheid ouderavond boek
  informatie campagne protocol beleid biologie werkstuk week training`,
).split('|');
