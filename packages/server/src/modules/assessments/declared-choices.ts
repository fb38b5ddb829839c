import type { FactKey } from '@plaatswijs/rules';
import type { Declaration } from '../declarations/index.ts';
import type { SourcedFact, SourcedFacts } from './post-author.ts';

type KindOf = Declaration['content']['kind'];
type Of<Kind extends KindOf> = Declaration & {
  readonly content: Extract<Declaration['content'], { readonly kind: Kind }>;
};

/** What somebody declared of themselves and a post may be about, to choose from; what is in force is all that is given. */
export function declaredChoices(inForce: readonly Declaration[], personId: string) {
  return {
    accounts: ownOf(inForce, personId, 'professional-account').map(({ id, content }) => ({
      id,
      kind: content.channel,
      name: content.name,
    })),
    projects: ownOf(inForce, personId, 'school-project').map(({ id, content }) => ({
      id,
      name: content.name,
    })),
    permissions: ownOf(inForce, personId, 'lesson-permission').map(({ id, content, endsOn }) => ({
      id,
      groupId: content.groupId,
      scope: content.scope,
      endsOn,
    })),
  };
}

/** What somebody chose of that for one post, by id. */
export interface ChosenDeclarations {
  readonly account: string | null;
  readonly about: readonly string[];
}

/**
 * The facts that follow from what was chosen. The author says which declaration the post is about; what that declaration
 * says was confirmed by somebody else, and goes before what is told.
 *
 * @returns `null` when something was chosen that is not a declaration of this person in force
 */
export function chosenDeclarations(
  inForce: readonly Declaration[],
  personId: string,
  { account, about }: ChosenDeclarations,
): SourcedFacts | null {
  const facts: Record<FactKey, SourcedFact> = {};
  const accounts = ownOf(inForce, personId, 'professional-account');
  const chosen = accounts.find(({ id }) => id === account);
  if (account !== null && chosen === undefined) return null;
  if (chosen !== undefined) {
    facts['channel'] = declared(chosen.content.channel);
    facts['account'] = declared('professional');
  }
  const projects = ownOf(inForce, personId, 'school-project');
  const permissions = ownOf(inForce, personId, 'lesson-permission');
  for (const wanted of about) {
    const permission = permissions.find(({ id }) => id === wanted);
    if (permission !== undefined) {
      // Declared by or for the teacher of the lesson and confirmed before it counts: so beforehand.
      facts['permission'] = declared('teacher-before');
      facts['permission-scope'] = declared(permission.content.scope);
    } else if (projects.some(({ id }) => id === wanted)) {
      facts['school-project'] = declared(true);
    } else return null;
  }
  return facts;
}

function ownOf<Kind extends KindOf>(
  inForce: readonly Declaration[],
  personId: string,
  kind: Kind,
): readonly Of<Kind>[] {
  return inForce.filter(
    (declaration): declaration is Of<Kind> =>
      declaration.about === personId && declaration.content.kind === kind,
  );
}

function declared(value: SourcedFact['value']): SourcedFact {
  return { value, source: { kind: 'register', name: 'declarations' } };
}
