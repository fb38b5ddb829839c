/** A talk held at school. By itself it is an item of the agenda. */
export const talkEventPhrases: readonly string[] = [
  '<talk>',
  'tien|10 minuten? gesprek|gesprekken|gesprekje',
  'gesprek|gesprekje met|op|bij|van ..2 juf|meester|mentor|school|ib|iber|directeur|directie|docent|leerkracht|teamleider|intern',
  'rapport|rapportje|cito|citotoets|doorstroomtoets|eindtoets|schooladvies|eindadvies|intelligentietest|iqtest|rapportcijfers',
];

/** What came out of such a talk, so plainly that it needs no talk beside it. */
export const strongOutcomePhrases: readonly string[] = [
  'blijft|blijven|blijf zitten in|op? groep|klas|#',
  'blijft|blijven dus|weer|gewoon|nu? zitten',
  'zittenblijven|blijver|zittenblijver|doubleert|doubleren|doubleer',
  'niet over naar|mag|gaat',
  '<level> advies',
  'advies ..2 <level>',
  'naar ..2 speciaal onderwijs|basisonderwijs',
  'naar ..1 sbo|vso|praktijkonderwijs|praktijkschool|so',
  'iq van|is|was #',
  'iq score',
  'laagbegaafd|zwakbegaafd',
  'onvoldoende|onvoldoendes|onvoldoendje staat|voor|op',
  'staat|sta ..3 onvoldoende|onvoldoendes|onvoldoende',
  'afgestroomd|afstromen|opstromen|gezakt|zakt',
  'klas|groep overslaan|overgeslagen',
  'slaat|sloeg een klas|groep over',
  'achterstand|leerachterstand|taalachterstand',
  'dossier|handelingsplan|ontwikkelingsperspectief|opp',
  'diagnose',
  'score|scoort|scoorde|haalde|haalt|heeft|had|kreeg ..3 # op|bij|voor ..2 cito|citotoets|doorstroomtoets|eindtoets|toets',
  'citoscore ..2 #',
];

/** What may be an outcome where a talk stands beside it. */
export const weakOutcomePhrases: readonly string[] = [
  'te horen gekregen|krijgen',
  'kreeg|kregen|krijg ..2 te horen',
  'bleek|blijkt dat|hij|zij|ze',
  'werd|is ..3 verteld|gezegd',
  'volgens ..2 juf|meester|mentor',
  'zei|zeiden|vertelde|vertelden|vindt|vond ..2 dat|hij|zij|ze',
  'scoort|scoorde|presteert|haalt|haalde',
  'niveau|achter|zwak|zwakke|slecht|matig|onvoldoende|onvoldoendes|voldoende',
  'een|drie|vier|twee onvoldoende|onvoldoendes|drie|vier|vijf|zes|zeven|acht|negen',
  'advies gekregen|veranderd|bijgesteld|verlaagd|verhoogd',
  'overgaan|over',
  'huilend|boos weggelopen',
];

/** "Zitten" on a chair, and talks still to come. */
export const noOutcomePhrases: readonly string[] = [
  'zitten op|aan|naast|tot|bij|achter de|het|een|je|hun|zijn|haar|iemand',
  'zitten tot|wachten|luisteren|kijken',
  'zitten in de kring|zaal|aula|bus|auto|trein',
];

/** A talk or test that is announced. */
export const plannedPhrases: readonly string[] = [
  'volgende|komende|aanstaande week|maandag|dinsdag|woensdag|donderdag|vrijdag|maand',
  'schrijf|schrijft|inschrijven|intekenen|aanmelden|plannen|ingepland|gepland',
  'binnenkort|uitnodiging|uitgenodigd|planning|jaarkalender|rooster',
  'informatieavond|uitleg|volgt|starten|beginnen|vinden plaats',
];
