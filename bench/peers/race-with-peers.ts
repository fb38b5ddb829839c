import { assess, type CompiledProtocol, decideSituation, type Situation } from '@plaatswijs/rules';
import { type Contestant, type Pace, race } from '../stopwatch.ts';
import { asNew, type CaseSituation } from '../world/situations.ts';
import { cedar } from './cedar/peer.ts';
import { jsonRulesEngine } from './json-rules-engine/peer.ts';
import { type NamedCondition, namedConditions } from './named-conditions.ts';
import type { Peer, PeerQuestion } from './peer.ts';
import { publicodes } from './publicodes/peer.ts';
import { type SharedNorms, sharedNorms } from './shared-norms.ts';
import { verdictsFrom } from './verdicts.ts';

/** Microseconds for one situation, by contestant, and what they were about. */
export interface PeerFigures {
  readonly times: ReadonlyMap<string, number>;
  readonly peers: readonly string[];
  readonly shared: SharedNorms;
  readonly norms: number;
  readonly conditions: number;
  readonly situations: number;
  /** Situations left out because a verdict hangs on a fact that has no usual value. */
  readonly undetermined: number;
}

export const ours = 'plaatswijs';

const peers: readonly Peer[] = [cedar, jsonRulesEngine, publicodes];

/**
 * Times our whole assessment against the bare decision of each peer, over the same norms and situations. Each peer runs
 * with all norms in one set, and with a set for each act that it is handed without having to look.
 *
 * @throws when a peer gives another verdict than ours on any norm
 */
export async function raceWithPeers(
  full: CompiledProtocol,
  cases: readonly CaseSituation[],
  pace: Pace,
): Promise<PeerFigures> {
  const shared = sharedNorms(full);
  const { compiled } = shared;
  const spoken = cases.filter(({ speaking }) => speaking.has(compiled.protocol.id));
  const situations = spoken
    .map(({ usual }) => usual)
    .filter((situation) => isDetermined(compiled, situation));
  const conditions = namedConditions(compiled, Math.max(...situations.map(peopleIn)));
  const contestants: Contestant[] = oursFor(shared, situations, spoken);
  for (const peer of peers) {
    for (const [name, questions] of Object.entries(questionsFor(peer, conditions, shared, situations))) {
      await checkVerdicts(name, questions, compiled, situations);
      contestants.push({ name, run: () => askAll(questions) });
    }
  }
  const passes = await race(contestants, pace);
  const size = (name: string) => (name === `${ours}, open` ? spoken.length : situations.length);
  return {
    times: new Map([...passes].map(([name, time]) => [name, time / size(name)])),
    peers: contestants.map(({ name }) => name).filter((name) => !name.startsWith(ours)),
    shared,
    norms: new Set([...compiled.acts.values()].flatMap(({ norms }) => norms.map(({ norm }) => norm.id))).size,
    conditions: conditions.length,
    situations: situations.length,
    undetermined: spoken.length - situations.length,
  };
}

function oursFor(
  { compiled }: SharedNorms,
  situations: readonly Situation[],
  spoken: readonly CaseSituation[],
): Contestant[] {
  const all = (list: readonly Situation[], ask: (situation: Situation) => unknown) => () => {
    for (const situation of list) ask(situation);
  };
  return [
    { name: ours, run: all(situations, (situation) => assess(compiled, asNew(situation))) },
    {
      name: `${ours}, decision only`,
      run: all(situations, (situation) => decideSituation(compiled, situation)),
    },
    {
      name: `${ours}, open`,
      run: all(
        spoken.map(({ open }) => open),
        (situation) => assess(compiled, asNew(situation)),
      ),
    },
  ];
}

function questionsFor(
  peer: Peer,
  conditions: readonly NamedCondition[],
  { compiled }: SharedNorms,
  situations: readonly Situation[],
): Record<string, readonly PeerQuestion[]> {
  const whole = peer.prepare(conditions, compiled.vocabulary, 'all acts');
  const byAct = new Map(
    [...new Set(situations.map(actOf))].map((act) => {
      const concerned = conditions
        .filter(({ acts }) => acts.includes(act))
        .map((named) => ({ ...named, acts: [act] }));
      return [act, peer.prepare(concerned, compiled.vocabulary, act)] as const;
    }),
  );
  return {
    [peer.name]: situations.map((situation) => whole(situation)),
    [`${peer.name}, a set for each act`]: situations.flatMap((situation) => {
      const prepared = byAct.get(actOf(situation));
      return prepared === undefined ? [] : [prepared(situation)];
    }),
  };
}

async function checkVerdicts(
  name: string,
  questions: readonly PeerQuestion[],
  compiled: CompiledProtocol,
  situations: readonly Situation[],
): Promise<void> {
  for (const [index, situation] of situations.entries()) {
    const fired = (await questions[index]?.fired()) ?? new Set();
    const theirs = verdictsFrom(fired, compiled, actOf(situation));
    for (const { norm, verdict } of assess(compiled, situation).norms) {
      if (theirs.get(norm) === verdict) continue;
      throw new Error(`${name} says ${theirs.get(norm)} of ${norm} in situation ${index}, we say ${verdict}`);
    }
  }
}

function askAll(questions: readonly PeerQuestion[]): void | Promise<void> {
  let pending: unknown;
  const rest: PeerQuestion[] = [];
  for (const question of questions) {
    if (pending instanceof Promise) rest.push(question);
    else pending = question.ask();
  }
  return pending instanceof Promise ? askInTurn(pending, rest) : undefined;
}

/** One after the other: the next situation is asked when the answer to the one before is there. */
async function askInTurn(first: Promise<unknown>, rest: readonly PeerQuestion[]): Promise<void> {
  await first;
  for (const question of rest) await question.ask();
}

function isDetermined(compiled: CompiledProtocol, situation: Situation): boolean {
  return assess(compiled, situation).norms.every(({ verdict }) => verdict !== 'undetermined');
}

function actOf(situation: Situation): string {
  return String(situation.facts['act']?.value);
}

function peopleIn(situation: Situation): number {
  const count = situation.facts['people']?.value;
  return typeof count === 'number' ? count : 0;
}
