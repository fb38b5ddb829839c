/** Short names and the given names they come from, both folded. A school's own call names come first and need no table. */
const fromGiven: Readonly<Record<string, string>> = {
  bas: 'sebastiaan sebastian bastiaan',
  bert: 'albert hubert lambert egbert robert',
  bob: 'robert',
  rob: 'robert',
  ben: 'benjamin benno',
  chris: 'christiaan christian christina christel',
  daan: 'daniel',
  dani: 'daniel danielle',
  eef: 'eva evelien',
  ed: 'eduard edward',
  fem: 'femke',
  fre: 'fred frederik',
  fred: 'frederik alfred',
  gabi: 'gabriel gabriella',
  hans: 'johannes',
  jan: 'johannes',
  henk: 'hendrik',
  ibo: 'ibrahim',
  ibra: 'ibrahim',
  jaap: 'jacob jakob',
  jasp: 'jasper',
  joop: 'johannes jozef',
  joost: 'justus',
  kas: 'kasper casper',
  cas: 'casper',
  kees: 'cornelis',
  klaas: 'nicolaas nikolaas',
  nick: 'nicolaas nicholas',
  kris: 'kristina kristiaan',
  lex: 'alexander',
  alex: 'alexander alexandra',
  sander: 'alexander',
  xander: 'alexander',
  lies: 'elisabeth liesbeth lisa',
  bep: 'elisabeth',
  els: 'elisabeth elske',
  lot: 'charlotte lotte',
  lotte: 'charlotte',
  max: 'maximiliaan maxim maxime',
  mo: 'mohamed mohammed muhammed muhammad mohammad',
  moes: 'mustafa',
  mus: 'mustafa',
  noor: 'eleonora noortje',
  piet: 'pieter petrus',
  peet: 'peter',
  pim: 'willem',
  wim: 'willem',
  rick: 'hendrik richard frederik',
  rik: 'hendrik richard frederik',
  sam: 'samuel samantha samira',
  san: 'sanne sandra',
  soof: 'sofie sophie',
  stef: 'stefan stefanie',
  steef: 'stefan',
  theo: 'theodoor mattheus',
  tim: 'timo timotheus timothy',
  tom: 'thomas tomas',
  toon: 'antoon antonius anton',
  ton: 'antoon antonius anton',
  truus: 'geertruida',
  vik: 'viktor',
  vic: 'victor victoria',
  yous: 'youssef yousef yusuf',
  youss: 'youssef yousef yusuf',
  zuza: 'zuzanna',
  kasia: 'katarzyna',
  gosia: 'malgorzata',
  asia: 'joanna',
  ola: 'aleksandra',
  kuba: 'jakub',
  tomek: 'tomasz',
  ous: 'oussama',
  anouk: 'anna',
  annie: 'anna',
  ank: 'anna anneke',
};

const toShort: ReadonlyMap<string, readonly string[]> = turned();

/** Short forms of a folded given name. */
export function nicknamesOf(given: string): readonly string[] {
  return toShort.get(given) ?? [];
}

/** What may be left of a folded pet name without its ending: Fleurtje, Semmie, Daantje. Nothing where it is none. */
export function withoutPetEnding(word: string): readonly string[] {
  for (const ending of ['tje', 'pje', 'etje', 'je', 'ie', 'y', 'ke']) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    const last = stem.charAt(stem.length - 1);
    return last === stem.charAt(stem.length - 2) ? [stem, stem.slice(0, -1)] : [stem];
  }
  return [];
}

function turned(): ReadonlyMap<string, readonly string[]> {
  const short = new Map<string, string[]>();
  for (const [nickname, givens] of Object.entries(fromGiven)) {
    for (const given of givens.split(' ')) short.set(given, [...(short.get(given) ?? []), nickname]);
  }
  return short;
}
