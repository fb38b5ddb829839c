/** Dissatisfaction said in decent words. It is allowed, and seen so that nothing else makes a fuss of it. */
export const criticismPhrases: readonly string[] = [
  'slecht|matig|rommelig|beroerd|niet goed|best? geregeld|georganiseerd|voorbereid|gecommuniceerd',
  'slecht|matig|rommelig|beroerd geregeld|georganiseerd|voorbereid|gecommuniceerd|doordacht',
  'teleurgesteld|teleurstellend|teleurstelling',
  'niet mee? eens',
  'oneens met',
  'vind|vinden|vond|vonden ..5 slecht|onbegrijpelijk|belachelijk|schandalig|jammer|onhandig|onverstandig|oneerlijk|overdreven|onacceptabel|slordig|ongepast|zonde|storend|kwalijk',
  'kan|kon|had|moet|mag|zou ..2 beter',
  'onder de maat',
  'klacht|klachten over',
  'baal|balen ..2 van|dat',
  'laat ..2 te wensen over',
  'slechte|gebrekkige|matige|rommelige communicatie|organisatie|voorbereiding|begeleiding',
  'begrijp|snap|snappen|begrijpen ..2 niet waarom|hoe|dat|wat',
  'te streng|duur|weinig|druk voor|om',
  'waarom ..4 pas|alweer|weer|nooit|zo laat|niet',
  'kritiek op|over',
  'zorgen over|om',
  'ontevreden',
];

/** Criticism is about the school where one of these is spoken of. */
export const schoolWords: readonly string[] =
  'school directie bestuur leraren docenten leerkrachten team schoolleiding mr overblijf rooster schoolplein communicatie beleid'.split(
    ' ',
  );

/** By which an author says where he works. */
export const employerPhrases: readonly string[] = [
  'ik ben? werk|werkzaam ..3 als ..2 <staffRole>',
  'als <staffRole> op|bij|aan|van|werkzaam',
  'ik ben ..3 <staffRole> ..2 op|bij|aan|van',
  'ik ben ..2 werkzaam bij|op|aan|voor',
  'ik werk ..2 bij|op|voor|aan ..1 school|stichting|bestuur|college|basisschool|obs|cbs|kindcentrum|scholengroep|<schoolWord>',
  'ik geef les op|bij|aan',
  'mijn werkgever',
  'werk ik ..2 bij|op|voor|aan ..2 school|stichting|bestuur|college|basisschool',
].map((phrase) => phrase.replace('|<schoolWord>', ''));

/** By which an author says that an opinion is his own. */
export const ownOpinionPhrases: readonly string[] = [
  'op persoonlijke|eigen titel',
  'mijn eigen|persoonlijke ..1 mening|opvatting|opvattingen|meningen|standpunt|kijk|visie|opinie',
  'eigen persoonlijke mening|opvatting|standpunt',
  'persoonlijke mening',

  'los van ..2 school|werkgever|stichting|bestuur|organisatie',
  'namens mezelf|mijzelf',
  'niet namens ..3 school|werkgever|stichting|bestuur|team',
  'prive mening',
  'als privepersoon',
];

/** By which an author says that others answer for themselves. */
export const thirdPartyPhrases: readonly string[] = [
  'niet verantwoordelijk|aansprakelijk voor ..6 anderen|ander|derden|reacties|reageerders|volgers',
  'geen verantwoordelijkheid voor ..6 anderen|derden|reacties',
  'reacties van anderen|derden ..4 eigen|rekening|verantwoordelijkheid',
  'voor reacties ..6 niet verantwoordelijk|aansprakelijk',
];

/** By which an author says that he speaks for the school. */
export const onBehalfPhrases: readonly string[] = [
  'namens ..2 school|team|directie|bestuur|stichting|schoolteam|mr|college|leerkrachten',
  'uit naam van ..2 school|team|directie|bestuur|stichting',
  'als leerkracht en|ook? namens',
];

/** By which it shows that somebody else made it. */
export const copyrightPhrases: readonly string[] = [
  'overgenomen uit|van|met',
  'gekopieerd|geknipt|gejat|geleend|overgetypt|gescand uit|van',
  'van internet|google|pinterest|youtube|tiktok|instagram ..2 gehaald|geplukt|gekopieerd|gedownload|geplukt',
  'gevonden|geplukt|gehaald|gedownload op|van|via ..1 internet|google|pinterest|youtube|spotify|netflix',
  'songtekst|lyrics|songteksten|liedtekst',
  'screenshot van ..3 artikel|krant|app|site|boek',
  'heel|hele|volledige|complete artikel|hoofdstuk|gedicht|stripverhaal',
  'artikel|stuk|cartoon|strip|foto uit ..2 krant|dagblad|tijdschrift|boek|volkskrant|telegraaf|trouw',
  'geschreven|gemaakt|getekend|gefotografeerd door ..2 fotograaf|schrijver|journalist|tekenaar|auteur',
  'tekst|muziek|beeld van ..3 overgenomen',
  'auteursrecht|copyright',
];

/** Before a colon these give credit to somebody. */
export const creditPhrases: readonly string[] = [
  'foto|fotos|bron|beeld|tekst|illustratie|illustraties|muziek|video|fotograaf|fotografie|tekening',
];
