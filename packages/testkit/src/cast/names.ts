/** A surname with its tussenvoegsel. */
export interface FamilyName {
  readonly prefix: string | null;
  readonly surname: string;
}

/** Where the names of a family come from. Surnames are made up, and look it. */
export interface NamePool {
  /** How many of a hundred families have names from here. */
  readonly share: number;
  readonly given: readonly string[];
  readonly families: readonly FamilyName[];
}

/** Given names with what everybody calls such a person. */
export const callNames: Readonly<Record<string, string>> = {
  Johannes: 'Jan',
  Wilhelmina: 'Mien',
  Elisabeth: 'Bets',
  Maximiliaan: 'Max',
  Alexander: 'Lex',
  Mohammed: 'Mo',
  Katarzyna: 'Kasia',
  Aleksandra: 'Ola',
  Froukje: 'Frouk',
};

const words = (text: string) => text.trim().split(/\s+/);

/** "van den|Wolkenberg", or "Wolkenberg" without a tussenvoegsel; separated by commas. */
function families(text: string): readonly FamilyName[] {
  return text.split(',').map((name) => {
    const [first = '', second] = name.trim().split('|');
    return second === undefined ? { prefix: null, surname: first } : { prefix: first, surname: second };
  });
}

/** All pools; their shares make a hundred. Every common pattern of a tussenvoegsel occurs. */
export const namePools: readonly NamePool[] = [
  {
    share: 50,
    given:
      words(`Sam Noor Daan Puck Mees Roos Storm Jet Linde Sem Merel Bram Fleur Teun Lotte Guus Pien Thijs Saar Jip
      Floor Johannes Wilhelmina Elisabeth Maximiliaan Alexander Anne-Fleur Jan-Willem René Zoë Chloë Loïs Hugo Tess`),
    families: families(`van den|Wolkenberg, van der|Zonnebloem, de|Appelflap, van|Toverveld, ten|Kaboutereik,
      ter|Maneschijn, te|Sprookhorst, in 't|Kletsbos, van 't|Hooipaard, 't|Snoephuis, op de|Regenweg, op den|Duizendberg,
      aan de|Modderbeek, uit den|Fabelboom, bij de|Theepot, van de|Lachvijver, den|Dubbeldekker, der|Vlinderen,
      onder de|Linden-Pluis, Pannenkoek, Springintveld-Hop, Knikkerbaan, Tuimelaar, Krentenbol, Sterrenkijker`),
  },
  {
    share: 12,
    given: words('Sjoerd Froukje Hidde Wietske Jelle Nynke Tjitske Douwe Fenna Sietse Ytsje Wûte'),
    families: families(
      'Wolkstra, Sinnema, Reinbôgstra, Pannekoeksma, Tsjoenstra, Flinterinks, Mesdagsma, Bûterhoekstra',
    ),
  },
  {
    share: 10,
    given: words('Elif Yusuf Zeynep Emir Ayşe Çağla Gökhan İpek Ömer Defne Işıl Şule'),
    families: families('Gökkuşakoğlu, Bulutseven, Yıldızcanlı, Çiçekdağlı, Şekerpınar, Uçurtmacı'),
  },
  {
    share: 10,
    given: words('Amina Ilyas Salma Mohammed Nour Bilal Hafsa Zakaria Loubna Ayoub Imane'),
    families: families('el|Qamari-Najm, Ben|Zitounalaya, el|Warda, Ait|Shamsi, Ouled|Noura, Aghbaloulou'),
  },
  {
    share: 8,
    given: words('Shanti Rivano Chanel Jairo Anjali Gilliano Sherida Dewi Ravi Xaviera'),
    families: families('Kolibriepersad, Kotomisiedijk, Zonneparkoe, Maripasingh, Awaraveld, Bromkidam'),
  },
  {
    share: 6,
    given: words('Zofia Jakub Katarzyna Łukasz Aleksandra Michał Zuzanna Wojtek Żaneta'),
    families: families('Tęczowicz, Chmurkowski, Gwiazdkowiec, Żabkowicz, Śnieżyńska'),
  },
  {
    share: 4,
    given: words('Emre-Jan Noé Inès Søren Aoife Thảo José Müesli Ngọc'),
    families: families("O'Regenboog, de la|Lunafiesta, dos|Sonhos-Belos, von|Zuckerwolke, Nguyễn-Cầuvồng"),
  },
];
