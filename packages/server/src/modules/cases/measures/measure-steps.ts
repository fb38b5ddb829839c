import type { CaseDuty, MeasureStep } from '@plaatswijs/contract';
import { addDays } from '../../../platform/calendar.ts';
import { type ConstantsOnDay, termIn } from '../duties/constant-on.ts';
import { party } from '../duties/duty.ts';
import { lastDayOf } from '../duties/terms.ts';
import { type Heard, type MeasureFacts, mayBeMinor } from './measure-facts.ts';
import { type KindRules, rulesOfKind } from './measure-kinds.ts';

type Source = CaseDuty['source'];

/** Something that comes before a decision, and how it stands. */
export interface StepBefore {
  readonly step: MeasureStep;
  readonly force: 'must' | 'advised';
  readonly to: CaseDuty['to'];
  readonly source: Source;
  /** The day it was done on, the first time that counts; null while it was not. */
  readonly doneOn: string | null;
  /** From this day on a decision can be taken without it; null: only with it. */
  readonly possibleFrom: string | null;
}

export function law(reference: string, confidence: 'high' | 'med' | 'low' = 'high'): Source {
  return { kind: 'law', reference, confidence };
}

export function ownChoice(reference: string | null = null): Source {
  return { kind: 'own-choice', reference };
}

/** What comes before the decision of a measure, in its order; empty for a kind that is not for who it is about. */
export function stepsBefore(facts: MeasureFacts, constants: ConstantsOnDay): readonly StepBefore[] {
  const rules = rulesOfKind(facts.kind, facts.capacity);
  if (rules === null) return [];
  return [
    ...(facts.forParent && !isLight(rules) ? childForParent(facts) : []),
    ...(rules.intention ? [intention(facts)] : []),
    ...(rules.heardFirst ? [heardThemselves(facts, rules)] : []),
    ...(rules.view ? [view(facts, constants)] : []),
    ...(rules.expels ? expelling(facts, constants) : []),
  ];
}

/** The last day on which an employee may give a view, when the intention was sent; null before that, or without the term. */
export function lastDayForView(sentOn: string | null, constants: ConstantsOnDay): string | null {
  const term = termIn(constants, 'staff-view');
  return sentOn === null || term === null ? null : lastDayOf(sentOn, term, 'none');
}

function isLight({ decidedBy }: KindRules): boolean {
  return decidedBy === 'any-reader';
}

/** A court found it careless to let a child bear what a parent did, when something lighter turned to the parent was there. */
const careForChild = ownChoice('ECLI:NL:RBLIM:2022:5138');

function childForParent({ parentDirectedOn, parentHeard }: MeasureFacts): readonly StepBefore[] {
  return [
    must('parent-first', null, careForChild, parentDirectedOn.toSorted()[0] ?? null),
    must('parent-who-did-it-heard', party('accused'), ownChoice(), firstOf(parentHeard)),
  ];
}

function intention({ capacity, intentionSentOn }: MeasureFacts): StepBefore {
  // Of staff the cao asks it. Of a pupil it is what those who are heard are heard about.
  const source = capacity === 'staff' ? caoOf : ownChoice('WPO 40(11), 63(2); WVO 2020 8.15');
  return must('intention-sent', party('person-concerned'), source, intentionSentOn);
}

const caoOf = law('cao PO; cao VO', 'med');

function heardThemselves(facts: MeasureFacts, { expels }: KindRules): StepBefore {
  const inLaw = expels && facts.sector === 'vo';
  const source = inLaw ? law('WVO 2020 8.15') : facts.capacity === 'staff' ? caoOf : ownChoice();
  // Of an expulsion somebody is heard about the intention, and so not before it was there.
  const since = inLaw ? facts.intentionSentOn : null;
  return must('person-heard', party('person-concerned'), source, firstOf(facts.heard, since));
}

function view(facts: MeasureFacts, constants: ConstantsOnDay): StepBefore {
  const lastDay = lastDayForView(facts.intentionSentOn, constants);
  return {
    ...must('view-received', party('person-concerned'), caoOf, doneOn(facts, 'view-received')),
    possibleFrom: lastDay === null ? null : addDays(lastDay, 1),
  };
}

/** Who is heard and asked before a pupil is expelled: WPO 40(11), 63(2); WVO 2020 8.15. */
function expelling(facts: MeasureFacts, constants: ConstantsOnDay): readonly StepBefore[] {
  const { sector, denomination } = facts;
  const minor = mayBeMinor(facts, constants);
  const parents = (source: Source) =>
    must('parents-heard', party('parents-of-pupil'), source, parentsHeardOn(facts));
  const elsewhere = (source: Source) =>
    must('other-school-willing', party('other-school'), source, doneOn(facts, 'other-school-willing'));
  if (sector === 'po')
    return [
      must(
        'group-teacher-heard',
        party('group-teacher'),
        law('WPO 40(11)'),
        doneOn(facts, 'group-teacher-heard'),
      ),
      parents(
        denomination === 'private'
          ? law('WPO 63(2)')
          : denomination === 'public'
            ? law('Awb 4:8', 'med')
            : law('WPO 63(2); Awb 4:8', 'med'),
      ),
      elsewhere(law('WPO 40(11)')),
    ];
  return [
    ...(minor ? [parents(law('WVO 2020 8.15'))] : []),
    ...(minor
      ? [
          must(
            'inspectorate-consulted',
            party('inspectorate'),
            law('WVO 2020 8.15'),
            doneOn(facts, 'inspectorate-consulted'),
          ),
        ]
      : []),
    {
      ...must('teaching-kept', null, law('WVO 2020 8.15'), doneOn(facts, 'teaching-kept')),
      force: 'advised',
    },
    ...(minor ? [elsewhere(law('WVO 2020 8.15'))] : []),
  ];
}

/** Parents were heard when somebody wrote that down, or when a guardian in the case was; about the intention, so not before it. */
function parentsHeardOn(facts: MeasureFacts): string | null {
  const written = facts.steps.flatMap(({ step, on, result }) =>
    step === 'parents-heard' && result !== null ? [{ on, result }] : [],
  );
  const own = facts.forParent ? facts.parentHeard : [];
  return firstOf([...written, ...facts.guardiansHeard, ...own], facts.intentionSentOn);
}

function must(step: MeasureStep, to: CaseDuty['to'], source: Source, done: string | null): StepBefore {
  return { step, force: 'must', to, source, doneOn: done, possibleFrom: null };
}

/** The first day of these, not before one. */
function firstOf(heard: readonly Heard[], since: string | null = null): string | null {
  const days = heard.map(({ on }) => on).filter((on) => since === null || on >= since);
  return days.toSorted()[0] ?? null;
}

/** A view answers the intention, so it is not there before that is sent. */
function doneOn({ steps, intentionSentOn }: MeasureFacts, wanted: StepBefore['step']): string | null {
  const since = wanted === 'view-received' ? intentionSentOn : null;
  return firstOf(
    steps.flatMap(({ step, on }) => (step === wanted ? [{ on, result: 'account' as const }] : [])),
    since,
  );
}
