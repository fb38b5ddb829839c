import type { RosterPerson } from '@plaatswijs/text';
import type { LabelledPost } from '@plaatswijs/text/labelled';
import { seededRandom } from './roster.ts';

/** How much there is to find: as newsletters and posts are, or in every line. */
export type Density = 'usual' | 'crowded';

const shares: Readonly<Record<Density, number>> = { usual: 0.1, crowded: 0.5 };

/**
 * Texts of about so many characters: labelled posts one after the other. In a usual text one post in ten says something
 * that is found and one in ten names somebody of the roster, in a crowded one every other.
 */
export function inventTexts(
  posts: readonly LabelledPost[],
  roster: readonly RosterPerson[],
  length: number,
  count: number,
  density: Density,
): readonly string[] {
  const random = seededRandom(length);
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)];
  const clean = posts.filter((post) => post.clean);
  const telling = posts.filter((post) => !post.clean);
  const share = shares[density];
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) {
      const person = random() < share ? pick(roster) : undefined;
      const name = person === undefined ? '' : `Ook ${person.givenName} ${person.surname} was er. `;
      text += `${pick(random() < share ? telling : clean)?.text ?? ''} ${name}`;
    }
    return text.slice(0, length);
  });
}
