import {
  type CompiledProtocol,
  type Condition,
  compileProtocol,
  type Norm,
  type Protocol,
} from '@plaatswijs/rules';

/** A protocol of just the norms that all peers can express, and the norms that were left out. */
export interface SharedNorms {
  readonly compiled: CompiledProtocol;
  readonly leftOut: readonly { readonly norm: string; readonly why: string }[];
}

/**
 * Takes from a protocol what a peer cannot express: norms that add up people, and the tensions between norms. What is
 * left is compiled anew, so that our engine decides no more and no less than the peers do.
 */
export function sharedNorms({ protocol, vocabulary }: CompiledProtocol): SharedNorms {
  const norms = protocol.articles.flatMap((article) => article.norms);
  const counting = norms.filter((norm) => conditionsOf(norm).some(countsPeople)).map((norm) => norm.id);
  const kept = new Set(norms.map((norm) => norm.id).filter((id) => !counting.includes(id)));
  const shared: Protocol = {
    ...protocol,
    tensions: [],
    articles: protocol.articles.map((article) => ({
      ...article,
      norms: article.norms
        .filter((norm) => kept.has(norm.id))
        .map((norm) => ({ ...norm, overrides: norm.overrides.filter((id) => kept.has(id)) })),
    })),
  };
  const why = 'adds up the number of people (count-people); json-rules-engine has no arithmetic';
  return {
    compiled: compileProtocol(shared, vocabulary),
    leftOut: counting.map((norm) => ({ norm, why })),
  };
}

function conditionsOf(norm: Norm): readonly Condition[] {
  const conduct = norm.conduct === null ? [] : [norm.conduct];
  return [norm.when, ...conduct, ...norm.exceptions.map((exception) => exception.when)];
}

function countsPeople(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some(countsPeople);
    case 'not':
      return countsPeople(condition.of);
    case 'count-people':
      return true;
    default:
      return false;
  }
}
