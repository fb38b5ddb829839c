import type { Assessment, Citation, CompiledProtocol, Language, Outcome, Situation } from '@plaatswijs/rules';
import { factText, questionText } from './fact-text.ts';
import type { Page } from './page.ts';
import { outcomeNotes, outcomeWords, phrase } from './words.ts';

type Style = Parameters<Page['style']>[0];

const styles: Readonly<Record<Outcome | 'open', Style>> = {
  allow: ['bold', 'green'],
  'allow-if': ['bold', 'green'],
  forbid: ['bold', 'red'],
  discourage: ['bold', 'yellow'],
  require: ['bold', 'blue'],
  recommend: ['bold', 'blue'],
  may: ['bold', 'blue'],
  aware: ['bold', 'yellow'],
  outside: ['bold'],
  unclear: ['bold', 'magenta'],
  conflict: ['bold', 'magenta'],
  silent: ['bold'],
  open: ['bold', 'cyan'],
};

/** The name of an answer, in its colour. */
export function outcomeText(page: Page, outcome: Outcome | null, language: Language): string {
  const key = outcome ?? 'open';
  return page.style(styles[key], outcomeWords[key][language]);
}

/** Writes one protocol's answer: what, why, what now, whom to ask, what is still open. */
export function writeAssessment(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  situation: Situation,
  language: Language,
): void {
  const { answer } = assessment;
  const key = answer.outcome ?? 'open';
  page.line(page.style('bold', compiled.protocol.holder.name));
  page.line(outcomeText(page, answer.outcome, language), 2);
  const note = outcomeNotes[key];
  if (note !== undefined) page.line(note[language], 2);
  if (assessment.inForce === false) page.line(page.style('yellow', phrase('notInForce', language)), 2);
  writeReasons(page, compiled, assessment, situation, language);
  writeQuestions(page, compiled, assessment, language);
  page.line();
}

/** Writes what is behind an answer: the articles, the conditions, what now, whom to ask. */
export function writeReasons(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  situation: Situation,
  language: Language,
): void {
  const { answer } = assessment;
  writeCitations(
    page,
    'because',
    answer.citations.filter((citation) => citation.part === 'decisive'),
    language,
  );
  writeConditions(page, assessment, language);
  writeCitations(
    page,
    'also',
    answer.citations.filter((citation) => citation.part === 'accompanying'),
    language,
  );
  if (answer.outcome !== 'allow-if') {
    writeCitations(
      page,
      'depending',
      answer.citations.filter((citation) => citation.part === 'condition'),
      language,
    );
  }
  writeTensions(page, assessment, language);
  writeDuties(page, assessment, language);
  writeChange(page, compiled, assessment, language);
  writeReferTo(page, compiled, assessment, language);
  writeAssumed(page, compiled, assessment, situation, language);
}

function section(page: Page, key: Parameters<typeof phrase>[0], language: Language): void {
  page.line(page.style('dim', phrase(key, language)), 2);
}

function writeCitations(
  page: Page,
  label: 'because' | 'also' | 'depending',
  citations: readonly Citation[],
  language: Language,
): void {
  if (citations.length === 0) return;
  section(page, label, language);
  for (const { id, heading, says } of citations) {
    page.entry(page.style('cyan', id), `${heading[language]}. ${says[language]}`, 4);
  }
}

function writeConditions(page: Page, assessment: Assessment, language: Language): void {
  const { conditions } = assessment.answer;
  if (conditions.length === 0) return;
  section(page, 'conditions', language);
  for (const { norm, text } of conditions) page.entry(page.style('cyan', norm), text[language], 4);
}

function writeTensions(page: Page, assessment: Assessment, language: Language): void {
  const shown = assessment.tensions.filter((tension) => tension.applies === 'true');
  if (shown.length === 0) return;
  section(page, 'noted', language);
  for (const { says, choice } of shown) page.line(`${says[language]} ${choice[language]}`, 4);
}

function writeDuties(page: Page, assessment: Assessment, language: Language): void {
  if (assessment.duties.length === 0) return;
  section(page, 'whatNow', language);
  for (const duty of assessment.duties) page.entry(page.style('cyan', duty.norm), duty.text[language], 4);
}

function writeChange(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  language: Language,
): void {
  const { change } = assessment;
  if (change === null) return;
  const allowed = change.outcome === 'allow' || change.outcome === 'allow-if';
  section(page, allowed ? 'instead' : 'notAgainst', language);
  for (const { fact, to } of change.set) page.line(factText(compiled.vocabulary, fact, to, language), 4);
}

/** What the answer rests on without anybody having said it. */
function writeAssumed(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  situation: Situation,
  language: Language,
): void {
  if (assessment.answer.assumed.length === 0) return;
  section(page, 'assumed', language);
  for (const fact of assessment.answer.assumed) {
    const known = situation.facts[fact];
    if (known !== undefined)
      page.line(page.style('dim', factText(compiled.vocabulary, fact, known.value, language)), 4);
  }
}

function writeReferTo(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  language: Language,
): void {
  const roles = assessment.answer.referTo.map(
    (id) => compiled.protocol.roles.find((role) => role.id === id)?.name[language] ?? id,
  );
  if (roles.length > 0) page.line(`${page.style('dim', phrase('ask', language))} ${roles.join(', ')}`, 2);
}

function writeQuestions(
  page: Page,
  compiled: CompiledProtocol,
  assessment: Assessment,
  language: Language,
): void {
  if (assessment.questions.length === 0) return;
  section(page, 'stillOpen', language);
  for (const { fact } of assessment.questions) {
    page.entry(page.style('cyan', fact), questionText(compiled.vocabulary, fact, language), 4);
  }
}
