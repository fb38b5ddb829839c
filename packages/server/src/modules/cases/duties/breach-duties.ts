import type { CaseDuty } from '@plaatswijs/contract';
import { type CaseFacts, hasLeaked, hasSchoolTasks } from './case-facts.ts';
import type { ConstantsOnDay } from './constant-on.ts';
import { termIn } from './constant-on.ts';
import { type CaseDuties, clockOf, dutyOf, noDuties, onceKnown, party, question } from './duty.ts';
import { addHours } from './terms.ts';

/**
 * A data breach (AVG 33, 34): three decisions apart. Whether the authority is told, within 72 hours of becoming aware;
 * whether the people are told; and the register, always.
 *
 * As long as nobody says since when the school was aware, it counts from the report; that can only be late, so it is asked.
 */
export function breachDuties(facts: CaseFacts, constants: ConstantsOnDay): CaseDuties {
  const leaked = hasLeaked(facts);
  if (leaked === 'unknown' && mayHaveLeaked(facts)) return { ...noDuties, questions: [question('leaked')] };
  if (leaked !== 'true') return noDuties;
  const { awareOfLeakAt, notifyAuthority, tellPeople } = facts.told;
  const aware = awareOfLeakAt ?? facts.receivedAt;
  const inTime = { due: dueIn(constants, aware), clock: clockOf(constants, 'breach-notice') };
  const owner = party('bevoegd-gezag');
  const duties = [
    dutyOf('decide-notify-authority', {
      ...inTime,
      owner,
      source: avg('AVG 33(1)'),
      proof: 'decision',
      decides: 'notifyAuthority',
    }),
    dutyOf('decide-tell-people', {
      owner,
      source: avg('AVG 34(1), 34(3)'),
      due: onceKnown(aware),
      proof: 'decision',
      decides: 'tellPeople',
    }),
    dutyOf('register-breach', { owner, source: avg('AVG 33(5)'), proof: 'note' }),
    ...(notifyAuthority === true ? [notify(inTime)] : []),
    ...(tellPeople === true ? [tell(aware)] : []),
  ];
  return { ...noDuties, duties, questions: awareOfLeakAt === undefined ? [question('awareOfLeakAt')] : [] };
}

/** Where data of the school may have got out: its clock would run unseen if nobody asked. */
function mayHaveLeaked(facts: CaseFacts): boolean {
  const { category } = facts;
  if (category === 'hacking') return true;
  return (category === 'doxing' || category === 'image-without-consent') && hasSchoolTasks(facts) === 'true';
}

function notify(inTime: Pick<CaseDuty, 'due' | 'clock'>): CaseDuty {
  return dutyOf('notify-authority', {
    ...inTime,
    owner: party('bevoegd-gezag'),
    to: party('data-protection-authority'),
    source: avg('AVG 33(1), 33(3)'),
    after: ['decide-notify-authority'],
    proof: 'date',
  });
}

function tell(aware: string): CaseDuty {
  return dutyOf('tell-people', {
    owner: party('bevoegd-gezag'),
    to: party('people-in-the-breach'),
    source: avg('AVG 34(1), 34(2)'),
    due: onceKnown(aware),
    after: ['decide-tell-people'],
    proof: 'date',
  });
}

/** Without the row it is due at once: never later than the law. */
function dueIn(constants: ConstantsOnDay, aware: string): CaseDuty['due'] {
  const term = termIn(constants, 'breach-notice');
  return term?.unit === 'hours' ? { kind: 'moment', at: addHours(aware, term.count) } : onceKnown(aware);
}

function avg(reference: string): CaseDuty['source'] {
  return { kind: 'law', reference, confidence: 'high' };
}
