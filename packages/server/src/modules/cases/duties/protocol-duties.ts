import type { CaseDuty, CaseQuestion, DutyCode, DutyRemark } from '@plaatswijs/contract';
import {
  type Assessment,
  articleOfNorm,
  assess,
  type CompiledProtocol,
  type Norm,
  type OwedDuty,
  readSituation,
  withUsual,
} from '@plaatswijs/rules';
import { dayOf } from '../../../platform/calendar.ts';
import { type CaseFacts, isSexual } from './case-facts.ts';
import { type CaseDuties, dutyOf, noDuties, question, together } from './duty.ts';
import { type ActToAsk, actsToAsk } from './protocol-acts.ts';
import { sideOf, usualOwner } from './protocol-sides.ts';
import { dueWithin } from './protocol-terms.ts';

/**
 * What the protocol of a school asks, advises and leaves to the school in a case, with the articles that say so. Asked of the
 * engine act by act, so a protocol that is silent gives nothing and the case goes on without.
 */
export function protocolDuties(facts: CaseFacts, compiled: CompiledProtocol): CaseDuties {
  const asked = together(...actsToAsk(facts).map((act) => askAct(compiled, act, facts)));
  return { ...asked, duties: merged(asked.duties), remarks: distinct(asked.remarks) };
}

function askAct(compiled: CompiledProtocol, asked: ActToAsk, facts: CaseFacts): CaseDuties {
  const assessment = assessAct(compiled, asked, facts);
  const duties = dutiesIn(compiled, asked, assessment, facts).filter(
    // Whatever a protocol asks: nobody makes or keeps a sexual image of a child (law on sexual images of minors).
    ({ code }) => code !== 'protocol-keep-image' || isSexual(facts) !== 'true',
  );
  const open = openQuestions(compiled, assessment);
  if (asked.hangsOn === null) return { duties, questions: open, remarks: remarksIn(assessment) };
  return duties.length === 0 && open.length === 0
    ? noDuties
    : { ...noDuties, questions: [question(asked.hangsOn)] };
}

/** @throws {Error} when the vocabulary does not know a fact of ours; a test asks all of them */
function assessAct(compiled: CompiledProtocol, { act, facts: told }: ActToAsk, facts: CaseFacts): Assessment {
  const raw = { referenceDate: dayOf(new Date(facts.receivedAt)), facts: { act, ...told } };
  const read = readSituation(raw, compiled.vocabulary);
  if (!read.ok) throw new Error(`a case asks the protocol about ${act} in facts it does not know`);
  // Its questions are not used: what is missing is read from the norms, so one of them is enough.
  return assess(compiled, withUsual(read.situation, compiled.vocabulary), { enoughQuestions: 1 });
}

const questionOf: Readonly<Record<string, CaseQuestion['fact']>> = {
  'breach-by': 'accused',
  'conflict-began': 'begun',
  'possibly-criminal': 'possiblyCriminal',
};

/** What is not known and a duty hangs on, also where the answer as a whole is settled without it. */
function openQuestions(compiled: CompiledProtocol, { norms }: Assessment): readonly CaseQuestion[] {
  return norms
    .filter(({ norm }) => askingNorm(compiled, norm) !== null)
    .flatMap(({ missing }) => missing.map((fact) => question(questionOf[fact] ?? 'protocol')));
}

function remarksIn({ tensions }: Assessment): readonly DutyRemark[] {
  return tensions
    .filter(({ applies }) => applies === 'true')
    .map(({ kind, says, choice }) => ({ kind, says, choice }));
}

/** What is owed, and what a norm that is in force asks or leaves without owing anything by name. */
function dutiesIn(
  compiled: CompiledProtocol,
  asked: ActToAsk,
  { duties, norms }: Assessment,
  facts: CaseFacts,
): readonly CaseDuty[] {
  return norms.flatMap(({ norm: id, verdict }) => {
    const norm = compiled.normsById.get(id)?.norm;
    if (norm === undefined || norm.background || verdict !== 'applies' || !(norm.modality in forces))
      return [];
    const owed = duties.filter((duty) => duty.norm === id);
    const some: readonly (OwedDuty | null)[] = owed.length === 0 ? [null] : owed;
    return some.map((duty, index) => dutyFrom(compiled, { asked, norm, duty, index }, facts));
  });
}

/** A norm that asks, advises or leaves something to be done; `null` for one that does not. */
function askingNorm(compiled: CompiledProtocol, id: string): Norm | null {
  const norm = compiled.normsById.get(id)?.norm;
  return norm === undefined || norm.background || !(norm.modality in forces) ? null : norm;
}

const forces: Readonly<Partial<Record<Norm['modality'], CaseDuty['force']>>> = {
  obligation: 'must',
  recommendation: 'advised',
  discretion: 'may',
};

