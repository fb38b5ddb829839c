import type { CaseQuestion } from '@plaatswijs/contract';
import { type BreachBy, breachKinds, type CaseFacts } from './case-facts.ts';

/** One act to ask the protocol about, in the facts protocols are written in. */
export interface ActToAsk {
  readonly act: string;
  readonly facts: Readonly<Record<string, boolean | string | readonly string[]>>;
  /** Whose breach it is about. */
  readonly by: BreachBy | null;
  /** Not said yet: only whether the protocol would ask something, so that it can be asked after. */
  readonly hangsOn: CaseQuestion['fact'] | null;
}

const atWork = { 'actor.role': 'staff', 'actor.capacity': 'work' };
const school = { 'actor.role': 'school' };

/** Every act of the protocol that bears on a case, as far as its facts go. */
export function actsToAsk(facts: CaseFacts): readonly ActToAsk[] {
  return [...reportingActs(facts), ...breachActs(facts), ...policeActs(facts), ...conflictActs(facts)];
}

/** Whom somebody has to tell. Whoever takes a report up works there and knows of it now. */
function reportingActs({ about, told }: CaseFacts): readonly ActToAsk[] {
  const onlyDoubt = told.doubtBy !== undefined && about.length === 0;
  return [
    ...(onlyDoubt ? [] : [ask('notice-transgression', atWork)]),
    ...(told.uneasy === true ? [ask('uneasy', { 'actor.role': 'pupil' })] : []),
    ...(told.derailing === true ? [ask('derail', atWork)] : []),
    ...(told.doubtBy === 'staff' ? [ask('doubt', atWork)] : []),
    ...(told.doubtBy === 'pupil' ? [ask('doubt', { 'actor.role': 'pupil' })] : []),
  ];
}

/** What the school does once somebody has found that the protocol was broken, or judged how staff communicate. */
function breachActs(facts: CaseFacts): readonly ActToAsk[] {
  const { breachFound, judgedTransgressive } = facts.told;
  const kinds = breachKinds(facts);
  const judged = hangsOn(judgedTransgressive, 'judgedTransgressive');
  const found = hangsOn(breachFound, 'breachFound');
  return [
    ...(judged !== 'no' && kinds.includes('staff') ? [breach('judge-transgressive', 'staff', judged)] : []),
    ...(found === 'no' ? [] : foundActs(facts, kinds.length === 0 ? [null] : kinds, found)),
    ...removalActs(facts, kinds),
  ];
}

function foundActs(
  facts: CaseFacts,
  kinds: readonly (BreachBy | null)[],
  found: CaseQuestion['fact'] | null,
): readonly ActToAsk[] {
  const conduct = conductOf(facts.category);
  return kinds.flatMap((by) => [
    breach('qualify-breach', by, found),
    breach('record-breach', by, found),
    breach('take-measure', by, found, conduct.length === 0 ? {} : { conduct }),
  ]);
}

/** A post that is still there, with what somebody judged to be wrong with it. */
function removalActs({ told }: CaseFacts, kinds: readonly BreachBy[]): readonly ActToAsk[] {
  const { contentFaults = [] } = told;
  if (contentFaults.length === 0) return [];
  const wrong = Object.fromEntries(
    contentFaults.filter((fault) => fault !== 'about-school-talk').map((fault) => [fault, true]),
  );
  const topic = contentFaults.includes('about-school-talk') ? { topic: ['school-talk'] } : {};
  const by: readonly (BreachBy | null)[] = kinds.length === 0 ? [null] : kinds;
  return by.map((kind) => breach('request-removal', kind, null, { ...wrong, ...topic }));
}

function policeActs(facts: CaseFacts): readonly ActToAsk[] {
  const criminal = hangsOn(facts.told.possiblyCriminal, 'possiblyCriminal');
  if (criminal === 'no') return [];
  const kinds = breachKinds(facts);
  const by: readonly (BreachBy | null)[] = kinds.length === 0 ? [null] : kinds;
  return by.map((kind) => breach('report-to-police', kind, criminal, { 'possibly-criminal': true }));
}

/** A conflict between pupils. That it may become a problem is taken for granted: somebody reported it. */
function conflictActs({ about, begun, told }: CaseFacts): readonly ActToAsk[] {
  if (!about.includes('pupil') && told.betweenPupils !== true) return [];
  const between = hangsOn(told.betweenPupils, 'betweenPupils');
  if (between === 'no') return [];
  const began = begun === 'school' || begun === 'home' ? { 'conflict-began': begun } : {};
  return [{ ...ask('pupil-conflict', { ...atWork, ...began }), hangsOn: between }];
}

/** What a category says of conduct, in the words of the protocols. A person chose the category; what it leaves open stays so. */
const conducts: Readonly<Record<string, string>> = {
  cyberbullying: 'bullying',
  exclusion: 'bullying',
  insult: 'insult',
  threat: 'threat',
  extortion: 'threat',
  stalking: 'stalking',
  hacking: 'hacking',
  sexting: 'sexting',
  grooming: 'other-harm',
  'sexual-conduct': 'other-harm',
  doxing: 'other-harm',
  'fake-account': 'other-harm',
  discrimination: 'other-harm',
  'hate-radicalisation': 'radicalisation',
  'memes-stickers': 'meme',
};

function conductOf(category: string | null): readonly string[] {
  const conduct = category === null ? undefined : conducts[category];
  return conduct === undefined ? [] : [conduct];
}

/** `null`: it was said to be so. `no`: it was said not to be so. Otherwise what to ask. */
function hangsOn<Fact extends CaseQuestion['fact']>(
  told: boolean | undefined,
  fact: Fact,
): Fact | 'no' | null {
  if (told === undefined) return fact;
  return told ? null : 'no';
}

function ask(act: string, facts: ActToAsk['facts']): ActToAsk {
  return { act, facts, by: null, hangsOn: null };
}

function breach(
  act: string,
  by: BreachBy | null,
  hangs: CaseQuestion['fact'] | null,
  facts: ActToAsk['facts'] = {},
): ActToAsk {
  return {
    act,
    facts: { ...school, ...(by === null ? {} : { 'breach-by': by }), ...facts },
    by,
    hangsOn: hangs,
  };
}
