// Text as somebody typed it may hold what no page can show, or what makes a page lie: control characters, characters that
// turn the direction of what follows, halves of a character, joiners that nobody sees.

/** Characters that steer and are not seen: `Cf`, and the selectors that choose between drawings of one character. */
const unseen = /\p{Cf}|\p{Variation_Selector}/gu;
/** Every way to begin a new line. */
const newLine = /\r\n?|[\n\v\f\u{85}\p{Zl}\p{Zp}]/gu;
/** No character, and never to be one: an XML file may not hold them. */
const noCharacter = /\p{Noncharacter_Code_Point}/gu;

/**
 * Text with what can be printed: composed (NFC), lines ended by `\n`, without anything that is only there to steer. Words
 * stay as they are.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(newLine, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(unseen, '')
    .replace(noCharacter, '\u{FFFD}');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}

/** What stands in the place of what is not shown. Always as long, whatever stood there. */
export const maskedWord = { nl: 'afgeschermd', en: 'masked' } as const;