interface Found {
  readonly asked: ActToAsk;
  readonly norm: Norm;
  readonly duty: OwedDuty | null;
  /** Which of the duties of this norm. */
  readonly index: number;
}

function dutyFrom(
  compiled: CompiledProtocol,
  { asked, norm, duty, index }: Found,
  facts: CaseFacts,
): CaseDuty {
  const code = codeOf(asked.act, duty?.does ?? null);
  const to = duty?.to === undefined ? null : sideOf(compiled, duty.to, facts);
  const judge = norm.judgedBy === null ? usualOwner(asked.act) : sideOf(compiled, norm.judgedBy, facts);
  const acts = duty?.does === 'act' && to !== null;
  return dutyOf(code, {
    // What is done about one person is done once, whatever number of articles ask it.
    key: asked.act === 'take-measure' ? `${code}-${asked.by ?? 'unknown'}` : keyOf(code, norm.id, index),
    owner: acts ? to : judge,
    to: acts ? null : to,
    force: forces[norm.modality] ?? 'must',
    due: dueWithin(duty?.within ?? null, facts.receivedAt),
    source: sourceOf(compiled, norm),
    text: duty?.text ?? norm.says,
    file: duty?.file ?? null,
    after: asked.by !== null && afterHearing.has(asked.act) ? [`hear-accused-${asked.by}`] : [],
    proof: proofOf(duty?.does ?? null, norm),
  });
}

/** Nobody is judged unheard. No protocol says so; the law does of some measures, and for the others it is our own choice. */
const afterHearing = new Set(['qualify-breach', 'take-measure']);

function codeOf(act: string, does: OwedDuty['does'] | null): DutyCode {
  if (does === 'phone') return 'protocol-call-inspector';
  if (act === 'uneasy') return does === 'tell' ? 'protocol-tell' : 'protocol-keep-image';
  if (act === 'pupil-conflict')
    return does === 'tell' ? 'protocol-tell-of-conflict' : 'protocol-solve-conflict';
  return codes[act] ?? 'protocol-other';
}

const codes: Readonly<Record<string, DutyCode>> = {
  'notice-transgression': 'protocol-tell',
  doubt: 'protocol-consult-in-doubt',
  derail: 'protocol-consult-derailing',
  'qualify-breach': 'protocol-qualify',
  'record-breach': 'protocol-file',
  'take-measure': 'protocol-measure',
  'request-removal': 'protocol-request-removal',
  'report-to-police': 'protocol-police',
};

function proofOf(does: OwedDuty['does'] | null, { modality }: Norm): CaseDuty['proof'] {
  if (does === 'phone') return 'call';
  if (modality === 'discretion' || does === null) return 'decision';
  return does === 'act' ? 'note' : 'date';
}

/** The same for the same norm, so that what was done about it stays found. */
function keyOf(code: DutyCode, norm: string, index: number): string {
  const part = norm
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${code}-${part}${index === 0 ? '' : `-${index + 1}`}`;
}

function sourceOf(compiled: CompiledProtocol, norm: Norm): CaseDuty['source'] {
  const article = articleOfNorm(compiled, norm.id);
  return {
    kind: 'protocol',
    articleId: article?.id ?? `${compiled.protocol.id}.${norm.cites}`,
    normId: norm.id,
    number: article?.number ?? '',
    section: article?.section ?? '',
    heading: article?.heading ?? norm.says,
    also: [],
  };
}

/** Duties with one key as one: the first, with what the others cite and wait for. What must be done goes before what may. */
function merged(duties: readonly CaseDuty[]): readonly CaseDuty[] {
  const byKey = new Map<string, CaseDuty>();
  for (const duty of duties) {
    const earlier = byKey.get(duty.key);
    byKey.set(duty.key, earlier === undefined ? duty : asOne(earlier, duty));
  }
  return [...byKey.values()];
}

function asOne(one: CaseDuty, other: CaseDuty): CaseDuty {
  const [first, second] = one.force !== 'must' && other.force === 'must' ? [other, one] : [one, other];
  const after = [...new Set([...first.after, ...second.after])];
  const { source } = first;
  if (source.kind !== 'protocol') return { ...first, after };
  const also = new Set([...source.also, ...citedBy(second.source)]);
  also.delete(source.articleId);
  return { ...first, after, source: { ...source, also: [...also] } };
}

function citedBy(source: CaseDuty['source']): readonly string[] {
  return source.kind === 'protocol' ? [source.articleId, ...source.also] : [];
}

function distinct(remarks: readonly DutyRemark[]): readonly DutyRemark[] {
  return [...new Map(remarks.map((remark) => [remark.says.nl, remark])).values()];
}
