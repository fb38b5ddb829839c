import type { SimpleValue, Starter } from '@plaatswijs/rules';
import type { Database } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import { atPublicSchool } from './asked-school.ts';
import { type AssessedSituation, assessSituation } from './assess-situation.ts';
import type { AssessmentPorts } from './ports.ts';
import { shareAnswer, sharedAnswer } from './share-answer.ts';
import { readTold, type ToldFacts, toldViews } from './told-state.ts';

/** A school by its public address, on a day (`YYYY-MM-DD`). */
export interface Place {
  readonly slug: string;
  readonly day: string;
}

/** The protocol that counts, article by article. */
export function protocolForPublic(database: Database, ports: AssessmentPorts, place: Place) {
  return atPublicSchool(database, ports, place, async (_, { school, protocol }) => {
    const { version, digest, startsOn, compiled } = protocol;
    const { title, holder, articles, roles } = compiled.protocol;
    return {
      school: { name: school.name, slug: school.slug },
      title,
      holder: holder.name,
      version,
      digest,
      startsOn,
      articles: articles.map(({ id, heading, summary, place: { number, section } }) => ({
        article: id,
        number,
        section,
        heading,
        summary,
      })),
      roles: roles.map(({ id, name }) => ({ role: id, name })),
    };
  });
}

/** The situations that may be meant by somebody's own words. */
export function searchForPublic(
  database: Database,
  ports: AssessmentPorts,
  place: Place,
  { question, most }: { readonly question: string; readonly most: number },
) {
  return atPublicSchool(database, ports, place, async () => ({
    items: ports.starterIndex.search(question, most).map(({ starter }) => starterView(starter)),
  }));
}

/** What to ask next, and the answer as far as it is known. */
export function assessForPublic(
  database: Database,
  ports: AssessmentPorts,
  place: Place,
  told: ToldFacts,
): Promise<AssessedSituation | Refusal> {
  return atPublicSchool(database, ports, place, async (tx, asked) => {
    const state = readTold(told, ports.shelf.vocabulary, place.day);
    return 'ok' in state ? state : assessSituation(tx, asked, state, 'anyone');
  });
}

/** Makes a link to an answer. */
export function shareForPublic(
  database: Database,
  ports: AssessmentPorts,
  place: Place,
  { starter, ...told }: ToldFacts & { readonly starter: string | null },
) {
  return atPublicSchool(database, ports, place, async (tx, asked) => {
    const state = readTold(told, ports.shelf.vocabulary, place.day);
    if ('ok' in state) return state;
    if (state.situation.facts['act'] === undefined) {
      return refuse('not-possible', { issues: [{ at: '/body/facts/act', code: 'missing' }] });
    }
    const known = starter !== null && ports.starters.list.some(({ id }) => id === starter);
    return shareAnswer(tx, asked, state, { starter: known ? starter : null, day: place.day });
  });
}

/** An answer that was shared, as it was then. */
export function sharedForPublic(database: Database, ports: AssessmentPorts, place: Place, code: string) {
  return atPublicSchool(database, ports, place, async (tx, { school, protocol }) => {
    const shared = await sharedAnswer(tx, school.id, code);
    if (shared === null) return refuse('not-found');
    if (shared.expiresOn < place.day) return refuse('link-expired');
    const { answer, starter, answeredOn, expiresOn, facts, protocolDigest } = shared;
    const told = readTold({ facts, notKnown: [] }, ports.shelf.vocabulary, answeredOn);
    const begun = ports.starters.list.find(({ id }) => id === starter);
    return {
      name: school.name,
      logo: school.logo,
      protocol: { title: protocol.compiled.protocol.title, startsOn: protocol.startsOn },
      answer,
      told: 'ok' in told ? [] : toldViews(told.situation, ports.shelf.vocabulary),
      starter: begun === undefined ? null : starterView(begun),
      answeredOn,
      expiresOn,
      protocolChanged: protocolDigest !== protocol.digest,
    };
  });
}

/** A situation with its facts as plain values. */
export function starterView({ id, text, facts }: Starter): {
  readonly id: string;
  readonly text: Starter['text'];
  readonly facts: Readonly<Record<string, SimpleValue>>;
} {
  const values = Object.entries(facts).map(([key, { value }]) => [key, value] as const);
  return { id, text, facts: Object.fromEntries(values) };
}
