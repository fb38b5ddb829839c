import type { BlockedAction, CaseDuty } from '@plaatswijs/contract';
import { allOf, type CaseFacts, hasSchoolTasks, isSexual, truthOf } from './case-facts.ts';
import type { ConstantsOnDay } from './constant-on.ts';
import { type CaseDuties, clockOf, dutyOf, noDuties, onceKnown, party, question } from './duty.ts';

/**
 * What nobody at school does while this runs: whoever talks with the suspect or looks for proof can spoil the work of the
 * police, and question a child more often than a child can bear.
 */
const notAtSchool: readonly BlockedAction[] = [
  'confront-accused',
  'collect-evidence',
  'question-affected',
  'take-measure',
];

/**
 * The duties to tell, to consult and to report to the police (WPO 4a, WVO 2020 3.39): somebody with tasks for the school
 * possibly committed a sexual offence against a pupil who is a minor. Not between pupils. Nobody's wish lifts them.
 *
 * While it is not known whether they hold and much points to it, the answer is asked and everything that could do harm waits.
 */
export function sexualOffenceDuties(facts: CaseFacts, constants: ConstantsOnDay): CaseDuties {
  const tasks = hasSchoolTasks(facts);
  const sexual = isSexual(facts);
  const minor = truthOf(facts.told.minorPupilAffected);
  const holds = allOf(tasks, sexual, minor);
  if (holds === 'true') return { ...noDuties, duties: stepsOf(facts, constants) };
  const wider = widerTrigger(facts, constants);
  if (holds === 'false') return wider;
  // Two of the three unknown is any report at all.
  if (tasks !== 'true' && sexual !== 'true') return noDuties;
  const asked = [
    ...(sexual === 'unknown' ? [question('sexual', notAtSchool)] : []),
    ...(tasks === 'unknown' ? [question('hasSchoolTasks', notAtSchool)] : []),
    ...(minor === 'unknown' ? [question('minorPupilAffected', notAtSchool)] : []),
  ];
  return { ...wider, questions: [...wider.questions, ...asked] };
}

/** What the bill of the Wet vrij en veilig onderwijs adds once it is on: adult pupils in dependence, without the police. */
function widerTrigger(facts: CaseFacts, constants: ConstantsOnDay): CaseDuties {
  const bill = constants['wet-vrij-en-veilig'];
  if (bill?.value.kind !== 'switch' || !bill.value.on) return noDuties;
  const { dependentAdultPupilAffected } = facts.told;
  const holds = allOf(hasSchoolTasks(facts), isSexual(facts), truthOf(dependentAdultPupilAffected));
  if (holds === 'false') return noDuties;
  if (holds === 'unknown') return { ...noDuties, questions: [question('dependentAdultPupilAffected')] };
  const source: CaseDuty['source'] = { kind: 'law', reference: bill.source ?? '', confidence: 'low' };
  const clock = clockOf(constants, 'wet-vrij-en-veilig');
  const duties = [tellBoard(facts, source), consultInspector(facts, source)];
  return { ...noDuties, duties: duties.map((duty) => ({ ...duty, clock })) };
}

function stepsOf(facts: CaseFacts, constants: ConstantsOnDay): readonly CaseDuty[] {
  const source: CaseDuty['source'] = {
    kind: 'law',
    reference: facts.sector === 'po' ? 'WPO 4a' : 'WVO 2020 3.39',
    confidence: 'high',
  };
  const first = [
    tellBoard(facts, source),
    { ...consultInspector(facts, source), clock: clockOf(constants, 'confidential-inspector') },
    dutyOf('judge-suspicion', {
      owner: boardOf(facts),
      source,
      due: onceKnown(facts.receivedAt),
      after: ['consult-inspector'],
      blocks: [...notAtSchool],
      proof: 'decision',
      decides: 'reasonableSuspicion',
    }),
  ];
  return facts.told.reasonableSuspicion === true ? [...first, ...reportingSteps(facts, source)] : first;
}

function reportingSteps(facts: CaseFacts, source: CaseDuty['source']): readonly CaseDuty[] {
  const step = { owner: boardOf(facts), source, due: onceKnown(facts.receivedAt) };
  return [
    dutyOf('inform-parents-first', {
      ...step,
      to: party('parents-of-affected'),
      after: ['judge-suspicion'],
      proof: 'call',
    }),
    dutyOf('inform-person-first', {
      ...step,
      to: party('person-concerned'),
      after: ['judge-suspicion'],
      proof: 'call',
    }),
    dutyOf('file-police-report', {
      ...step,
      to: party('police'),
      after: ['inform-parents-first', 'inform-person-first'],
      blocks: [...notAtSchool],
      proof: 'date',
    }),
    dutyOf('tell-inspector-of-report', {
      ...step,
      to: party('confidential-inspector'),
      after: ['file-police-report'],
      proof: 'call',
    }),
  ];
}

/** Everybody who works there tells the board itself: a team leader or a counsellor in between is not enough. */
function tellBoard(facts: CaseFacts, source: CaseDuty['source']): CaseDuty {
  return dutyOf('tell-board', {
    owner: party('employee-who-knows'),
    to: boardOf(facts),
    source,
    due: onceKnown(facts.receivedAt),
    blocks: [...notAtSchool],
    proof: 'date',
  });
}

function consultInspector(facts: CaseFacts, source: CaseDuty['source']): CaseDuty {
  return dutyOf('consult-inspector', {
    owner: boardOf(facts),
    to: party('confidential-inspector'),
    source,
    due: onceKnown(facts.receivedAt),
    after: ['tell-board'],
    blocks: [...notAtSchool],
    proof: 'call',
  });
}

/** Whoever stands for the board; when it is about one of them, those who supervise it. */
function boardOf({ about }: CaseFacts): CaseDuty['owner'] {
  return party(about.includes('board') ? 'supervisors' : 'bevoegd-gezag');
}
