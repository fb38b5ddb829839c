import type { MeasureRefusal, MeasureRefusalCode } from '@plaatswijs/contract';
import { type ConstantsOnDay, termIn } from '../duties/constant-on.ts';
import { daysOf, inARow, lastOf, type Stretch, schoolDaysOf } from './measure-days.ts';
import type { MeasureFacts } from './measure-facts.ts';
import { isDismissal, type KindRules, rulesOfKind } from './measure-kinds.ts';
import { law, ownChoice, type StepBefore, stepsBefore } from './measure-steps.ts';

/** What was filled in for a decision. */
export interface Deciding {
  readonly decidedOn: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly hasReasons: boolean;
  readonly hasMandate: boolean;
  readonly hasOwnMotivation: boolean;
  readonly saysWhyNotParentFirst: boolean;
  /** It could not wait for the view. */
  readonly isUrgent: boolean;
  readonly saysWhyLonger: boolean;
}

/** As what somebody decides; null: as none who may take the measures that are the board's. */
export type Decider = 'board' | 'director' | null;

/** What would refuse a measure about this person whatever is filled in: it is not for them, or not decided here at all. */
export function refusedAnyway({ kind, capacity, sector }: MeasureFacts): readonly MeasureRefusal[] {
  if (capacity === 'unknown') return [refusal('capacity-unknown', '/body/partyId')];
  if (isDismissal(kind))
    return [refusal('only-hr-and-jurist', '/body/kind', {}, law('BW 7:669, 7:677, 7:678'))];
  if (rulesOfKind(kind, capacity) === null) return [refusal('not-for-this-person', '/body/kind')];
  if (kind === 'pay-withholding' && sector !== 'vo')
    return [refusal('not-in-this-sector', '/body/kind', {}, law('cao VO', 'med'))];
  return [];
}

/**
 * What refuses a decision on a day with what is filled in; empty when it can be taken. Everything at once, so that nobody mends one
 * thing after another.
 */
export function refusedToDecide(
  facts: MeasureFacts,
  deciding: Deciding,
  decider: Decider,
  constants: ConstantsOnDay,
): readonly MeasureRefusal[] {
  const anyway = refusedAnyway(facts);
  const rules = rulesOfKind(facts.kind, facts.capacity);
  if (anyway.length > 0 || rules === null) return anyway;
  return [
    ...refusedByWho(rules, deciding, decider),
    ...refusedBySteps(facts, deciding, constants),
    ...refusedByChild(facts, rules, deciding),
    ...refusedByDays(facts, rules, deciding, constants),
  ];
}

/** Only the board, or a director who says where it stands that they may, takes what touches somebody's place. */
export function refusedByWho(
  { decidedBy, mandate }: KindRules,
  { hasMandate }: Pick<Deciding, 'hasMandate'>,
  decider: Decider,
): readonly MeasureRefusal[] {
  if (decidedBy === 'any-reader') return [];
  if (decider === null) return [refusal('may-not-decide', '')];
  return mandate && decider === 'director' && !hasMandate
    ? [refusal('mandate-missing', '/body/mandate')]
    : [];
}

/** What comes first and is not there by the day of the decision. */
export function refusedBySteps(
  facts: MeasureFacts,
  {
    decidedOn,
    isUrgent,
    saysWhyNotParentFirst,
  }: Pick<Deciding, 'decidedOn' | 'isUrgent' | 'saysWhyNotParentFirst'>,
  constants: ConstantsOnDay,
): readonly MeasureRefusal[] {
  // What cannot wait is decided first, and the intention, the hearing and the view come after; of this one kind alone.
  if (isUrgent && facts.kind === 'order-suspension') return [];
  const unknown =
    facts.kind === 'expulsion' && facts.denomination === null
      ? [refusal('denomination-unknown', '', {}, law('WPO 40(12), 63; WVO 2020 8.15'))]
      : [];
  const steps = stepsBefore(facts, constants).flatMap((one): readonly MeasureRefusal[] => {
    if (one.force === 'advised') return [];
    if (one.doneOn !== null && one.doneOn <= decidedOn) return [];
    if (one.possibleFrom !== null && one.possibleFrom <= decidedOn) return [];
    if (one.step === 'parent-first' && saysWhyNotParentFirst) return [];
    return [refusedByStep(one, constants)];
  });
  return [...steps, ...unknown];
}

