import { answerView, assess, interview, readSituation } from '@plaatswijs/rules';
import { createTextReader, type NoticeName, type TextReader, type TextReading } from '@plaatswijs/text';
import { type DetectedFacts, type PostSituation, readPost } from '@plaatswijs/text/check';
import type { Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, refuse } from '../../platform/http/index.ts';
import { declaredFacts } from '../declarations/index.ts';
import { whoAre } from '../people/index.ts';
import { type Channel, channelsOf, type ProtocolInForce, schoolsOf } from '../settings/index.ts';
import { findingViews } from './finding-views.ts';
import { otherChannels } from './other-channels.ts';
import type { AssessmentPorts } from './ports.ts';
import {
  type Actor,
  actorsOf,
  type Capacity,
  registeredFacts,
  type SourcedFacts,
  worksAt,
} from './post-author.ts';
import { precedentView, similarPrecedents } from './precedents.ts';
import type { Roster } from './roster-cache.ts';
import { impersonalFacts, readTold, type ToldFacts, toldViews } from './told-state.ts';

/** A post somebody wants to have checked. It is read and forgotten: nothing here keeps or logs a word of it. */
export interface PostToCheck extends ToldFacts {
  readonly schoolId: string;
  readonly text: string;
  readonly actor: Actor;
  readonly capacity: Capacity | null;
  readonly channel:
    | { readonly kind: 'school'; readonly id: string }
    | { readonly kind: 'private'; readonly channel: string }
    | null;
  /** Facts that were told by confirming what a detector saw: they count as long as it is seen. */
  readonly confirmed: readonly string[];
}

/** Everything that is needed to read a post, looked up once. */
interface Desk {
  readonly caller: Caller;
  readonly post: PostToCheck;
  readonly protocol: ProtocolInForce;
  readonly channels: readonly Channel[];
  readonly channel: Channel | null;
  readonly schoolName: string;
  readonly reader: TextReader;
  /** The groups of the author, as the roster has them. */
  readonly groups: readonly string[];
  readonly declared: SourcedFacts;
  readonly day: string;
}

/** What the text says, what the protocol says about that, and what to ask. */
export async function checkPost(
  tx: BoardTransaction,
  ports: AssessmentPorts,
  caller: Caller,
  protocol: ProtocolInForce,
  post: PostToCheck,
  day: string,
) {
  if (!actorsOf(caller, post.schoolId).some(({ actor }) => actor === post.actor)) {
    return refuse('not-possible', { issues: [{ at: '/body/actor', code: 'not-your-role' }] });
  }
  const desk = await lookUp(tx, ports, caller, protocol, post, day);
  if (desk === null) return refuse('not-possible', { issues: [{ at: '/body/channel', code: 'unknown' }] });
  const { compiled } = protocol;
  const seen = readPost<Refusal>({
    compiled,
    read: (owed) => readText(desk, owed),
    situationWith: (detected) => situationOf(desk, detected),
  });
  if (!seen.ok) return seen;
  const state = { situation: seen.situation, notKnown: post.notKnown };
  const { step, situation, assessment } = interview(compiled, state);
  const ifSo = assess(compiled, seen.ifSo);
  const { findings } = seen.reading;
  const { vocabulary } = compiled;
  const alike = await similarPrecedents(
    tx,
    post.schoolId,
    impersonalFacts(seen.ifSo, vocabulary),
    'signed-in',
  );
  return done({
    findings: findingViews(compiled, seen.ifSo, findings, await namesOfOwn(tx, findings)),
    readTo: seen.reading.readTo,
    step,
    answer: answerView(compiled, assessment, situation),
    ifSo: answerView(compiled, ifSo, seen.ifSo),
    told: toldViews(seen.situation, vocabulary),
    otherChannels: otherChannels(compiled, seen.ifSo, desk.channels, desk.channel),
    precedents: alike.map((precedent) => precedentView(precedent, protocol, vocabulary)),
  });
}

