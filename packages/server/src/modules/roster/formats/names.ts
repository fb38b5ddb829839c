/** A name as it is compared: without accents, capitals and marks. As `fold_name` in the database folds it. */
export function foldName(name: string): string {
  return name
    .replaceAll(/[ØøŁłĐđıßÆæ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]+/g, '')
    .replaceAll(/[-'’`´.,/()\s]+/g, ' ')
    .trim()
    .toLowerCase();
}

const plain: Readonly<Record<string, string>> = {
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ß: 's',
  Æ: 'A',
  æ: 'a',
};

const prefixes: ReadonlySet<string> = new Set(
  `aan af al bij d da das de del den der des di do dos du el het in la las le les los m 'n 'm onder op over 's 't te ten
  ter thor to toe tot uit uijt van vande vanden vander ver vom von voor vor zu zum zur`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a text consists of tussenvoegsels only: "van den", "el". */
export function isPrefix(text: string): boolean {
  return text.split(' ').every((word) => prefixes.has(word.toLowerCase().replaceAll('’', "'")));
}

/** A surname with its tussenvoegsel in front, in two; small letters only, so that "De Wit" as a name stays whole. */
export function splitSurname(text: string): { readonly prefix: string | null; readonly surname: string } {
  const words = text.split(' ');
  const first = words.findIndex((word) => word !== word.toLowerCase() || !isPrefix(word));
  if (first <= 0) return { prefix: null, surname: text };
  return { prefix: words.slice(0, first).join(' '), surname: words.slice(first).join(' ') };
}
