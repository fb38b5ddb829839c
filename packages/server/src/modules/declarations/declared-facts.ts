import type { FactKey, SimpleValue } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Declaration } from './declaration.ts';
import { declarationsInForce } from './declaration-store.ts';

/** What declarations make known about a situation. */
export interface DeclaredFact {
  readonly fact: FactKey;
  readonly value: SimpleValue;
  /** Id of the declaration it rests on: the source of the fact. */
  readonly declarationId: string;
}

export interface Concerned {
  readonly schoolId: string;
  /** Who acts. */
  readonly actor: string;
  /** The pupil, former pupil or parent it is about, when that is one person. */
  readonly other: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/**
 * The facts that confirmed declarations give: a tie that was there already, the day a pupil left. A professional account,
 * a project or a permission is not taken as given for every post: the author says which of them it is about.
 */
export async function declaredFacts(
  tx: BoardTransaction,
  { schoolId, actor, other, day }: Concerned,
): Promise<readonly DeclaredFact[]> {
  const people = other === null ? [actor] : [actor, other];
  const declarations = await declarationsInForce(tx, schoolId, people, day);
  return declarations.flatMap((declaration) => factsOf(declaration, actor, other));
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
