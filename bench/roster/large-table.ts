import { startChance } from '@plaatswijs/testkit/cast';

const given =
  'Sam Noor Daan Puck Mees Roos Elif Yusuf Zofia Łukasz Amina Bilal Sjoerd Nynke Shanti Ravi'.split(' ');
const parts =
  'Wolken Zonne Regen Appel Fabel Sterren Kabouter Maan Hooi Toover Knikker Tuimel Snoep Vlinder'.split(' ');
const ends = 'berg bloem stra baan huis paard veld vijver reiziger fietser kijker zanger oğlu owski'.split(
  ' ',
);
const prefixes = ['', '', 'van', 'de', 'van den', 'el', "van 't"];

/**
 * A table of so many made-up people in all: pupils of thirty schools in groups, and their guardians with custody, half of
 * whom have a second child.
 */
export function largeTable(people: number): string {
  const chance = startChance(1);
  const name = () => chance.pick(given);
  const surname = () => `${chance.pick(prefixes)};${chance.pick(parts)}${chance.pick(ends)}`;
  const header =
    'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Klas;School;' +
    'Voornaam ouder 1;Tussenvoegsel ouder 1;Achternaam ouder 1;E-mail ouder 1;Gezag ouder 1';
  const rows = [header];
  // Of every three people two are children and one is their parent.
  for (let family = 0; rows.length - 1 + family < people; family += 1) {
    const own = surname();
    const parent = `${name()};${own};ouder${family}@thuis.example;${chance.percent(95) ? 'ja' : 'nee'}`;
    for (let child = 0; child < 2; child += 1) {
      const number = rows.length;
      const born = `${1 + chance.below(28)}-${1 + chance.below(12)}-${2009 + chance.below(12)}`;
      const group = `${1 + chance.below(8)}${chance.pick(['a', 'b'])}`;
      rows.push(
        `${number};${name()};${own};${born};${group};99Y${String.fromCharCode(65 + (family % 26))};${parent}`,
      );
    }
  }
  return `${rows.join('\r\n')}\r\n`;
}