function refusedByStep(one: StepBefore, constants: ConstantsOnDay): MeasureRefusal {
  const { step, source, doneOn, possibleFrom } = one;
  if (doneOn !== null) return refusal('before-step', '/body/decidedOn', { step, day: doneOn }, source);
  if (step === 'intention-sent') return refusal('intention-first', '', { step }, source);
  if (step === 'parent-first') return refusal('parent-first', '/body/whyNotParentFirst', { step }, source);
  if (step === 'person-heard' || step === 'parent-who-did-it-heard')
    return refusal('not-heard', '', { step }, source);
  if (step === 'other-school-willing') return refusal('no-other-school', '', { step }, source);
  if (step !== 'view-received') return refusal('step-missing', '', { step }, source);
  const weeks = termIn(constants, 'staff-view')?.count ?? 0;
  const days = possibleFrom === null ? {} : { from: possibleFrom, until: dayBefore(possibleFrom) };
  return refusal('view-awaited', '/body/decidedOn', { step, weeks, ...days }, source);
}

function dayBefore(day: string): string {
  return lastOf(day, 0);
}

/** A child answers for a parent only with a motivation of its own. */
function refusedByChild(
  facts: MeasureFacts,
  rules: KindRules,
  deciding: Deciding,
): readonly MeasureRefusal[] {
  const owes = facts.forParent && rules.decidedBy !== 'any-reader' && !deciding.hasOwnMotivation;
  const motivation = owes
    ? [refusal('own-motivation-missing', '/body/ownMotivation', {}, ownChoice('ECLI:NL:RBLIM:2022:5138'))]
    : [];
  return deciding.hasReasons ? motivation : [refusal('text-missing', '/body/reasons'), ...motivation];
}

/** How long it lasts, and from when. */
function refusedByDays(
  facts: MeasureFacts,
  { days }: KindRules,
  { decidedOn, from, until, saysWhyLonger }: Pick<Deciding, 'decidedOn' | 'from' | 'until' | 'saysWhyLonger'>,
  constants: ConstantsOnDay,
): readonly MeasureRefusal[] {
  if (from === null && until === null)
    return days === 'needed' ? [refusal('days-missing', '/body/from')] : [];
  if (days === 'none') return [refusal('not-for-this-person', '/body/from')];
  if (from === null || until === null)
    return [refusal('days-missing', from === null ? '/body/from' : '/body/until')];
  if (until < from) return [refusal('days-turned', '/body/until')];
  const early = from < decidedOn ? [refusal('begins-before-decision', '/body/from', { day: decidedOn })] : [];
  return [...early, ...refusedByLength(facts, { from, until }, saysWhyLonger, constants)];
}

/** A suspension of a pupil lasts a week at most, also with another one it goes on from; an order measure four weeks, or it says why. */
function refusedByLength(
  facts: MeasureFacts,
  stretch: Stretch,
  saysWhyLonger: boolean,
  constants: ConstantsOnDay,
): readonly MeasureRefusal[] {
  const most = mostDaysOf(facts, constants);
  if (most === null) return [];
  const isOrder = facts.kind === 'order-suspension';
  if (isOrder && saysWhyLonger) return [];
  const source = sourceOfLength(isOrder, constants);
  const days = daysOf(stretch);
  if (days > most) {
    const params = { days, most, schoolDays: schoolDaysOf(stretch), until: lastOf(stretch.from, most) };
    return [
      refusal(isOrder ? 'order-measure-too-long' : 'suspension-too-long', '/body/until', params, source),
    ];
  }
  const { whole, other } = inARow(stretch, facts.others);
  if (other === null || daysOf(whole) <= most) return [];
  const params = { days: daysOf(whole), most, from: other.from, until: other.until };
  return [refusal('suspensions-touch', '/body/from', params, source)];
}

/**
 * How many calendar days in a row it lasts at most; null: nothing is known of it. Where the table says nothing of that day, one.
 */
export function mostDaysOf({ kind, capacity }: MeasureFacts, constants: ConstantsOnDay): number | null {
  if (kind === 'suspension' && capacity === 'pupil') return inDays(constants, 'longest-suspension');
  return kind === 'order-suspension' ? inDays(constants, 'order-measure') : null;
}

function inDays(constants: ConstantsOnDay, key: 'longest-suspension' | 'order-measure'): number {
  const term = termIn(constants, key);
  if (term?.unit === 'days') return term.count;
  return term?.unit === 'weeks' ? term.count * 7 : 1;
}

function sourceOfLength(isOrder: boolean, constants: ConstantsOnDay): MeasureRefusal['source'] {
  const row = constants[isOrder ? 'order-measure' : 'longest-suspension'];
  return row?.source === undefined || row.source === null ? null : law(row.source, row.confidence);
}

export function refusal(
  code: MeasureRefusalCode,
  at: string,
  params: MeasureRefusal['params'] = {},
  source: MeasureRefusal['source'] = null,
): MeasureRefusal {
  return { code, at, params, source };
}
