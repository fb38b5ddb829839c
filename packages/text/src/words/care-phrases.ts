/** Illness, disability, treatment: matters of health, said of somebody. By themselves they are only subjects. */
export const healthPhrases: readonly string[] = [
  'adhd|add|autisme|autistisch|autist|asperger|pddnos|odd|gilles|ptss',
  'dyslexie|dyslectisch|dyscalculie|dyspraxie|tos|hoogbegaafd|hoogsensitief',
  'diabetes|suikerziekte|epilepsie|epileptisch|astma|eczeem|allergie|allergisch|coeliakie|reuma|migraine|anemie',
  'depressie|depressief|anorexia|boulimia|eetstoornis|angststoornis|paniekaanvallen|zelfbeschadiging|suicidaal|psychose',
  'leukemie|tumor|hersentumor|hersenschudding|longontsteking|blindedarmontsteking|blindedarm|hartafwijking|chemo|kanker',
  'corona|krentenbaard|waterpokken|roodvonk|schurft|kinkhoest|hersenvliesontsteking|pfeiffer|luizen|hoofdluis',
  'ziek|ziekgemeld|overspannen|zwanger|miskraam|invalide|rolstoel|doofstom|slechthorend|slechtziend',
  'burn out',
  'burnout',
  'ziekenhuis|spoedeisende|intensive|revalidatie|operatie|geopereerd|opgenomen',
  'ritalin|concerta|antidepressiva|medicatie|medicijnen|insuline|insulinepomp|epipen',
  'psycholoog|psychiater|therapie|speltherapie|ggz|kinderpsycholoog|orthopedagoog',
  'beperking|handicap',
  'gebroken|gekneusde ..1 arm|been|pols|enkel|sleutelbeen|vinger|teen|elleboog',
  'gebroken|breekt|brak ..3 arm|been|pols|enkel|sleutelbeen|vinger|teen|elleboog',
  'arm|been|pols|enkel|sleutelbeen|elleboog gebroken',
];

/** Matters of a family that are nobody else's business, said of somebody. */
export const familyPhrases: readonly string[] = [
  'gescheiden|scheiden|scheiding|vechtscheiding|echtscheiding|omgangsregeling|bezoekregeling|coouder',
  'pleeggezin|pleegkind|pleegouders|pleegmoeder|pleegvader|geadopteerd|adoptiekind|weeshuis|voogd|voogdij|gezinsvoogd',
  'uit huis geplaatst|gezet',
  'uithuisplaatsing|uithuisgeplaatst',
  'jeugdzorg|crisisopvang|blijf',
  'veilig thuis melding',
  'schulden|schuldsanering|failliet|voedselbank|uitkering|bijstand|werkloos|dakloos',
  'gevangenis|gedetineerd|gearresteerd|celstraf|bajes',
  'overleden|overlijden|zelfmoord|gestorven',
  'verslaafd|verslaving|alcoholist|alcoholiste|dronken',
  'huiselijk geweld',
  'mishandeld|mishandelt|mishandeling|geslagen',
  'verblijfsvergunning|asielprocedure|uitgezet|uitzetting|azc',
  'vreemdgaan|vreemdgegaan|vreemdging',
  'thuissituatie',
  'ouderlijk gezag',
];

/** Makes of a condition a subject for all: a lesson about it, a collection for it, a week of it. */
export const generalWords: readonly string[] =
  `avond ouderavond informatieavond informatie gastles les lessen week thema project onderzoek actie collecte lezing
  cursus webinar workshop voorlichting spreekbeurt werkstuk boek film documentaire training museum stichting
  sponsorloop gemeente nieuwsbrief protocol beleid richtlijn ggd folder controle luizencontrole luizenouders campagne
  presentatie boekbespreking podcast inzamelen ingezameld afval papier plastic gft statiegeld recyclen scheikunde stoffen
  mengsel verkiezingen eerste tweede wereldoorlog koning schrijver schilder`
    .trim()
    .split(/\s+/u);
