import type { FactKey, SimpleValue } from '@plaatswijs/rules';
import type { Declaration } from './declaration.ts';

/** What declarations make known about a situation. */
export interface DeclaredFact {
  readonly fact: FactKey;
  readonly value: SimpleValue;
  /** Id of the declaration it rests on: the source of the fact. */
  readonly declarationId: string;
}

export interface Concerned {
  /** Who acts. */
  readonly actor: string;
  /** The pupil, former pupil or parent it is about, when that is one person. */
  readonly other: string | null;
}

/**
 * The facts that the confirmed declarations of a school give on a day: a tie that was there already, the day a pupil left. A professional account,
 * a project or a permission is not taken as given for every post: the author says which of them it is about.
 */
export function declaredFacts(
  inForce: readonly Declaration[],
  { actor, other }: Concerned,
): readonly DeclaredFact[] {
  return inForce.flatMap((declaration) => factsOf(declaration, actor, other));
}

function factsOf(declaration: Declaration, actor: string, other: string | null): readonly DeclaredFact[] {
  const { id: declarationId, content, about } = declaration;
  switch (content.kind) {
    case 'existing-tie':
      return about === actor && declaration.other !== null && declaration.other === other
        ? [{ fact: 'other.prior-bond', value: true, declarationId }]
        : [];
    case 'leaving-date':
      return about === other ? [{ fact: 'other.left-on', value: content.leftOn, declarationId }] : [];
    case 'device-exemption':
      return about === actor ? [{ fact: 'medical', value: true, declarationId }] : [];
    case 'professional-account':
    case 'school-project':
    case 'lesson-permission':
      return [];
  }
}
