import type { ConsentPagesWords } from './words.ts';

const imagesOf = (where: string) => ({
  ask: (child: string): string => `Czy zdjęcia i filmy twojego dziecka (${child}) mogą być ${where}?`,
  askSelf: `Czy zdjęcia i filmy z tobą mogą być ${where}?`,
});
const kept = 'Zapisane odpowiedzi nadal obowiązują.';

/** The pages about consent in Polish. */
export const polishConsentPages: ConsentPagesWords = {
  product: 'Plaatswijs',
  skip: 'Przejdź do treści',
  languages: 'Język',
  footer:
    'Twoje odpowiedzi są dla szkoły. Plaatswijs przechowuje je dla szkoły i nie przekazuje ich nikomu innemu.',
  errorBefore: 'Błąd: ',
  read: 'Czytaj na głos',
  readStop: 'Zatrzymaj czytanie',
  print: 'Drukuj tę stronę',
  answers: { yes: 'Tak', no: 'Nie', open: 'Jeszcze bez odpowiedzi' },
  purposes: {
    newsletter: {
      name: 'Biuletyn szkolny',
      ...imagesOf('w biuletynie szkolnym'),
      means: 'Szkoła wysyła biuletyn do rodziców i pracowników szkoły.',
    },
    'parent-portal': {
      name: 'Portal dla rodziców',
      ...imagesOf('w portalu dla rodziców'),
      means:
        'Portal dla rodziców to aplikacja lub strona szkoły. Mają do niej dostęp tylko rodzice i pracownicy szkoły, po podaniu hasła.',
    },
    website: {
      name: 'Strona internetowa',
      ...imagesOf('na stronie internetowej szkoły'),
      means:
        'Stronę szkoły może zobaczyć każdy w internecie, także osoby, które nie znają szkoły. Inni mogą skopiować zdjęcie.',
    },
    'social-media': {
      name: 'Media społecznościowe',
      ...imagesOf('w mediach społecznościowych szkoły'),
      means:
        'Media społecznościowe to na przykład Facebook i Instagram. Każdy może tam zobaczyć zdjęcia. Inni mogą je skopiować lub udostępnić.',
    },
    'school-guide': {
      name: 'Informator, broszura i kalendarz szkoły',
      ...imagesOf('w informatorze, broszurze lub kalendarzu szkoły'),
      means:
        'To książeczki i kalendarze o szkole. Są dla rodziców i dla osób, które szukają szkoły. Czasem są też w internecie.',
    },
    'school-photographer': {
      name: 'Fotograf szkolny',
      ask: (child) => `Czy fotograf szkolny może robić zdjęcia twojemu dziecku (${child})?`,
      askSelf: 'Czy fotograf szkolny może robić ci zdjęcia?',
      means: 'Fotograf robi w szkole zdjęcia pojedyncze i grupowe. Zdjęcie grupowe może kupić każdy z grupy.',
    },
    'class-list': {
      name: 'Lista klasy',
      ask: (child) => `Czy twoje dziecko (${child}) może być na liście klasy?`,
      askSelf: 'Czy możesz być na liście klasy?',
      means:
        'Na liście klasy są imiona i nazwiska, a czasem adresy i numery telefonów. Listę dostają rodzice dzieci z tej grupy.',
    },
    research: {
      name: 'Badania',
      ask: (child) => `Czy twoje dziecko (${child}) może brać udział w badaniach w szkole?`,
      askSelf: 'Czy chcesz brać udział w badaniach w szkole?',
      means:
        'Czasem badacze lub studenci prowadzą badania w szkole. Na przykład za pomocą ankiety albo filmu z lekcji.',
    },
  },

  title: 'Czy szkoła może to robić?',
  lead: {
    children:
      'Szkoła pyta, na co się zgadzasz dla swojego dziecka. Przy każdym pytaniu wybierz „tak” lub „nie”.',
    pupil: 'Masz już szesnaście lat. Teraz decydujesz ty. Rodzice już nie decydują za ciebie.',
    employee:
      'To ty decydujesz, co szkoła może robić ze zdjęciami i filmami z tobą. Nie musisz podawać powodu.',
  },
  know: 'Warto wiedzieć',
  knowNo: {
    children: 'Zawsze możesz powiedzieć „nie”. Dla twojego dziecka nic się wtedy nie zmienia.',
    pupil: 'Zawsze możesz powiedzieć „nie”. Nic się wtedy dla ciebie nie zmienia.',
    employee: 'Zawsze możesz powiedzieć „nie”. Nic się wtedy dla ciebie nie zmienia.',
  },
  knowSkip: 'Możesz pominąć pytanie. Bez odpowiedzi „tak” szkoła tego nie robi.',
  knowChange: 'Odpowiedź możesz zawsze zmienić. Robisz to na tej samej stronie.',
  knowTwo:
    'Czy drugi rodzic też może decydować? Szkoła zapyta tego rodzica osobno. Jeśli jedno z was powie „nie”, szkoła tego nie robi.',
  ownPurpose: (child) => `Czy zgadzasz się na to dla swojego dziecka (${child})?`,
  ownPurposeSelf: 'Czy zgadzasz się na to?',
  schoolWrites: 'Szkoła pisze po niderlandzku:',
  where: 'Gdzie',
  audiences: {
    public: 'może zobaczyć każdy',
    'closed-group': 'może zobaczyć zamknięta grupa',
    'small-circle': 'może zobaczyć małe grono',
  },
  earlierOwn: ({ answer, day }) => `Twoja odpowiedź z ${day}: ${answer}.`,
  earlierEnrolment: ({ answer, day }) =>
    `W formularzu zapisu do szkoły było: ${answer} (${day}). Wybierz, czy tak ma zostać.`,
  earlierChanged: ({ answer, day }) =>
    `Twoja odpowiedź z ${day}: ${answer}. Potem pytanie się zmieniło. Dlatego pytamy jeszcze raz.`,
  decidesAlone: (name) =>
    `${name} ma już szesnaście lat i decyduje samodzielnie. Twoje wcześniejsze odpowiedzi obowiązują, dopóki ${name} nie odpowie.`,
  until: (day) => `Ta strona działa do ${day} włącznie.`,
  save: 'Zapisz moje odpowiedzi',
  errorTitle: 'Nic jeszcze nie zapisano',
  errors: {
    nothing: 'Nie ma jeszcze żadnej odpowiedzi. Wybierz „tak” lub „nie” przy co najmniej jednym pytaniu.',
    changed:
      'Szkoła zmieniła w tym czasie jedno z pytań. Przeczytaj pytania jeszcze raz i ponownie zapisz odpowiedzi.',
    old: 'Strona była długo otwarta. Sprawdź odpowiedzi i zapisz je jeszcze raz.',
  },

  doneTitle: 'Twoje odpowiedzi są zapisane',
  doneFrom: (day) => `Obowiązują od ${day}.`,
  doneMailed: 'Dostaniesz e-mail z tymi odpowiedziami. Będzie w nim też link, pod którym możesz je zmienić.',
  doneBack: {
    link: 'Pod linkiem, który masz od szkoły, możesz zobaczyć i zmienić odpowiedzi.',
    code: 'Zachowaj list. Za pomocą kodu z listu możesz zobaczyć i zmienić odpowiedzi. Kod już nie działa? Poproś szkołę o nowy list.',
  },
  withdrawnTitle: 'Twoja zgoda jest wycofana',
  withdrawnText:
    'Od teraz szkoła już tego nie robi. Czy jest jeszcze coś, czego tu nie ma? Poproś szkołę, aby to usunęła.',
  change: 'Zmień moje odpowiedzi',

  whereTitle: {
    children: 'Gdzie można zobaczyć twoje dziecko?',
    pupil: 'Gdzie można zobaczyć ciebie?',
    employee: 'Gdzie można zobaczyć ciebie jako pracownika?',
  },
  whereText: 'Oto co szkoła zapisała o tym, co opublikowała. Czegoś tu brakuje? Powiedz o tym szkole.',
  whereNone: (child) => `Nie zapisano niczego, w czym występuje ${child}.`,
  whereNoneSelf: 'Nie zapisano niczego, w czym występujesz.',
  wherePlaced: (day) => `Opublikowano ${day}`,
  whereShown: {
    picture: 'Widać na zdjęciu lub filmie',
    covered: 'Na zdjęciu, zakryta twarz',
    sound: 'Słychać głos',
    name: 'Podano imię lub nazwisko',
  },
  whereConsent: { yes: 'Tego dnia była zgoda.', no: 'Tego dnia nie było zgody.' },
  whereNow: {
    online: 'Jest w internecie.',
    open: 'Szkoła musi to jeszcze usunąć. Tutaj będzie widać, kiedy to zrobiono.',
    replaced: 'Szkoła to zamieniła. Tej osoby nie można już rozpoznać.',
    stays: 'Szkoła to sprawdziła i pozostawia. Zapytaj szkołę o powód.',
  },
  whereTakenDown: (day) => `Usunięto ${day}.`,
  whereKept: (count) => `Zdjęcia, które szkoła przechowuje i których nigdzie nie opublikowała: ${count}`,
  touchedTitle: 'To musi teraz zniknąć',
  touchedText:
    'Szkoła od razu widzi to jako zadanie i to usunie. Wróć później na tę stronę: będzie na niej data usunięcia.',
  touchedReady: (count) => `Zdjęcia, które były gotowe i nie będą już tak użyte: ${count}`,

  codeTitle: 'Wpisz kod z listu',
  codeLead: 'Kod jest w liście ze szkoły. Konto nie jest potrzebne.',
  code: 'Kod',
  codeHelp: 'Kreski, odstępy i wielkie litery nie mają znaczenia.',
  codeGo: 'Dalej',
  codeErrors: {
    empty: 'Wpisz kod, który jest w liście.',
    unknown:
      'Nie znamy tego kodu. Sprawdź, czy jest dobrze przepisany. Jest dobrze? Poproś szkołę o nowy list.',
    'too-many': 'Było za dużo prób. Poczekaj kilka minut i spróbuj jeszcze raz.',
  },

  closed: {
    unknown: {
      title: 'Ten link nie działa',
      what: 'Być może link jest niepełny albo jest w nim błąd.',
      now: 'Otwórz jeszcze raz link z e-maila albo poproś szkołę o nowy.',
    },
    ended: {
      title: 'Ten link już nie działa',
      what: `Czas tego linku minął. ${kept}`,
      now: 'Poproś szkołę o nowy link.',
    },
    revoked: {
      title: 'Ten link już nie działa',
      what: `Szkoła wyłączyła ten link. ${kept}`,
      now: 'Poproś szkołę o nowy link.',
    },
    'too-many': {
      title: 'Chwila przerwy',
      what: 'Było wiele prób otwarcia linku lub kodu.',
      now: 'Poczekaj kilka minut i spróbuj jeszcze raz. Nic się nie zmieniło.',
    },
  },
  renew: 'Wyślij mi nowy link',
  renewHelp: 'Link przyjdzie na adres e-mail, który ma szkoła.',
  haveCode: 'Mam list z kodem',
  sentTitle: 'Sprawdź pocztę',
  sentText: [
    'Jeśli szkoła ma twój adres e-mail, za chwilę dostaniesz nowy link.',
    'Nic nie przyszło? Sprawdź spam albo zapytaj w szkole.',
  ],
};
