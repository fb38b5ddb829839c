/**
 * Tells the person at the keyboard something, in Dutch and in English, for here their language is not known yet.
 * It goes to standard error, so that the output of a command stays clean for the program that reads it.
 *
 * @param {string} dutch
 * @param {string} english
 */
export function say(dutch, english) {
  process.stderr.write(`Plaatswijs: ${dutch}\n            ${english}\n`);
}
