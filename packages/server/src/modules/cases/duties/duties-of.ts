import type { BlockedAction, CaseDuty } from '@plaatswijs/contract';
import type { CompiledProtocol } from '@plaatswijs/rules';
import { breachDuties } from './breach-duties.ts';
import type { CaseFacts } from './case-facts.ts';
import type { ConstantsOnDay } from './constant-on.ts';
import { type CaseDuties, clockOf, noDuties, together } from './duty.ts';
import { fairDuties } from './fair-duties.ts';
import { protocolDuties } from './protocol-duties.ts';
import { sexualOffenceDuties } from './sexual-offence-duties.ts';

/**
 * Everything that is to be done in a case, with what has to be found out first. A pure function: the same facts, constants
 * and protocol give the same duties, with the same keys.
 *
 * The law comes first, then what is fair, then the protocol. A duty of the protocol stays beside one of the law that is like
 * it: the protocols have wider triggers, and doing the one is no proof of the other.
 *
 * @param constants the dated table as it holds on the day of the report
 * @param compiled the protocol the school has; `null` where it has none
 */
export function dutiesOf(
  facts: CaseFacts,
  constants: ConstantsOnDay,
  compiled: CompiledProtocol | null,
): CaseDuties {
  const offence = sexualOffenceDuties(facts, constants);
  const breach = breachDuties(facts, constants);
  const first = offence.duties
    .filter(({ blocks }) => blocks.includes('confront-accused'))
    .map(({ key }) => key);
  const fair = { ...noDuties, duties: fairDuties(facts, constants, first) };
  const protocol = compiled === null ? noDuties : protocolDuties(facts, compiled);
  return together(offence, breach, fair, {
    ...protocol,
    duties: lawFirst(protocol.duties, first).map((duty) => withNumber(duty, constants)),
  });
}

/** Whom to phone by the protocol has the number of the table, which is kept up to date. */
function withNumber(duty: CaseDuty, constants: ConstantsOnDay): CaseDuty {
  if (duty.code !== 'protocol-call-inspector') return duty;
  return { ...duty, clock: clockOf(constants, 'confidential-inspector') };
}

/** What reaches the suspect or the police by choice of the school waits for the steps of the law. */
function lawFirst(duties: readonly CaseDuty[], first: readonly string[]): readonly CaseDuty[] {
  return duties.map((duty) =>
    waiting.has(duty.code) ? { ...duty, after: [...new Set([...first, ...duty.after])] } : duty,
  );
}

const waiting: ReadonlySet<string> = new Set([
  'protocol-request-removal',
  'protocol-police',
  'protocol-qualify',
  'protocol-measure',
  'protocol-solve-conflict',
  'protocol-tell-of-conflict',
]);

/** Where a duty stands: done or set aside, open, or waiting for what comes first. */
export function standingOf(duty: CaseDuty, settled: ReadonlySet<string>): 'settled' | 'open' | 'waiting' {
  if (settled.has(duty.key)) return 'settled';
  return duty.after.every((key) => settled.has(key)) ? 'open' : 'waiting';
}

/**
 * What nobody does now, each with the duties and questions it waits for. What is left out may be done as far as duties go.
 *
 * @param settled keys of the duties that are done or set aside
 */
export function blockedNow(
  { duties, questions }: Pick<CaseDuties, 'duties' | 'questions'>,
  settled: ReadonlySet<string>,
): ReadonlyMap<BlockedAction, readonly string[]> {
  const blocked = new Map<BlockedAction, string[]>();
  const wait = (actions: readonly BlockedAction[], reason: string) => {
    for (const action of actions) blocked.set(action, [...(blocked.get(action) ?? []), reason]);
  };
  for (const { key, blocks } of duties) if (!settled.has(key)) wait(blocks, key);
  for (const { fact, blocks } of questions) wait(blocks, fact);
  return blocked;
}
