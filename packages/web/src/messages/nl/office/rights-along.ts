import { plural } from '../../plural.ts';

/** Pictures and files that go along in an answer. */
export const rightsAlong = {
  attachmentsTitle: 'Foto’s en bestanden',
  attachmentsText:
    'Open alles wat hier staat. Op een foto leg je een kader over wie er nog meer op staat: alles daarin wordt een egaal vlak. Een bestand gaat helemaal mee, of niet.',
  attachmentsRecorded: 'Dat je iets opent, wordt vastgelegd.',
  attachmentsWaiting: (p: { count: number }): string =>
    plural('nl', p.count, { one: 'Nog 1 te bekijken.', other: `Nog ${p.count} te bekijken.` }),
  attachmentsDone: 'Alles is bekeken.',
  attachmentTitle: (p: { label: string; name: string; state: string }): string =>
    p.name === '' ? `${p.label}: ${p.state}` : `${p.label}, ${p.name}: ${p.state}`,
  attachmentStates: { waiting: 'nog bekijken', given: 'gaat mee', withheld: 'gaat niet mee' },
  attachmentProtected:
    'Dit kwam mee met iets wat vertrouwelijk of anoniem gemeld is. Het beeld zelf kan al verraden wie dat was.',
  coversKnown: 'Over anderen liggen al kaders.',
  coversNone: 'Er ligt nog geen kader.',
  coversHelp:
    'De computer herkent niemand: kijk zelf wie er nog meer op staat, ook van achteren, in een spiegel, en aan een naam op papier of kleding.',
  unboxed: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Van 1 ander is bekend dat die erop staat, en die heeft geen kader.',
      other: `Van ${p.count} anderen is bekend dat ze erop staan, en die hebben geen kader.`,
    }),
  coverNamed: (p: { number: number }): string => `Kader ${p.number}`,
  pictureLabel: (p: { label: string }): string => `${p.label}, met kaders`,
  pictureAlt: (p: { label: string; count: number }): string =>
    plural('nl', p.count, { one: `${p.label}, met 1 kader`, other: `${p.label}, met ${p.count} kaders` }),
  pictureLoading: 'Beeld laden',
  unsaved:
    'Je veranderde kaders. Druk bij die foto op ‘Zo gaat het mee’, anders gaat de foto mee zoals eerst.',
  giveSo: 'Zo gaat het mee',
  giveFile: 'Gaat helemaal mee',
  notAlong: 'Gaat niet mee',
  notAlongTitle: (p: { label: string }): string => `${p.label} niet geven`,
  copyTitle: 'Dit gaat mee',
  copyAlt: (p: { label: string }): string => `${p.label} zoals het meegaat`,
  fileOpen: 'Sla op om te bekijken',
  goesAlong: (p: { label: string }): string => `${p.label} gaat mee.`,
  goesNot: (p: { label: string }): string => `${p.label} gaat niet mee.`,
  fetchFiles: 'Bestanden die erbij horen',
  fetchFile: (p: { label: string }): string => `${p.label} opslaan`,
  problems: {
    'not-in-state': 'Dat kan nu niet (meer).',
    'outside-the-picture': 'Een kader ligt buiten het beeld. Haal het weg of zet het terug.',
    'not-a-picture':
      'Dit beeld kan niet geopend worden. Dan kan er ook niets afgedekt worden, en gaat het niet mee.',
    'no-room': 'Er is geen ruimte meer voor bestanden. Vraag de beheerder.',
    altered: 'Dit bestand is niet meer wat het was. Het gaat niet mee.',
    'too-busy': 'Het is te druk. Probeer het zo nog een keer.',
    'changed-meanwhile': 'Er is intussen iets veranderd. Kijk wat er nu staat en doe het nog een keer.',
  },
};
export type RightsAlongMessages = typeof rightsAlong;