/** The names of those who may be meant, as far as they are of the author's own groups. */
async function namesOfOwn(
  tx: BoardTransaction,
  findings: TextReading['findings'],
): Promise<ReadonlyMap<string, string>> {
  const candidates = findings.flatMap(({ meant }) => meant?.candidates ?? []);
  const own = candidates.filter(({ distance }) => distance === 'own-group').map(({ id }) => id);
  return new Map((await whoAre(tx, [...new Set(own)])).map(({ id, name }) => [id, name]));
}

async function lookUp(
  tx: BoardTransaction,
  { rosters, lexicon }: AssessmentPorts,
  caller: Caller,
  protocol: ProtocolInForce,
  post: PostToCheck,
  day: string,
): Promise<Desk | null> {
  const { schoolId } = post;
  const channels =
    post.channel?.kind === 'school' ? (await channelsOf(tx, schoolId)).filter((one) => isOpen(one, day)) : [];
  const wanted = post.channel?.kind === 'school' ? post.channel.id : null;
  const channel = channels.find(({ id }) => id === wanted) ?? null;
  if (wanted !== null && channel === null) return null;
  const schools = await schoolsOf(tx, day);
  const schoolName = schools.find(({ id }) => id === schoolId)?.name ?? '';
  const works = worksAt(caller, schoolId);
  const roster: Roster | null = works ? await rosters.rosterOf(tx, schoolId, day) : null;
  const ownNames = [...schools.map(({ name }) => name), protocol.compiled.protocol.holder.name];
  const declared = await declaredFacts(tx, { schoolId, actor: caller.personId, other: null, day });
  return {
    caller,
    post,
    protocol,
    channels,
    channel,
    schoolName,
    reader: createTextReader({ lexicon, ownNames, ...(roster === null ? {} : { roster: roster.index }) }),
    groups: roster?.groupsOf(caller.personId) ?? [],
    declared: Object.fromEntries(
      declared.map(({ fact, value }) => [
        fact,
        { value, source: { kind: 'register' as const, name: 'declarations' } },
      ]),
    ),
    day,
  };
}

function isOpen({ closedOn }: Channel, day: string): boolean {
  return closedOn === null || closedOn > day;
}

function readText(
  { reader, post, caller, groups, schoolName }: Desk,
  owed: readonly NoticeName[],
): TextReading {
  return reader.read(post.text, {
    author: caller.personId,
    school: post.schoolId,
    groups,
    owedNotices: owed,
    noticeTexts: {
      'which-school': `Ik werk op ${schoolName}.`,
      employer: `Ik werk op ${schoolName}.`,
      'on-behalf': `Namens ${schoolName}.`,
    },
  });
}

/** What the school knows, what the author told and what was seen, in that order of precedence. */
function situationOf(desk: Desk, detected: DetectedFacts): PostSituation<Refusal> {
  const { caller, post, channel, declared, day, protocol } = desk;
  const { vocabulary } = protocol.compiled;
  const registered = { ...declared, ...registeredFacts(caller, post.schoolId, post.actor, channel) };
  const proposed = detected(registered);
  const isGone = (key: string) => post.confirmed.includes(key) && proposed[key] === undefined;
  // With the people themselves goes what was told about each of them: there is nobody left for it to be about.
  const arePeopleGone = isGone('people');
  const told = Object.fromEntries(
    Object.entries({ act: 'publish', ...chosenFacts(post), ...post.facts }).filter(
      ([key]) =>
        registered[key] === undefined && !isGone(key) && !(arePeopleGone && key.startsWith('people.')),
    ),
  );
  const checked = readTold({ facts: told, notKnown: post.notKnown }, vocabulary, day);
  if ('ok' in checked) return checked;
  const known = { ...checked.situation.facts, ...registered };
  // Once more, all together: what is told may contradict what the school knows.
  const read = readSituation({ referenceDate: day, facts: { ...known, ...detected(known) } }, vocabulary);
  if (read.ok) return read;
  return refuse('not-possible', {
    issues: [{ at: '/body/facts', code: read.problems[0]?.code ?? 'contradictory' }],
  });
}

function chosenFacts({ capacity, channel }: PostToCheck) {
  return {
    ...(capacity === null ? {} : { 'actor.capacity': capacity }),
    ...(channel?.kind === 'private' ? { channel: channel.channel } : {}),
  };
}
