import type {
  CaseDuty,
  DutyRemark,
  MeasureCitation,
  MeasureKind,
  MeasureStanding,
} from '@plaatswijs/contract';
import {
  type Assessment,
  articleOfNorm,
  assess,
  type CompiledProtocol,
  readSituation,
  withUsual,
} from '@plaatswijs/rules';
import { dayOf } from '../../../platform/calendar.ts';
import type { BreachBy, CaseFacts } from '../duties/case-facts.ts';
import { actsToAsk } from '../duties/protocol-acts.ts';
import { sideOf } from '../duties/protocol-sides.ts';

/** What a protocol says of one measure. */
export interface SaidOfMeasure {
  readonly standing: MeasureStanding;
  readonly citations: readonly MeasureCitation[];
  readonly remarks: readonly DutyRemark[];
  readonly judge: CaseDuty['owner'] | null;
}

const nothing: SaidOfMeasure = { standing: 'silent', citations: [], remarks: [], judge: null };

/** A protocol, the facts of a case under it, and whose act it is; null for who no protocol knows. */
export interface AskedProtocol {
  readonly compiled: CompiledProtocol | null;
  readonly facts: CaseFacts;
  readonly by: BreachBy | null;
}

/**
 * What the protocol says of a measure, asked of the engine: there is no list of schools here. What its vocabulary does not know by
 * name is asked as another measure; asking to take something down is an act of its own.
 */
export function saidOfMeasure(asked: AskedProtocol, kind: MeasureKind): SaidOfMeasure {
  if (kind === 'removal-request') return said(asked, 'request-removal', removalFacts(asked));
  return said(asked, 'take-measure', { measure: known.has(kind) ? kind : 'other' });
}

/** That the school takes a measure, or may, where the protocol says so without naming which. */
export function asksForMeasure(asked: AskedProtocol): SaidOfMeasure {
  return said(asked, 'take-measure', conductFacts(asked));
}

/** How the protocol lets the school call what was done. */
export function qualifiesBreach(asked: AskedProtocol): SaidOfMeasure {
  return said(asked, 'qualify-breach', {});
}

const known: ReadonlySet<string> = new Set([
  'talk',
  'warning',
  'reprimand',
  'suspension',
  'dismissal',
  'summary-dismissal',
  'expulsion',
  'legal-steps',
  'collect-device',
  'remove-content',
]);

type Facts = Readonly<Record<string, boolean | string | readonly string[]>>;

/** What is wrong with a post that is still there, as the duties of the case ask it. */
function removalFacts({ facts }: AskedProtocol): Facts {
  const [asked] = actsToAsk(facts).filter(({ act }) => act === 'request-removal');
  return asked === undefined ? {} : asked.facts;
}

/** What a category says of conduct, as the duties of the case ask it. */
function conductFacts({ facts }: AskedProtocol): Facts {
  const found = { ...facts, told: { ...facts.told, breachFound: true } };
  const [asked] = actsToAsk(found).filter(({ act }) => act === 'take-measure');
  return asked?.facts['conduct'] === undefined ? {} : { conduct: asked.facts['conduct'] };
}

/** @throws {Error} when the vocabulary does not know a fact of ours; a test asks all of them */
function said({ compiled, facts, by }: AskedProtocol, act: string, told: Facts): SaidOfMeasure {
  if (compiled === null || by === null) return nothing;
  const raw = {
    referenceDate: dayOf(new Date(facts.receivedAt)),
    facts: { ...told, act, 'actor.role': 'school', 'breach-by': by },
  };
  const read = readSituation(raw, compiled.vocabulary);
  if (!read.ok) throw new Error(`a measure asks the protocol about ${act} in facts it does not know`);
  const assessment = assess(compiled, withUsual(read.situation, compiled.vocabulary), { enoughQuestions: 1 });
  const norms = citedNorms(compiled, assessment);
  const [judge] = norms.flatMap(({ judgedBy }) => judgedBy ?? []);
  return {
    standing: standingOf(assessment),
    citations: norms.map(({ citation }) => citation),
    remarks: assessment.tensions
      .filter(({ applies }) => applies === 'true')
      .map(({ kind, says, choice }) => ({ kind, says, choice })),
    judge: judge === undefined ? null : sideOf(compiled, judge, facts),
  };
}

const standings: Readonly<Partial<Record<string, MeasureStanding>>> = {
  require: 'asked',
  recommend: 'asked',
  allow: 'named',
  'allow-if': 'named',
  may: 'fitting',
  unclear: 'not-named',
  conflict: 'not-named',
  silent: 'silent',
  outside: 'silent',
  forbid: 'against',
  discourage: 'against',
};

function standingOf({ answer }: Assessment): MeasureStanding {
  return answer.outcome === null ? 'depends' : (standings[answer.outcome] ?? 'not-named');
}

/** The norms the answer rests on: those that give it, and where a text leaves it open the one it leaves it open in. */
function citedNorms(compiled: CompiledProtocol, { answer, norms }: Assessment) {
  const decisive = answer.citations.filter(({ part }) => part === 'decisive');
  return decisive.flatMap(({ id, says }) => {
    const given = norms
      .filter(({ effect, verdict }) => effect !== null || verdict === 'applies')
      .map(({ norm }) => norm);
    const candidates = [...given, ...compiled.normsById.keys()];
    const norm = candidates.find((one) => articleOfNorm(compiled, one)?.id === id);
    const article = norm === undefined ? null : articleOfNorm(compiled, norm);
    if (norm === undefined || article === null) return [];
    const { number, section, heading } = article;
    const citation: MeasureCitation = { articleId: id, normId: norm, number, section, heading, says };
    return [{ citation, judgedBy: compiled.normsById.get(norm)?.norm.judgedBy ?? null }];
  });
}
